// Photographs every state of every page, light and dark, into test/pictures/. The pages run in headless Chromium under
// the extension's own content security policy, over a list that is played into them; no extension is loaded.
//   node scripts/pictures.mjs [NAME ...]     only states whose name begins with one of these

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'test', 'pictures');
const wanted = process.argv.slice(2);

const policy = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')).content_security_policy
  .extension_pages;

/** The pages with the made-up browser in the place of the extension's API. */
const bundle = await build({
  absWorkingDir: ROOT,
  entryPoints: ['test/ui/pictures-page.tsx'],
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  outdir: 'pictures',
  plugins: [
    {
      name: 'made-up browser',
      setup({ onResolve }) {
        onResolve({ filter: /^(\.|.*\/platform)\/(browser|native)$/ }, () => ({
          path: join(ROOT, 'test', 'ui', 'fake-browser.ts'),
        }));
      },
    },
  ],
  target: 'chrome121',
  write: false,
});
const script = bundle.outputFiles[0].text;

const STYLES = {
  add: ['base', 'rows', 'preview', 'page', 'add'],
  'check-up': ['base', 'page', 'rows', 'popup', 'check-up'],
  popup: ['base', 'rows', 'preview', 'popup'],
  welcome: ['base', 'page'],
  story: ['base', 'story'],
};

const html = (
  page,
) => `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${STYLES[page].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('')}
<script type="module" src="/pictures.js"></script></head><body></body></html>`;

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const page = /^\/(add|check-up|popup|welcome|story)\.html$/.exec(pathname)?.[1];
  const send = (type, text) =>
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text);
  if (page) return send('text/html', html(page));
  if (pathname === '/pictures.js') return send('text/javascript', script);
  if (pathname.endsWith('.css')) return send('text/css', readFileSync(join(ROOT, 'public', pathname)));
  return response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** How a picture is taken: what it is called, how wide, and what is different about it. */
const WAYS = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  {
    name: '320-200',
    only: /^(full|to-look-at|compare-preview|compare-picked|signed-in|card-way-in|card-asks-for-more|welcome|settings|empty|long-names|check-up|add|add-hand|add-pasted|add-history-read)$/,
    width: 320,
    zoom: 2,
  },
  { name: 'rtl', only: /^(full|to-look-at|compare-preview|card-keep|welcome-ticked)$/, dir: 'rtl' },
  { name: 'forced', only: /^(to-look-at|compare-preview|card-asks-for-more)$/, forced: true },
];

/** In pixels: Chromium draws none that is longer. */
const LONGEST_PICTURE = 16_384;

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  // The settings say that there is a mouse: without a display there is none.
  args: [
    '--no-sandbox',
    '--lang=en-GB',
    '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  ],
});

async function photograph(name, page, way) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const isPopup = page === 'popup';
  const isPhone = way.width !== undefined;
  const viewport = {
    width: way.width ?? (isPopup ? 380 : 900),
    height: 600,
    deviceScaleFactor: 2,
    isMobile: isPhone,
    hasTouch: isPhone,
  };
  await tab.setViewport(viewport);
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: way.scheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (way.forced) {
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  if (way.zoom)
    await tab.evaluateOnNewDocument((zoom) => {
      addEventListener('DOMContentLoaded', () =>
        document.documentElement.style.setProperty('font-size', `${zoom * 100}%`),
      );
    }, way.zoom);
  await tab.goto(`${origin}/${page}.html?state=${name}&dir=${way.dir ?? 'ltr'}${isPhone ? '&tab' : ''}`);
  await tab.waitForSelector('html[data-ready]', { timeout: 15_000 }).catch(() => faults.push('never ready'));
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  if (wide) faults.push('scrolls sideways');
  const file = join(OUT, `${name}.${way.name}.png`);
  rmSync(join(OUT, `${name}.${way.name}.whole.png`), { force: true });
  const isWhole = !isPopup || isPhone;
  // As high as the page itself, so that what sticks to an edge of the window stands where it ends.
  if (isWhole) {
    const height = await tab.evaluate(() => Math.max(600, document.documentElement.scrollHeight));
    const deviceScaleFactor = height * 2 > LONGEST_PICTURE ? 1 : 2;
    await tab.setViewport({ ...viewport, height, deviceScaleFactor });
  }
  await tab.screenshot({ path: file });
  // What lies below the fold of a popup, in a picture of its own.
  const hidden = await tab.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? 0 : main.scrollHeight - main.clientHeight;
  });
  if (isPopup && !isPhone && hidden > 8) {
    await tab.setViewport({
      width: way.width ?? 380,
      height: Math.min(600 + hidden, 2400),
      deviceScaleFactor: 2,
    });
    await tab.evaluate(() => document.body.style.setProperty('max-block-size', 'none'));
    await tab.screenshot({ path: join(OUT, `${name}.${way.name}.whole.png`) });
  }
  await context.close();
  return faults;
}

/** Name and page of every state, as the page itself lists them. */
async function namesOfStates() {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/popup.html`);
  await tab.waitForSelector('html[data-states]');
  const names = await tab.evaluate(() => document.documentElement.dataset.states);
  await tab.close();
  return JSON.parse(names);
}

if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const states = await namesOfStates();
let failed = 0;
let taken = 0;
for (const [name, page] of states) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
  for (const way of WAYS) {
    if (way.only && !way.only.test(name)) continue;
    const faults = await photograph(name, page, way);
    taken += 1;
    if (faults.length > 0) {
      failed += 1;
      console.log(`${name} (${way.name}): ${faults.join('; ')}`);
    }
  }
}
await browser.close();
server.close();
console.log(`${taken} pictures in test/pictures, ${failed} with faults`);
if (failed > 0) process.exitCode = 1;
