// Installs the npm packages when they are missing or older than the lock file, so that every command works from a
// bare clone. npm's own output goes to stderr: some commands print data on stdout.

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const writtenAt = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file at the end of an installation that went well.
if (writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json')) {
  // Not `npm ci`: that refuses a lock file made where the optional packages of other platforms could not be fetched.
  // This takes the locked versions too, and leaves the lock file as it is.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
