// The store in real Chromium, at three sizes of the list. Prints medians in ms and the ratio to the smallest list: one
// sign-in, one site's line and one card should cost the same at any size.

import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

export async function benchStore() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../test/bench/store.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(
      script ? outputFiles[0].text : '<!doctype html><title>bench</title><script src="bench.js"></script>',
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const results = await page.evaluate('bench()');
    const [smallest] = Object.values(results);
    for (const [size, times] of Object.entries(results)) {
      const cells = Object.entries(times).map(
        ([name, ms]) => `${name} ${ms.toFixed(2)} ms (x${(ms / smallest[name]).toFixed(2)})`,
      );
      console.log(`${size.padStart(6)} apps: ${cells.join('  ')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
