// Opening an export of 4.5 GB in real Chromium: time until its list of apps is read, and by how much the page's process
// grew at most.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { writeBigZip } from './big-zip.mjs';
import { ensureBrowser } from './browsers.mjs';

const ROUNDS = 5;
const PHOTOS = 3_000;
const apps = Array.from({ length: 500 }, (_, n) => ({ name: `App ${n}`, category: 'active' }));
const TEXTS = {
  'facebook-sam/apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
    installed_apps_v2: apps,
  }),
};

/** In kB, of a process: `VmRSS` now, `VmHWM` at most since the last look. Linux only. */
const memory = (pid, what) =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

async function renderers(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** In MB, of all pages together; `undefined` where the system does not tell. */
async function growth(browser, work) {
  const pids = process.platform === 'linux' ? await renderers(browser) : [];
  const before = pids.map((pid) => {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return memory(pid, 'VmRSS');
  });
  const result = await work();
  const grown = pids.map((pid, n) => memory(pid, 'VmHWM') - before[n]);
  return [result, pids.length === 0 ? undefined : Math.max(...grown) / 1_000];
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

export async function benchZip() {
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const zip = join(home, 'facebook-sam.zip');
  const size = writeBigZip(zip, PHOTOS, TEXTS);
  const page = join(home, 'bench.html');
  writeFileSync(
    page,
    '<!doctype html><title>bench</title><input type="file"><script src="bench.js"></script>',
  );
  await build({
    entryPoints: [join(import.meta.dirname, '../test/bench/zip.ts')],
    bundle: true,
    format: 'iife',
    outfile: join(home, 'bench.js'),
  });
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    protocolTimeout: 600_000,
  });
  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const tab = await browser.newPage();
      await tab.goto(pathToFileURL(page).href);
      await (await tab.$('input')).uploadFile(zip);
      const [{ ms, apps: count }, megabytes] = await growth(browser, () => tab.evaluate('bench()'));
      if (count !== apps.length) throw new Error(`${count} apps were read of ${apps.length}`);
      rounds.push({ ms, megabytes });
      await tab.close();
    }
    const [ms, megabytes] = [median(rounds.map((one) => one.ms)), median(rounds.map((one) => one.megabytes))];
    const told = megabytes === undefined ? 'memory not measured' : `page grew by ${megabytes.toFixed(1)} MB`;
    console.log(
      `zip of ${(size / 1e9).toFixed(1)} GB, ${PHOTOS} photos: ${apps.length} apps read in ${ms.toFixed(0)} ms, ${told}`,
    );
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
