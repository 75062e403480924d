// Every check there is, in one run: each step prints its result as it ends, a failed one does not stop the rest, and
// the last line is `N passed, N failed`: all tests, and one for each other step.
//   node scripts/test.mjs [--full]     --full: the long forms

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'spare-keys-test-'));
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ...(process.argv.includes('--full') && { FULL: '1' }),
};
const total = { passed: 0, failed: 0 };

function step(name, run) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return failed === 0;
}

const run = (command, args, more = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...env, ...more } }).status === 0;

/** A step that passes when the command does. */
const command = (name, ...args) =>
  step([name, ...args].join(' '), () =>
    run(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );

/** A step that passes as many tests as it ran; none at all, or a file that does not load, is a failure. */
const tests = (name, project, more) =>
  step(name, () => {
    const file = join(scratch, `${name}.json`);
    const ok = run(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      more,
    );
    const { numPassedTests: passed, numFailedTests: failed } = results(file);
    return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1) };
  });

function results(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

const browsers = new Map();
for (const name of ['chromium', 'firefox']) {
  step(`${name} installed`, () => {
    try {
      browsers.set(name, ensureBrowser(name));
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    }
  });
}
command('biome', 'ci', '--error-on-warnings');
command('tsc', '--project', 'src/core');
command('tsc', '--project', '.');
command('tsc', '--project', 'test');
command('knip');
tests('unit', 'unit');
if (command('node', 'scripts/build.mjs')) {
  command('node', 'scripts/lint-store.mjs');
  for (const [browser, path] of browsers) {
    tests(browser, 'e2e', { BROWSER: browser, [browser.toUpperCase()]: path });
  }
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
