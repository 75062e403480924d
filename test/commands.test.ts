// What the commands promise to whoever runs them: a browser that is new enough or a word on what to install, and one
// line at the end of CI that is true.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser } from '../scripts/browsers.mjs';
import { scratchFolder } from './build';

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** An executable that prints these lines, in a folder of its own. Returns the folder. */
function program(name: string, ...lines: readonly string[]): string {
  const folder = join(scratch, `${name}-${lines.join('-').replace(/\W+/g, '-')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return folder;
}

describe('a browser is found', () => {
  test.each([
    ['chromium', 'chromium', 'Chromium 121.0.6167.85 built on Debian'],
    ['chromium', 'chromium-browser', 'Chromium 156.0.8078.79'],
    ['firefox', 'firefox-esr', 'Mozilla Firefox 153.7.0esr'],
    ['firefox', 'firefox', 'Mozilla Firefox 148.0'],
  ])('%s as %s: %s', (browser, command, version) => {
    vi.stubEnv(browser.toUpperCase(), '');
    const folder = program(command, `echo '${version}'`);
    vi.stubEnv('PATH', folder);
    expect(ensureBrowser(browser)).toBe(join(folder, command));
  });

  test('where its variable says', () => {
    const path = join(program('mine', "echo 'Chromium 130.0.0.0'"), 'mine');
    vi.stubEnv('CHROMIUM', path);
    expect(ensureBrowser('chromium')).toBe(path);
  });
});

describe('a browser is not found, and the message says what to do', () => {
  test.each([
    ['chromium', 'Chromium 120.0.6099.224', '121', 'apt-get install chromium'],
    ['firefox', 'Mozilla Firefox 140.5.0esr', '148', 'apt-get install firefox-esr'],
  ])('%s is too old: %s', (browser, version, oldest, help) => {
    vi.stubEnv(browser.toUpperCase(), '');
    vi.stubEnv('PATH', program(browser === 'firefox' ? 'firefox-esr' : browser, `echo '${version}'`));
    expect(() => ensureBrowser(browser)).toThrow(oldest);
    expect(() => ensureBrowser(browser)).toThrow(help);
  });

  test('its variable names something else', () => {
    const path = join(program('other', 'echo hello'), 'other');
    vi.stubEnv('FIREFOX', path);
    expect(() => ensureBrowser('firefox')).toThrow(`FIREFOX=${path}`);
  });
});

describe('.ci/run', () => {
  /** Runs it with an npm that does this for `npm test` and for `npm run test:full`. */
  function ci(quick: string, full: string) {
    const root = join(scratch, 'ci');
    mkdirSync(root, { recursive: true });
    cpSync('.ci', join(root, '.ci'), { recursive: true });
    const npm = program('npm', `if [ "$1" = test ]; then ${quick}; else ${full}; fi`);
    const { status, stdout } = spawnSync('bash', ['.ci/run'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${npm}:${process.env.PATH}` },
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  }

  test.each([
    ['both pass', "echo '3 passed, 0 failed'", "echo '4 passed, 0 failed'", 0, '7 passed, 0 failed'],
    ['one fails', "echo '3 passed, 0 failed'", "echo '4 passed, 1 failed'; exit 1", 1, '7 passed, 1 failed'],
    ['one dies', 'exit 1', "echo '4 passed, 0 failed'", 1, '4 passed, 0 failed'],
    ['one says nothing', 'true', "echo '4 passed, 0 failed'", 1, '4 passed, 0 failed'],
    ['both die', 'exit 1', 'exit 1', 1, '0 passed, 0 failed'],
  ])('%s', (_, quick, full, status, last) => {
    expect(ci(quick, full)).toEqual({ status, last });
  });
});
