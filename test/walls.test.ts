// The walls between the parts of the program hold: each fault below is planted in a copy with the real settings, and
// the tool that keeps the wall must complain about that file, and about none of the files without a fault.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from './build';

const SETTINGS = [
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.json',
  'src/core/tsconfig.json',
  '.gitignore',
];

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository with the real settings and nothing but these files. */
function repository(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name);
  for (const setting of SETTINGS) cpSync(setting, join(folder, setting));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What a tool prints when it runs there, files named from there. */
const run = (folder: string, tool: string, ...args: readonly string[]) =>
  spawnSync(resolve('node_modules/.bin', tool), args, { cwd: folder, encoding: 'utf8' }).stdout.replaceAll(
    `${folder}/`,
    '',
  );

const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `export const n${line} = ${line};`).join('\n');

const IMPORT = 'style/noRestrictedImports';

test('biome keeps the import walls, the line cap and the house rules', () => {
  const faults: Record<string, [rule: string, text: string]> = {
    'src/core/package.ts': [IMPORT, "export * from 'idb';"],
    'src/core/node.ts': [IMPORT, "export * from 'node:fs';"],
    'src/core/store.ts': [IMPORT, "export * from '../store/store';"],
    'src/core/providers/ui.ts': [IMPORT, "export * from '../../ui/popup';"],
    'src/core/later.ts': [IMPORT, "export const later = () => import('../background/main');"],
    'src/store/package.ts': [IMPORT, "export * from 'preact';"],
    'src/store/platform.ts': [IMPORT, "export * from '../platform/browser';"],
    'src/store/ui.ts': [IMPORT, "export * from '../ui/popup';"],
    'src/platform/store.ts': [IMPORT, "export * from '../store/store';"],
    'src/platform/background.ts': [IMPORT, "export * from '../background/main';"],
    'src/content/store.ts': [IMPORT, "export * from '../store/store';"],
    'src/background/ui.ts': [IMPORT, "export * from '../ui/popup';"],
    'src/background/suffixes.ts': [IMPORT, "export * from 'tldts';"],
    'src/background/polyfill.ts': [IMPORT, "export * from 'webextension-polyfill';"],
    'src/ui/background.ts': [IMPORT, "export * from '../background/main';"],
    'src/ui/polyfill.ts': [IMPORT, "export * from 'webextension-polyfill';"],
    'src/ui/card/worker.ts': [IMPORT, "export * from '../../background/main';"],
    'src/ui/database.ts': [IMPORT, "export * from 'idb';"],
    'src/core/egg.ts': ['suspicious/noImportCycles', "export * from './hen';"],
    'src/core/hen.ts': ['suspicious/noImportCycles', "export * from './egg';"],
    'src/core/long.ts': ['style/noExcessiveLinesPerFile', lines(201)],
    'src/core/log.ts': ['suspicious/noConsole', "console.log('noted');"],
    'src/core/any.ts': ['suspicious/noExplicitAny', 'export const value: any = 1;'],
    'src/core/default.ts': ['style/noDefaultExport', 'export default 1;'],
    'src/core/CamelCase.ts': ['style/useFilenamingConvention', 'export const value = 1;'],
    'src/store/floating.ts': [
      'nursery/noFloatingPromises',
      'export async function write() {}\nexport function forget() {\n  write();\n}',
    ],
    'src/store/misused.ts': [
      'nursery/noMisusedPromises',
      'async function isOpen() {\n  return true;\n}\nexport const state = () => (isOpen() ? 1 : 2);',
    ],
  };
  const sound = {
    'src/core/model.ts': 'export const model = 1;',
    'src/core/providers/data.ts': `export * from '../model';\n${lines(300)}`,
    'src/store/store.ts': "export * from 'idb';\nexport * from '../core/model';",
    'src/platform/browser.ts': "export { default as browser } from 'webextension-polyfill';",
    'src/content/watcher.ts': "export * from '../core/model';\nexport * from '../platform/browser';",
    'src/background/main.ts': "export * from '../platform/browser';\nexport * from '../store/store';",
    'src/ui/popup.tsx':
      "export * from 'preact/hooks';\nexport * from 'tldts';\nexport * from '../store/store';",
  };
  const folder = repository('biome', {
    ...sound,
    ...Object.fromEntries(Object.entries(faults).map(([file, [, text]]) => [file, text])),
  });
  const output = run(folder, 'biome', 'lint', '--reporter=github', '--max-diagnostics=none', '.');
  const complaints = [...output.matchAll(/^::error title=lint\/(.+?),file=(.+?),/gm)].map(
    ([, rule, file]) => `${file}: ${rule}`,
  );
  expect([...new Set(complaints)].sort()).toEqual(
    Object.entries(faults)
      .map(([file, [rule]]) => `${file}: ${rule}`)
      .sort(),
  );
});

test('the compiler keeps the browser, the page and the other parts out of core', () => {
  const folder = repository('core', {
    'src/store/store.ts': 'export const store = 1;',
    'src/core/web.d.ts': 'declare class URL {\n  constructor(url: string);\n}',
    'src/core/sound.ts': "export const url = new URL('https://example.com');",
    'src/core/sends.ts': "export const sent = fetch('https://example.com');",
    'src/core/page.ts': 'export const title = document.title;',
    'src/core/database.ts': 'export const database = indexedDB;',
    'src/core/extension.ts': 'export const extension = chrome;',
    'src/core/node.ts': 'export const environment = process.env;',
    'src/core/outside.ts': "export { store } from '../store/store';",
  });
  const files = run(folder, 'tsc', '--project', 'src/core').matchAll(/^(src\/\S+?)\(\d/gm);
  expect([...new Set([...files].map(([, file]) => file))].sort()).toEqual([
    'src/core/database.ts',
    'src/core/extension.ts',
    'src/core/node.ts',
    'src/core/outside.ts',
    'src/core/page.ts',
    'src/core/sends.ts',
  ]);
});

test('the compiler is strict', () => {
  const folder = repository('strict', {
    'src/sound.ts': 'export const first = (list: readonly string[]): string | undefined => list[0];',
    'src/unchecked.ts': 'export const first = (list: readonly string[]): string => list[0];',
    'src/optional.ts': 'export const value: { name?: string } = { name: undefined };',
    'src/implicit.ts': 'export const same = (value) => value;',
    'src/node.ts': 'export const environment = process.env;',
  });
  const files = run(folder, 'tsc', '--project', '.').matchAll(/^(src\/\S+?)\(\d/gm);
  expect([...new Set([...files].map(([, file]) => file))].sort()).toEqual([
    'src/implicit.ts',
    'src/node.ts',
    'src/optional.ts',
    'src/unchecked.ts',
  ]);
});

test('knip finds dead files and exports', () => {
  const folder = repository('dead', {
    'src/background/main.ts': "import { used } from '../core/used';\nused();",
    'src/core/used.ts': 'export const used = () => 1;\nexport const unused = 2;',
    'src/core/dead.ts': 'export const dead = 3;',
  });
  const output = run(folder, 'knip', '--include', 'files,exports');
  expect(output).toMatch(/^src\/core\/dead\.ts/m);
  expect(output).toMatch(/^unused .*src\/core\/used\.ts/m);
  expect(output).not.toMatch(/^used /m);
});
