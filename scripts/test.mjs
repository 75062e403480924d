// Every check there is, in one run: each step says when it begins, and what came of it when it ends; a failed one does
// not stop the rest, and the last line is `N passed, N failed`: all tests, and one for each other step.
//   node scripts/test.mjs [--full]     --full: the long forms

import { spawn } from 'node:child_process';
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

/** What it says is printed at once when it ends, so that steps side by side do not mix. Gives whether nothing failed. */
async function step(name, run) {
  console.log(`== ${name} ...`);
  const started = performance.now();
  const { passed, failed, said } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${said}== ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`);
  return failed === 0;
}

const run = (command, args, more = {}) =>
  new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...more },
    });
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ ok: false, said: `${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, said: Buffer.concat(said).toString() }));
  });

/** A step that passes when the command does. */
const command = (name, ...args) =>
  step([name, ...args].join(' '), async () => {
    const { ok, said } = await run(name, args);
    return ok ? { passed: 1, failed: 0, said } : { passed: 0, failed: 1, said };
  });

/** A step that passes as many tests as it ran; none at all, or a file that does not load, is a failure. */
const tests = (name, project, more) =>
  step(name, async () => {
    const file = join(scratch, `${name}.json`);
    const { ok, said } = await run(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      more,
    );
    const { numPassedTests: passed, numFailedTests: failed } = results(file);
    return { passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1), said };
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
  await step(`${name} installed`, async () => {
    try {
      browsers.set(name, ensureBrowser(name));
      return { passed: 1, failed: 0, said: '' };
    } catch (error) {
      return { passed: 0, failed: 1, said: `${error.message}\n` };
    }
  });
}
await command('biome', 'ci', '--error-on-warnings');
await command('tsc', '--project', 'src/core');
await command('tsc', '--project', '.');
await command('tsc', '--project', 'test');
await command('knip');
await tests('unit', 'unit');
if (await command('node', 'scripts/build.mjs')) {
  await command('node', 'scripts/lint-store.mjs');
  // Side by side: a browser is mostly waited for.
  await Promise.all(
    [...browsers].map(([browser, path]) =>
      tests(browser, 'e2e', { BROWSER: browser, [browser.toUpperCase()]: path }),
    ),
  );
}

rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
