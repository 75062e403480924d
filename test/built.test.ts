// What is promised of the folders that are loaded into a browser: nothing in them can send, nothing in them is raw
// HTML or code from text, and the same commit gives the same bytes on every machine.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopes } from '../src/core/providers/scopes-index';
import { BROWSERS, build, copyRepository, scratchFolder, textFiles } from './build';

const scratch = scratchFolder();
const out = join(scratch, 'built');
beforeAll(() => build(out));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SENDS = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bsendBeacon\b/,
  /\bWebSocket(Stream)?\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
];
const RUNS_TEXT = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bimportScripts\b/,
  /\bdocument\.write\b/,
  /\binsertAdjacentHTML\b/,
];
const LOADS_OR_DRAWS = [
  /\bnew Image\b/,
  /\bcreateElement/,
  /\bappendChild\b|\.append\(|\.prepend\(/,
  /\.(src|href|action)\s*=[^=]/,
];

/** Scripts in which one of the patterns is found, with what was found. */
function found(files: ReadonlyMap<string, string>, patterns: readonly RegExp[]): string[] {
  return [...files]
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([name, text]) => patterns.flatMap((pattern) => `${name}: ${pattern.exec(text)?.[0]}`))
    .filter((line) => !line.endsWith(': undefined'));
}

describe.each(BROWSERS)('dist/%s', (browser) => {
  const files = () => textFiles(join(out, browser));
  const script = (name: string) => files().get(name) ?? '';

  test('no script can send anything', () => {
    expect(found(files(), SENDS)).toEqual([]);
  });

  test('no script makes code or HTML from text', () => {
    expect(found(files(), RUNS_TEXT)).toEqual([]);
  });

  test('innerHTML occurs where Preact has it and nowhere else', () => {
    const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
    const count = (text: string) => text.split('innerHTML').length - 1;
    const counts = [...files().values()].map(count).filter((times) => times > 0);
    expect(counts).toEqual([count(preact)]);
  });

  test('the script in sign-in pages sends nothing and adds nothing to them', () => {
    const watcher = new Map([['outcome-watcher.js', script('outcome-watcher.js')]]);
    expect(watcher.get('outcome-watcher.js')).toContain('navigate');
    expect(found(watcher, LOADS_OR_DRAWS)).toEqual([]);
  });

  test('the script that looks at a list sends nothing, changes nothing and answers by its last value', () => {
    const name = 'list-outline.js';
    expect(
      found(new Map([[name, script(name)]]), [...LOADS_OR_DRAWS, /addEventListener|sendMessage/]),
    ).toEqual([]);
    const { document } = new Window({ url: 'https://myaccount.google.com/connections' });
    document.body.innerHTML = '<h1>Apps</h1>';
    const page = createContext({ document, URL });
    const answer = { page: { items: [{ tag: 'h1' }, { text: 'Apps' }] }, selection: null };
    // As often as the person presses.
    expect(runInContext(script(name), page)).toMatchObject(answer);
    expect(runInContext(script(name), page)).toMatchObject(answer);
  });

  test('the examples of the tables stay at home', () => {
    expect(found(files(), [/\w\.example\b/, /Quillwort|Otterway|Tidepool/])).toEqual([]);
  });

  test('the worker is one file', () => {
    expect(script('background.js')).not.toMatch(/^\s*import\b|\bimport\s*\(/m);
  });

  test('the worker carries neither the suffix list nor the scope tables nor the pages', () => {
    const worker = script('background.js');
    expect(worker).toContain('accounts.google.com');
    const clauses = Object.values(scopes).flatMap((table) =>
      Object.values(table).map(([, , , clause]) => clause),
    );
    expect(clauses.length).toBeGreaterThan(100);
    expect(clauses.filter((clause) => worker.includes(clause))).toEqual([]);
    for (const mark of ['allowPrivateDomains', 'dangerouslySetInnerHTML']) {
      expect(
        [...files()].some(([name, text]) => name.startsWith('chunks/') && text.includes(mark)),
        mark,
      ).toBe(true);
      expect(worker.includes(mark), mark).toBe(false);
    }
  });

  test('pages hold no script and no style of their own, and load files that are there', () => {
    for (const [name, html] of files()) {
      if (!name.endsWith('.html')) continue;
      expect(html, name).not.toMatch(/<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son\w+=/);
      const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(
        ([, file]) => file,
      );
      expect(loaded, name).not.toEqual([]);
      for (const file of loaded)
        expect(existsSync(join(out, browser, file ?? '')), `${name} loads ${file}`).toBe(true);
    }
  });

  test('styles load nothing from elsewhere', () => {
    for (const [name, css] of files()) {
      if (name.endsWith('.css')) expect(css, name).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//);
    }
  });

  test('there is no source map and no path of the machine it was built on', () => {
    expect(
      readdirSync(join(out, browser), { recursive: true }).filter((name) => `${name}`.endsWith('.map')),
    ).toEqual([]);
    for (const [name, text] of files()) {
      expect(text, name).not.toContain('sourceMappingURL');
      for (const path of [process.cwd(), scratch, homedir()])
        expect(text.includes(`${path}/`), name).toBe(false);
      expect(text, name).not.toMatch(/^\/\/ (\.\.|\/)/m);
    }
  });
});

test('another folder, time zone and language give the same bytes', () => {
  const copy = join(scratch, 'an other place');
  copyRepository(copy);
  const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const shipped = Object.keys(lock.packages).filter((name) => name !== '' && !lock.packages[name]?.dev);
  for (const folder of [...shipped, 'node_modules/esbuild', 'node_modules/@esbuild', 'node_modules/fflate']) {
    cpSync(folder, join(copy, folder), { recursive: true });
  }
  build(join(scratch, 'again'), copy, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });

  const hashes = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]);
  expect(hashes(out)).toHaveLength(2);
  expect(hashes(join(scratch, 'again'))).toEqual(hashes(out));
});
