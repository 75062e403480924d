// What a preview tells: the difference of two views, in the words a person decides by.

import { describe, expect, test } from 'vitest';
import type { Grant } from '../../src/core/model';
import { type Preview, previewOf } from '../../src/core/preview';

const grant = (change: Partial<Grant> = {}): Grant => ({
  key: 'google:n:canva',
  keys: change.key === undefined ? ['google:n:canva'] : [change.key],
  provider: 'google',
  certainty: 'sure',
  clientIds: [],
  firstDay: 1,
  lastAt: 1,
  scopes: [],
  grew: [],
  accounts: [],
  isNew: false,
  ...change,
});

const listed = (state: 'active' | 'absent' | 'unseen' | 'expired') => ({
  listing: { state, at: 5, account: 'unknown' as const },
});
const canva = grant({ host: 'www.canva.com', key: 'google:c:1' });
const keysOf = (grants: readonly Grant[]) => new Set(grants.flatMap(({ keys }) => keys));

const told = (before: Grant[], after: Grant[], touched = keysOf(after)) => {
  const preview = previewOf(before, after, touched);
  return Object.fromEntries(
    Object.entries(preview)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.length]),
  ) as Partial<Record<keyof Preview, number>>;
};

describe('a preview', () => {
  test.each<[string, Grant[], Grant[], Partial<Record<keyof Preview, number>>]>([
    ['tells a new app', [], [grant()], { fresh: 1 }],
    ['tells a known one', [grant()], [grant({ lastAt: 9 })], { known: 1 }],
    [
      'tells a known one of which more is known',
      [grant()],
      [grant({ scopes: [{ scope: 'drive', first: 1, granted: 1 }] })],
      { changed: 1 },
    ],
    ['tells one that expired', [grant(listed('active'))], [grant(listed('expired'))], { changed: 1 }],
    ['tells one that is gone', [grant(listed('active'))], [grant(listed('absent'))], { gone: 1, changed: 1 }],
    ['tells it once only', [grant(listed('absent'))], [grant(listed('absent'))], { known: 1 }],
    [
      'tells one that was not seen on a part',
      [grant(listed('active'))],
      [grant(listed('unseen'))],
      { notSeen: 1, changed: 1 },
    ],
    [
      'tells one that is still there though marked removed',
      [grant({ removedAt: 3 })],
      [grant({ removedAt: 3, again: { kind: 'listed', at: 5, day: 0 }, ...listed('active') })],
      { still: 1, changed: 1, elsewhere: 1 },
    ],
    [
      'tells one that was never seen here',
      [grant(listed('active'))],
      [grant({ ...listed('active'), lastAt: 9 })],
      { known: 1, elsewhere: 1 },
    ],
    [
      'asks of a new one that may be an old one, by a word of its host',
      [canva],
      [canva, grant({ name: 'Canva' })],
      { fresh: 1, known: 1, alike: 1 },
    ],
    [
      'does not ask where another provider let it in',
      [grant({ ...canva, provider: 'facebook', key: 'facebook:c:1' })],
      [grant({ name: 'Canva' })],
      { fresh: 1 },
    ],
    [
      'does not ask for a word that any host may have',
      [grant({ host: 'app.shop.example', key: 'google:c:1' })],
      [grant({ name: 'App' })],
      { fresh: 1 },
    ],
    [
      'does not ask where two may be meant',
      [canva, grant({ host: 'canva.example', key: 'google:c:2' })],
      [grant({ name: 'Canva' })],
      { fresh: 1 },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('speaks of nothing that was not touched', () => {
    expect(told([canva], [canva, grant()], new Set(['google:n:canva']))).toEqual({ fresh: 1 });
  });

  test('does not ask again what was answered', () => {
    const name = grant({ name: 'Canva' });
    const { alike } = previewOf([canva], [canva, name], keysOf([name]), new Set([name.key]));
    expect(alike).toEqual([]);
  });
});
