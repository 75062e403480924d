// The providers' lists over time: which reading is the newest, what changed on it, and which list is read next.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listsToCompare, newestReadings } from '../../src/core/lists';
import type { Account, Entry, Grant, Listing, Reading } from '../../src/core/model';
import { grant } from '../ui/grants';

const ann: Account = { mask: 'a…n@gmail.com', mark: 'ann' };
const bob: Account = { mask: 'b…b@gmail.com', mark: 'bob' };
const HOUR = 3_600_000;

const keyOf = (name: string) => `google:n:${name}`;
const active = (...names: string[]): Entry[] =>
  names.map((name) => ({ key: keyOf(name), standing: 'active' }));

function reading(at: number, names: readonly string[], more: Partial<Reading> = {}): Reading {
  const told = { provider: 'google', list: 'apps', account: ann, complete: 'all', ...more } as const;
  return { source: `list:${at} ${told.list}`, at, entries: active(...names), ...told };
}

const listed = (name: string, state: Listing['state'] = 'active', more: Partial<Grant> = {}): Grant => {
  const { lastSignInDay: _, ...rest } = grant({ key: keyOf(name) });
  return { ...rest, listing: { state, at: 9, account: ann }, ...more };
};

/** What is said of Google's one list. */
function google(readings: readonly Reading[], grants: readonly Grant[], since = 0) {
  const [told] = listsToCompare([], grants, readings, since).filter(({ provider }) => provider === 'google');
  return told?.compared.map(({ fresh, gone, ...rest }) => ({
    ...rest,
    at: rest.newest.at,
    fresh: fresh.map(({ key }) => key.slice(9)),
    gone: gone.map(({ key }) => key.slice(9)),
  }));
}

describe('the newest reading', () => {
  test('is one of each list and account', () => {
    const all = [
      reading(1, []),
      reading(5, []),
      reading(3, [], { account: bob }),
      reading(2, [], { list: 'other' }),
    ];
    expect(newestReadings(all).map(({ at }) => at)).toEqual([5, 3, 2]);
  });

  test('is none of a log, which tells only what ended', () => {
    const part = { complete: 'part', list: 'log' } as const;
    const log = reading(9, [], { ...part, entries: [{ key: keyOf('Quiz'), standing: 'removed' }] });
    expect(newestReadings([log, reading(8, [], part)])).toEqual([]);
    expect(newestReadings([reading(9, ['Quiz'], part)])).toHaveLength(1);
    expect(newestReadings([reading(9, [], { ...part, page: { number: 2, of: 2 } })])).toHaveLength(1);
  });

  test('of nobody knows whose account stands only until one of that list is newer', () => {
    const unknown = reading(4, [], { account: 'unknown' });
    expect(newestReadings([unknown, reading(3, [])])).toContain(unknown);
    expect(newestReadings([unknown, reading(5, [])])).not.toContain(unknown);
    expect(newestReadings([unknown, reading(5, [], { list: 'other' })])).toContain(unknown);
  });
});

describe('beside the reading before', () => {
  const then = reading(10, ['canva', 'club']);
  const now = reading(20, ['canva', 'box']);
  const grants = [listed('canva'), listed('club', 'absent'), listed('box')];

  test('it tells what came and what went', () => {
    expect(google([then, now], grants)).toMatchObject([
      { at: 20, since: 10, active: 2, isWhole: true, fresh: ['box'], gone: ['club'] },
    ]);
  });

  test('a first reading has nothing new: all of it is', () => {
    expect(google([now], grants)).toMatchObject([{ active: 2, fresh: [], gone: [] }]);
    expect(google([now], grants)?.[0]).not.toHaveProperty('since');
  });

  test('it tells since the last check-up, however often the list was read meanwhile', () => {
    const between = reading(15, ['canva', 'box']);
    expect(google([then, between, now], grants, 12)).toMatchObject([{ since: 10, fresh: ['box'] }]);
    expect(google([then, between, now], grants, 16)).toMatchObject([{ since: 15, fresh: [] }]);
  });

  test('and without one since the first reading', () => {
    const between = reading(15, ['canva', 'box']);
    expect(google([then, between, now], grants)).toMatchObject([{ since: 10, fresh: ['box'] }]);
  });

  test.each<[string, Reading, Grant]>([
    ['on another list of that provider', reading(9, ['box'], { list: 'other' }), listed('box')],
    ['on the list of another account', reading(9, ['box'], { account: bob }), listed('box')],
    ['signed in to', then, listed('box', 'active', { firstDay: 0, lastSignInDay: 0 })],
  ])('what was %s before is not new', (_, before, box) => {
    expect(google([then, now, before], [box])?.find(({ at }) => at === 20)?.fresh).toEqual([]);
  });

  test('what came back after it expired is not new', () => {
    const expired = { ...then, entries: [{ key: keyOf('box'), standing: 'expired' as const }] };
    expect(google([expired, now], [listed('box')])).toMatchObject([{ fresh: [] }]);
  });

  test('what is not seen on a part is not gone', () => {
    const part = { ...now, complete: 'part' as const };
    expect(google([then, part], [listed('club', 'unseen')])).toMatchObject([{ isWhole: false, gone: [] }]);
  });

  test('pages of one hour are one look', () => {
    const page = (at: number, number: number, names: readonly string[]) =>
      reading(at, names, { complete: 'part', page: { number, of: 2 } });
    const pages = [page(HOUR, 1, ['canva']), page(HOUR + 1, 2, ['box'])];
    expect(google([then, ...pages], grants)).toMatchObject([
      { active: 2, isWhole: true, fresh: ['box'], gone: ['club'] },
    ]);
    expect(google([then, pages[0] as Reading], grants)).toMatchObject([{ active: 1, isWhole: false }]);
  });
});

describe('which is to be read', () => {
  const order = (inUse: string[], readings: Reading[] = []) =>
    listsToCompare(inUse, [], readings, 0).map(({ provider }) => provider);

  test('Google and Facebook, whatever was seen', () => {
    expect(order([])).toEqual(['google', 'facebook']);
  });

  test('never read first, then the oldest', () => {
    const readings = [
      reading(5, []),
      reading(3, [], { provider: 'x' }),
      reading(4, [], { provider: 'github' }),
    ];
    expect(order(['apple', 'x'], readings)).toEqual(['facebook', 'apple', 'x', 'github', 'google']);
  });

  test('by the account that was not read for longest', () => {
    const readings = [
      reading(5, [], { provider: 'facebook' }),
      reading(9, []),
      reading(2, [], { account: bob }),
    ];
    expect(order([], readings)).toEqual(['google', 'facebook']);
  });

  test('in the same order, whatever order they come in', () => {
    const readings = [reading(1, []), reading(1, [], { account: bob }), reading(7, [], { provider: 'x' })];
    const expected = order(['x', 'apple', 'line'], readings);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['x', 'apple', 'line'], { minLength: 3 }),
        fc.shuffledSubarray(readings, { minLength: 3 }),
        (inUse, shuffled) => {
          expect(order(inUse, shuffled)).toEqual(expected);
        },
      ),
    );
  });
});
