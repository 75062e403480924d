// Opens a browser with Spare Keys in it, on a profile that is thrown away; or goes through the tour where there is no
// display.
//   npm start -- [--browser chromium|firefox] [--tour]

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from './browsers.mjs';

const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    tour: { type: 'boolean', default: false },
  },
});
if (!['chromium', 'firefox'].includes(values.browser)) {
  console.error('--browser is chromium or firefox.');
  process.exit(1);
}
const { browser: name } = values;
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

process.chdir(ROOT);
const executablePath = browserOrExit();
if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);
await (values.tour || !hasDisplay ? tour() : open());

function browserOrExit() {
  try {
    return ensureBrowser(name);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** The tour is part of the end-to-end tests, in TypeScript: it is bundled first, since Node 20 cannot run that. */
async function tour() {
  const outfile = join(ROOT, 'node_modules/.cache/spare-keys/tour.mjs');
  mkdirSync(join(outfile, '..'), { recursive: true });
  await build({
    entryPoints: ['test/e2e/tour.ts'],
    bundle: true,
    format: 'esm',
    outfile,
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
  process.env[name.toUpperCase()] = executablePath;
  const { tour } = await import(pathToFileURL(outfile).href);
  await tour(name);
}

/** The extension itself opens its welcome page when it is installed. */
async function open() {
  const profile = mkdtempSync(join(tmpdir(), 'spare-keys-profile-'));
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    ignoreDefaultArgs: ['--enable-automation'],
    ...(name === 'chromium' && { pipe: true, enableExtensions: true }),
    args: process.getuid?.() === 0 && name === 'chromium' ? ['--no-sandbox'] : [],
  });
  const child = browser.process();
  const ended = once(child, 'exit');
  process.once('SIGINT', () => child.kill());
  try {
    await browser.installExtension(join(ROOT, 'dist', name));
    console.log('Close the browser to end.');
    await ended;
  } finally {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
