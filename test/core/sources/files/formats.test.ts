// Every format's examples, walked: each file is read as told, by its path and by how it begins.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../../src/core/sources/files/formats/examples-index';
import { formats } from '../../../../src/core/sources/files/formats/index';
import type { Row } from '../../../../src/core/sources/history/row';
import type { Part } from '../../../../src/files/part';
import { recognise } from '../../../../src/files/recognise';
import { reportOf } from '../../../../src/files/report';
import { file, NOW, read } from '../../../files/given';

const all = Object.values(examples).flat();
const named = all.map((example) => [`${example.path} (${example.from})`, example] as const);

test('all files of the folder are in the indexes (else: npm run fix)', () => {
  const files = readdirSync('src/core/sources/files/formats').filter((name) => !name.includes('index'));
  expect(formats.map(({ id }) => `${id}.ts`)).toEqual(files);
  expect(Object.keys(examples)).toHaveLength(files.length);
  for (const ofFormat of Object.values(examples)) expect(ofFormat.length).toBeGreaterThan(0);
});

test('the ids are the permanent ones', () => {
  const permanent = ['apple', 'chrome-history', 'facebook', 'github-log', 'instagram', 'x-archive'];
  expect(formats.map(({ id }) => id)).toEqual(expect.arrayContaining(permanent));
});

describe.each(named)('%s', (_, { path, text, reads }) => {
  test('is read as told', async () => {
    const {
      formats: [format],
      notUnderstood,
    } = await read(file(path, text));
    const lists = Object.fromEntries(format?.lists.map(({ list, found }) => [list, found]) ?? []);
    expect(lists).toEqual(reads.lists ?? {});
    const whys = [...notUnderstood, ...(format?.notUnderstood ?? [])].map(({ why }) => why);
    expect(whys).toEqual(reads.notUnderstood ?? []);
  });

  test('hands over its rows of history', async () => {
    const { blob } = file(path, text);
    const part: Part = {
      failing: 'why_unreadable',
      path,
      size: blob.size,
      packed: blob.size,
      open: () => blob.stream(),
    };
    const recognised = await recognise(part, undefined);
    if (!recognised) throw new Error('not recognised');
    const rows: Row[] = [];
    await reportOf(recognised, { now: NOW, onRow: (row) => rows.push(row) });
    expect(rows).toEqual(reads.rows ?? []);
  });
});
