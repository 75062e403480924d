// Builds into a folder of its own, as `npm run build` does, for the tests that look at what was built.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;

/** What the build reads, besides packages. */
const PROGRAM = [
  'src',
  'public',
  'scripts',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'NOTICE',
];

export const scratchFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'spare-keys-'));

/** Copies the repository without its packages: what the build reads, and `more`. */
export function copyRepository(folder: string, more: readonly string[] = []): void {
  for (const part of [...PROGRAM, ...more]) cpSync(part, join(folder, part), { recursive: true });
}

/** Builds the repository at `root`; `out` then holds a folder and a zip for each browser. */
export function build(out: string, root = process.cwd(), env: Readonly<Record<string, string>> = {}): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', out], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
}

/** The files of a built folder as text, by their name in it. */
export function textFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(js|html|css|json|svg)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
