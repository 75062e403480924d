// What is too much is told, and what came before it is kept. Reading can be stopped, and tells how far it is.

import { Zip, ZipDeflate } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileGiven } from '../../src/files/files-read';
import { DEEPEST, LARGEST_ENTRY, LARGEST_WHOLE, MOST_APPS, MOST_NOTES } from '../../src/files/limits';
import { readFiles } from '../../src/files/read-files';
import { bytes, facebookApps, file, options, outcome, read, xApps, zip, zipped } from './given';

const FACEBOOK = 'apps_and_websites.json';
const list = (...entries: string[]) => `{"installed_apps_v2": [${entries.join(',')}]}`;
const app = '{"name": "A", "category": "active"}';

async function notes(given: FileGiven) {
  const { apps, not } = outcome(await read(given));
  return { apps: apps.length, not };
}

const CASES: Readonly<Record<string, readonly [content: string, apps: number, why: string]>> = {
  'one text too long': [list(app, `{"name": "${'x'.repeat(2 * LARGEST_ENTRY)}"}`), 1, 'why_too_large'],
  'one entry too long': [list(app, `{"x": [${'1,'.repeat(LARGEST_ENTRY)}1]}`), 1, 'why_too_large'],
  'one number too long': [list(app, `{"name": ${'1'.repeat(2 * LARGEST_ENTRY)}}`), 1, 'why_too_large'],
  'too deep in an entry': [list(app, '['.repeat(DEEPEST)), 1, 'why_shape'],
  'too deep beside the list': [`{"x": ${'['.repeat(1_000_000)}`, 0, 'why_shape'],
  'too many apps': [list(...Array.from({ length: MOST_APPS + 1 }, () => app)), MOST_APPS, 'why_too_many'],
};

test.each(Object.entries(CASES))('%s', async (_, [content, apps, why]) => {
  expect(await notes(file(FACEBOOK, content))).toEqual({ apps, not: [`${FACEBOOK}: ${why}`] });
});

test('too much that is not understood is not read on', async () => {
  const lines = Array.from({ length: MOST_NOTES + 5 }, () => '{}\nno').join('\n');
  const { not } = await notes(file('security-log.jsonl', lines));
  expect(not).toHaveLength(MOST_NOTES + 1);
  expect(not.at(-1)).toBe('security-log.jsonl: why_too_many');
});

test('a line without end', async () => {
  const { not } = await notes(file('security-log.jsonl', 'x'.repeat(LARGEST_ENTRY + 100_000)));
  expect(not).toEqual(['security-log.jsonl: why_too_large']);
});

test('a page longer than any', async () => {
  const { not } = await notes(file('connected_apps_and_websites.html', ' '.repeat(LARGEST_WHOLE + 1)));
  expect(not).toEqual(['connected_apps_and_websites.html: why_too_large']);
});

test('a bomb is stopped, and what stands beside it is read', async () => {
  const pieces: Uint8Array[] = [];
  const writer = new Zip((_, piece) => pieces.push(piece));
  const bomb = new ZipDeflate(FACEBOOK, { level: 9 });
  writer.add(bomb);
  bomb.push(bytes(`{"installed_apps_v2": [${app}], "x": [1`));
  const ones = bytes(`,${'1'.repeat(1_000)}`.repeat(1_000));
  for (let n = 0; n < 20; n += 1) bomb.push(ones, n === 19);
  const small = new ZipDeflate('data/connected-application.js');
  writer.add(small);
  small.push(bytes(xApps('B')), true);
  writer.end();
  expect(outcome(await read(file('a.zip', Buffer.concat(pieces))))).toEqual({
    apps: ['A', 'B'],
    not: [`${FACEBOOK}: why_too_dense`],
  });
});

test('a directory that says it is longer than any', async () => {
  const lying = zipped({ [FACEBOOK]: facebookApps('A') });
  const end = lying.length - 22;
  new DataView(lying.buffer).setUint32(end + 12, 0x7fffffff, true);
  const { not } = await notes(file('a.zip', lying));
  expect(not).toHaveLength(1);
  expect(not[0]).toMatch(/^a\.zip: why_/);
});

describe('stopping', () => {
  const many = file(FACEBOOK, facebookApps(...Array.from({ length: 5_000 }, (_, n) => `App ${n}`)));

  test('before it begins', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(readFiles([many], { ...options, signal })).rejects.toThrow('stopped');
  });

  test.each([
    ['a file', many],
    ['a zip', zip('a.zip', { [FACEBOOK]: 'x'.repeat(500_000) })],
  ])('in the middle of %s', async (_, given) => {
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('stopped'));
    await expect(readFiles([given], { ...options, signal: stop.signal, onProgress })).rejects.toThrow(
      'stopped',
    );
  });
});

test('progress grows from 0 to 1', async () => {
  const shares: number[] = [];
  const given = [1, 2].map((n) => file(`${n}/${FACEBOOK}`, facebookApps('x'.repeat(300_000))));
  await readFiles(given, { ...options, onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});
