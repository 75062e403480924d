// House rules that no tool keeps: what must never stand in the program, and what must be written down beside it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

/** Files below a folder whose name ends so. */
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const program = filesIn('src', /\.tsx?$/);
const everything = [
  ...program,
  ...filesIn('test', /\.tsx?$/),
  ...filesIn('scripts', /\.mjs$/),
  ...filesIn('public', /\.(html|css|json)$/),
  ...readdirSync('.').filter((name) => /\.(md|json|ts)$/.test(name) && name !== 'package-lock.json'),
];

/** The code of a file without its comments; an address in a string is no comment. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');

/** The files whose text matches, with the place. */
const matches = (files: readonly string[], pattern: RegExp, text: (file: string) => string = read) =>
  files.flatMap((file) => {
    const found = pattern.exec(text(file));
    return found ? [`${file}: ${found[0].trim()}`] : [];
  });

describe('the program', () => {
  test.each([
    [
      'sends nothing',
      /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/,
    ],
    [
      'makes no HTML from text',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/,
    ],
    ['makes no code from text', /\beval\s*\(|new Function|importScripts/],
    ['reads neither the body of a request nor its extra headers', /requestBody|extraHeaders/],
    ['reads no cookies and follows no navigation', /browser\.(cookies|webNavigation)\b/],
  ])('%s', (_, pattern) => {
    expect(matches(program, pattern, code)).toEqual([]);
  });

  test('reads the history in one place, which hands the permission back', () => {
    const [place, ...more] = program.filter((file) => /browser\.history\b/.test(code(file)));
    expect(more).toEqual([]);
    expect(place).toBe(join('src', 'platform', 'history.ts'));
    expect(code(place ?? '')).toContain('permissions.remove');
  });

  test('core reads no clock and draws no lots', () => {
    const core = program.filter((file) => file.startsWith(join('src', 'core')));
    expect(core.length).toBeGreaterThan(20);
    expect(matches(core, /Date\.now|new Date\(\)|Math\.random|\bcrypto\b|performance\./, code)).toEqual([]);
  });

  test('addresses stand in the tables and nowhere else', () => {
    const tables = ['providers', 'reported', 'sources/files/formats', 'sources/lists'].map((folder) =>
      join('src', 'core', folder),
    );
    const rest = program.filter((file) => !tables.some((folder) => file.startsWith(folder)));
    expect(matches(rest, /https?:\/\/[\w*]/, code)).toEqual([]);
  });

  test('has these runtime packages; another one is a decision', () => {
    expect(Object.keys(JSON.parse(read('package.json')).dependencies).sort()).toEqual([
      '@streamparser/json',
      '@zip.js/zip.js',
      'csv-parse',
      'htmlparser2',
      'idb',
      'preact',
      'tldts',
      'webextension-polyfill',
    ]);
  });
});

test('the lock file holds what package.json asks for', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  expect(JSON.parse(read('package-lock.json')).packages['']).toMatchObject({ dependencies, devDependencies });
});

describe('every file', () => {
  test('of the program and its scripts begins with what it is for', () => {
    const files = [...program, ...filesIn('scripts', /\.mjs$/)];
    expect(files.filter((file) => !read(file).startsWith('// '))).toEqual([]);
  });

  test('is finished, and no test is skipped', () => {
    expect(matches(everything, /\b(TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([]);
    expect(matches(everything, /\b(it|test|describe)\.(skip|only|todo)\b/, code)).toEqual([]);
  });

  test('names no path of one machine', () => {
    expect(matches(everything, /(?<=^|[\s'"`(=])\/(work|farm|root|home|Users)\/\w+/m)).toEqual([]);
  });

  test('promises no more than is tested', () => {
    const texts = everything.filter((file) => /\.(md|json|html)$/.test(file));
    expect(matches(texts, /provabl|100 ?%|guarantee|military|unhackable/i)).toEqual([]);
  });
});

describe('written down', () => {
  const manifest = JSON.parse(read('manifest.json'));

  test.each([
    ...manifest.permissions,
    ...manifest.optional_permissions,
    'accounts.google.com',
    '*.facebook.com',
    'appleid.apple.com',
  ])('PERMISSIONS.md has a paragraph on %s', (name) => {
    const sections = read('PERMISSIONS.md').split(/^#+ /m);
    const section = sections.find((text) => text.split('\n')[0]?.includes(`\`${name}\``));
    expect(section?.length ?? 0).toBeGreaterThan(200);
  });

  test('commands the pages name exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const page of ['README.md', 'CONTRIBUTING.md']) {
      const named = [...read(page).matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:-]+)/g)].map(
        ([, name]) => name ?? '',
      );
      expect(named.length, page).toBeGreaterThan(0);
      for (const name of named) if (name !== 'ci') expect(Object.keys(scripts), page).toContain(name);
    }
  });

  test('files the pages link to exist', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'PERMISSIONS.md', 'CHANGELOG.md']) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(() => read(target), `${page} links to ${target}`).not.toThrow();
      }
    }
  });
});
