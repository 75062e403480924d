// Runs the linter of addons.mozilla.org on dist/firefox. Passes with no error and no warning but the explained ones.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    times: 1,
    because:
      'Preact implements dangerouslySetInnerHTML. No file here uses it (test/rules.test.ts), and Trusted Types refuse it.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe call to import for argument 0',
    times: 1,
    because:
      'zip.js imports codecs that a program registers. No file here registers one (src/files/zip.ts), and the pages allow no script but their own.',
  },
];

const root = join(import.meta.dirname, '..');
const linter = join(
  createRequire(import.meta.url).resolve('addons-linter/package.json'),
  '../bin/addons-linter',
);
const { stdout, stderr } = spawnSync(
  process.execPath,
  [linter, '--output', 'json', join(root, 'dist/firefox')],
  {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  },
);
if (!stdout.startsWith('{')) throw new Error(`the linter gave no answer: ${stderr || stdout}`);

const { errors, warnings } = JSON.parse(stdout);
const isSame = (a, b) => a.code === b.code && a.message === b.message;
const isExplained = (warning) => EXPLAINED.some((explained) => isSame(explained, warning));
const unexplained = [...errors, ...warnings.filter((warning) => !isExplained(warning))];
for (const { code, message, file, line } of unexplained) {
  console.error(`${code}: ${message} (${file ?? 'manifest.json'}:${line ?? 0})`);
}

// An explanation holds for so many places and no more.
const miscounted = EXPLAINED.filter(
  (explained) => warnings.filter((warning) => isSame(explained, warning)).length !== explained.times,
);
for (const { message, times } of miscounted)
  console.error(`${message}: expected ${times} times, see EXPLAINED.`);

console.log(`${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} unexplained`);
if (unexplained.length + miscounted.length > 0) process.exit(1);
