// From what was read to evidence: what each standing is worth, and which look is the same look.

import { describe, expect, test } from 'vitest';
import { listBatch, seenBatch } from '../../../src/core/sources/batch';
import type { Found, ListRead } from '../../../src/core/sources/found';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 3, 12);
const ADDED = Date.UTC(2021, 0, 10);
const digest = async (text: string) => text;

const list = (found: readonly Found[], change: Partial<ListRead> = {}): ListRead => ({
  provider: 'facebook',
  list: 'apps',
  account: 'unknown',
  at: NOW,
  complete: 'all',
  found,
  ...change,
});

const batchOf = (...found: Found[]) => listBatch('list', 'r', [list(found)], [], digest);
const seenOf = async (found: Found) =>
  (await batchOf(found)).sightings.map(({ outcome, at }) => [outcome, at]).sort();

describe('an entry', () => {
  test.each<[string, Found, [string, number][]]>([
    ['active is listed now', { name: 'Quiz', scopes: [], state: 'active' }, [['listed', NOW]]],
    [
      'active and dated is listed on both days',
      { name: 'Quiz', scopes: [], state: 'active', first: ADDED },
      [
        ['listed', ADDED],
        ['listed', NOW],
      ],
    ],
    [
      'expired is over, at its own date: never new access',
      { name: 'Quiz', scopes: [], state: 'expired', first: ADDED, last: ADDED + DAY },
      [['ended', ADDED]],
    ],
    [
      'removed is over, at its own date',
      { name: 'Quiz', scopes: [], state: 'removed', last: ADDED },
      [['ended', ADDED]],
    ],
    [
      'of which nothing is known stands at its own date, not now',
      { name: 'Quiz', scopes: [], state: 'unknown', first: ADDED },
      [['listed', ADDED]],
    ],
  ])('that is %s', async (_, found, seen) => {
    expect(await seenOf(found)).toEqual(seen);
  });

  test('stands in the reading with what it is called and how it stands', async () => {
    const { readings, source } = await batchOf(
      { name: 'Quiz', clientId: '7', scopes: [], state: 'expired' },
      { name: 'Café', scopes: [], state: 'active' },
      { name: 'Log', scopes: [], state: 'unknown' },
      { scopes: [], state: 'active' },
    );
    expect(readings).toEqual([
      {
        source,
        provider: 'facebook',
        list: 'apps',
        account: 'unknown',
        at: NOW,
        complete: 'all',
        entries: [
          { key: 'facebook:c:7', name: 'Quiz', standing: 'expired' },
          { key: 'facebook:n:café', name: 'Café', standing: 'active' },
        ],
      },
    ]);
  });
});

describe('one look', () => {
  const quiz: Found = { name: 'Quiz', scopes: [], state: 'active' };
  const cafe: Found = { name: 'Café', scopes: [], state: 'active' };
  const sourceOf = async (read: ListRead, kind: 'list' | 'file' = 'list') =>
    (await listBatch(kind, 'r', [read], [], digest)).source;

  test('is the same look again on the same day, in any order', async () => {
    const source = await sourceOf(list([quiz, cafe]));
    expect(await sourceOf(list([cafe, quiz], { at: NOW + 1000 }))).toBe(source);
  });

  test.each<[string, ListRead, ('list' | 'file')?]>([
    ['on another day', list([quiz, cafe], { at: NOW + DAY })],
    ['of another account', list([quiz, cafe], { account: { mark: 'm', mask: 'a…b@x' } })],
    ['of another list', list([quiz, cafe], { list: 'games' })],
    ['of one app less', list([quiz])],
    ['as a file', list([quiz, cafe]), 'file'],
  ])('is another one %s', async (_, read, kind) => {
    expect(await sourceOf(read, kind)).not.toBe(await sourceOf(list([quiz, cafe])));
  });

  test('at rows of a file of history is named by what they say', async () => {
    const seen = [
      { provider: 'google', outcome: 'granted', at: ADDED, host: 'a.example', scopes: [] },
    ] as const;
    const batch = await seenBatch('takeout', seen, [], digest);
    expect(batch.source).toMatch(/^file:/);
    expect(batch.sightings).toEqual([{ source: batch.source, ...seen[0] }]);
    expect(batch.readings).toEqual([]);
  });
});
