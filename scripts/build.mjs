// Builds dist/chromium and dist/firefox and a zip of each, prints what they weigh, and fails over budget.
// The same commit gives the same bytes on every machine: nothing here reads the clock, the folder or the environment.
//   node scripts/build.mjs [--out FOLDER]

import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { load } from './load.mjs';
import { manifestFor, OLDEST } from './manifest.mjs';
import { zipFolder } from './zip.mjs';

const ROOT = join(import.meta.dirname, '..');
const TARGET = { chromium: `chrome${OLDEST.chromium}`, firefox: `firefox${OLDEST.firefox}` };

/** Largest gzip sizes in bytes. */
const BUDGET = { popup: 30_000, worker: 40_000, zip: 500_000 };

const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } });
const OUT = resolve(values.out);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { providers } = await load('src/core/providers/index.ts');
const { pageFilters } = await load('src/core/filters.ts');

/**
 * Bundles for one browser. Chunk names come from contents, so they are the same everywhere. Nothing is minified as long
 * as the budgets hold without: whoever reviews the built folder reads the program that is here.
 */
async function bundle(browser, folder) {
  const options = {
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    metafile: true,
    outdir: folder,
    target: TARGET[browser],
  };
  const pages = await build({
    ...options,
    entryPoints: {
      add: 'src/ui/add-main.tsx',
      'check-up': 'src/ui/check-up-main.tsx',
      popup: 'src/ui/popup-main.tsx',
      welcome: 'src/ui/welcome-main.tsx',
      story: 'src/ui/story-main.tsx',
    },
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
  });
  await build({ ...options, entryPoints: { background: 'src/background/main.ts' }, format: 'esm' });
  const inPages = { ...options, format: 'iife' };
  await build({ ...inPages, entryPoints: { 'outcome-watcher': 'src/content/outcome-watcher.ts' } });
  // Asked something and gone again: the last value of the script is what the page is told to answer.
  await build({
    ...inPages,
    entryPoints: { 'list-outline': 'src/content/list-outline.ts' },
    globalName: 'spareKeys',
    footer: { js: 'spareKeys.answer;' },
  });
  return pages.metafile;
}

/** What must be loaded before the popup paints: its page, the styles that links, its script and all that imports at once. */
function popupFiles(folder, { outputs }) {
  const styles = [...readFileSync(join(folder, 'popup.html'), 'utf8').matchAll(/href="([^"]+\.css)"/g)];
  const scripts = new Set([relative(ROOT, join(folder, 'popup.js')).replaceAll(sep, '/')]);
  for (const script of scripts) {
    for (const { kind, path } of outputs[script].imports) if (kind === 'import-statement') scripts.add(path);
  }
  return [
    join(folder, 'popup.html'),
    ...styles.map(([, href]) => join(folder, href)),
    ...[...scripts].map((script) => join(ROOT, script)),
  ];
}

const gzipSize = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

let over = false;
function report(what, size, budget) {
  const verdict = size > budget ? 'OVER BUDGET' : 'ok';
  console.log(
    `${what.padEnd(34)} ${(size / 1000).toFixed(1).padStart(6)} kB of ${budget / 1000} kB  ${verdict}`,
  );
  over ||= size > budget;
}

for (const browser of Object.keys(TARGET)) {
  const folder = join(OUT, browser);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'public'), folder, {
    recursive: true,
    filter: (path) => !basename(path).startsWith('.'),
  });
  for (const licence of ['LICENSE', 'NOTICE']) cpSync(join(ROOT, licence), join(folder, licence));
  const manifest = manifestFor(browser, { version, providers, pages: pageFilters });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // esbuild itself says what is wrong.
  const metafile = await bundle(browser, folder).catch(() => process.exit(1));
  const zip = zipFolder(folder);
  writeFileSync(join(OUT, `spare-keys-${version}-${browser}.zip`), zip);

  report(`${browser}: popup until it paints`, gzipSize(popupFiles(folder, metafile)), BUDGET.popup);
  report(`${browser}: worker`, gzipSize([join(folder, 'background.js')]), BUDGET.worker);
  report(`${browser}: zip`, zip.length, BUDGET.zip);
  console.log(`${browser}: zip sha256 ${createHash('sha256').update(zip).digest('hex')}`);
}
if (over) process.exit(1);
