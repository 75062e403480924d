// Draws public/icons/*.png from key.svg, in headless Chromium. Run by hand after the symbol was changed.
//   node scripts/icons.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

const FOLDER = join(import.meta.dirname, '..', 'public', 'icons');

const svg = readFileSync(join(FOLDER, 'key.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
