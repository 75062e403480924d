// A newcomer's path, walked: `npm run new -- provider NAME`, fill in the file, and all that holds for the others holds
// for this one, with no other file edited.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyRepository, scratchFolder } from './build';

const scratch = scratchFolder();
const root = join(scratch, 'clone');
const file = join(root, 'src/core/providers/acme.ts');

/** Runs a script or tool in the copy: its status, and all it printed. */
function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
const tool = (name: string, ...args: readonly string[]) => run(resolve('node_modules/.bin', name), ...args);

beforeAll(() => {
  copyRepository(root, ['test', 'biome.json', '.gitignore', 'vitest.config.ts']);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('the template is written, and says what to do next', () => {
  const { status, output } = run(process.execPath, 'scripts/new.mjs', 'provider', 'acme');
  expect(output).toContain('src/core/providers/acme.ts');
  expect(status).toBe(0);
});

test('what is there already is not written over', () => {
  expect(run(process.execPath, 'scripts/new.mjs', 'provider', 'google').status).toBe(1);
});

test.each([
  ['nothing', []],
  ['no name', ['provider']],
  ['no id', ['provider', 'Not-An-Id']],
  ['no such part', ['source', 'acme2']],
  ['what every object has', ['constructor', 'acme2']],
])('it explains itself when given %s', (_, args) => {
  const { status, output } = run(process.execPath, 'scripts/new.mjs', ...args);
  expect(status).toBe(1);
  expect(output).toContain('npm run new -- provider NAME');
  expect(existsSync(join(root, 'src/core/providers/acme2.ts'))).toBe(false);
});

test('the tests tell an unfilled template', () => {
  const { status, output } = tool('vitest', 'run', '--project', 'unit', 'test/manifest.test.ts');
  expect(output).toContain('accounts.acme.example');
  expect(status).not.toBe(0);
});

test('filled in, it passes lint, types and tests, and the browser asks for its host', () => {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('acme.example', 'acme.com'));
  for (const result of [
    tool('biome', 'ci', '--error-on-warnings', 'src/core/providers/acme.ts', 'src/core/providers/index.ts'),
    tool('tsc', '--project', 'src/core'),
    tool('vitest', 'run', '--project', 'unit', 'test/core/providers.test.ts', 'test/manifest.test.ts'),
  ]) {
    expect(result.status, result.output).toBe(0);
  }
  build(join(scratch, 'built'), root);
  const manifest = JSON.parse(readFileSync(join(scratch, 'built/chromium/manifest.json'), 'utf8'));
  expect(manifest.optional_host_permissions).toContain('https://accounts.acme.com/*');
});
