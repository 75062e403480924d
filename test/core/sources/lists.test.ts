// Every list file, walked: its examples read as told, and what the rest of the house relies on.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ListExample } from '../../../src/core/sources/list';
import { examples } from '../../../src/core/sources/lists/examples-index';
import { readers } from '../../../src/core/sources/lists/index';
import { places } from '../../../src/core/sources/lists/places';
import { placeIn } from '../../../src/core/sources/place';
import { readPage } from '../../../src/core/sources/read-page';
import { pageOutline } from '../../../src/files/html';

const folder = join(import.meta.dirname, '../../../src/core/sources/lists');
const files = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((file) => file !== 'index' && file !== 'places' && file !== 'examples-index');

/** What an example tells, as far as the page says it. */
function told({ url, page }: ListExample): ListExample['reads'] {
  const read = readPage(pageOutline(page, url));
  if (read.kind === 'not-understood') return null;
  const { accountHint, notUnderstood } = read;
  const common = {
    ...(accountHint !== undefined && { accountHint }),
    ...(notUnderstood.length > 0 && { notUnderstood }),
  };
  if (read.kind === 'detail') return { found: read.found ? [read.found] : [], ...common };
  return { found: read.found, complete: read.complete, ...(read.page && { page: read.page }), ...common };
}

test('all files of the folder are in the indexes (else: npm run fix)', () => {
  expect(Object.keys(examples)).toEqual(
    files.map((file) => file.replace(/-(\w)/g, (_, one) => one.toUpperCase())),
  );
  expect(readers).toHaveLength(files.length);
  expect(places).toEqual(readers.map(({ kind, provider, list, at }) => ({ kind, provider, list, at })));
});

describe.each(Object.entries(examples))('%s', (_, own) => {
  test.each(own.map((example) => [example.from, example] as const))('%s', (_from, example) => {
    expect(told(example)).toEqual(example.reads);
  });

  test('has an example that is read and one on a page of its own that is not', () => {
    expect(own.some(({ reads }) => reads !== null && reads.found.length > 0)).toBe(true);
    expect(own.some(({ reads, url }) => reads === null && placeIn(places, url) !== undefined)).toBe(true);
  });
});
