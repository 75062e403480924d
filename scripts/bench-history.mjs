// Reading a history of 100,000 addresses in real Chromium, beside fetching them alone. The history is filled through
// the browser's own API by a little extension that is made for this and thrown away.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

const ROWS = 100_000;
const PAGE = 'bench.html';

const manifest = {
  manifest_version: 3,
  name: 'bench',
  version: '1',
  permissions: ['history'],
};

async function makeExtension(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, PAGE),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  await build({
    entryPoints: [join(import.meta.dirname, '../test/bench/history.ts')],
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'bench.js'),
  });
}

export async function benchHistory() {
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const extension = join(home, 'extension');
  await makeExtension(extension);
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    userDataDir: join(home, 'profile'),
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    protocolTimeout: 600_000,
  });
  try {
    const id = await browser.installExtension(extension);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${PAGE}`);
    const { fetched, found, alone, whole, ratio } = await page.evaluate(`bench(${ROWS})`);
    console.log(
      `${fetched} rows of history: fetched ${alone.toFixed(0)} ms, fetched and read ${whole.toFixed(0)} ms (x${ratio.toFixed(2)}), ${found} sightings`,
    );
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
