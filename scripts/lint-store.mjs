// Runs the linter of addons.mozilla.org on dist/firefox. Passes with no error and no warning but the explained ones.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    times: 1,
    because:
      'Preact implements dangerouslySetInnerHTML. No file here uses it (test/rules.test.ts), and Trusted Types refuse it.',
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
const isExplained = ({ code }) => EXPLAINED.some((explained) => explained.code === code);
const unexplained = [...errors, ...warnings.filter((warning) => !isExplained(warning))];
for (const { code, message, file, line } of unexplained) {
  console.error(`${code}: ${message} (${file ?? 'manifest.json'}:${line ?? 0})`);
}

// An explanation holds for so many places and no more.
const miscounted = EXPLAINED.filter(
  ({ code, times }) => warnings.filter((warning) => warning.code === code).length !== times,
);
for (const { code, times } of miscounted) console.error(`${code}: expected ${times} times, see EXPLAINED.`);

console.log(`${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} unexplained`);
if (unexplained.length + miscounted.length > 0) process.exit(1);
