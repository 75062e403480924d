// Absence: concluded only for the same account, the same list, read completely.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listingsOf } from '../../src/core/listing';
import type { Account, Entry, Reading } from '../../src/core/model';

const KEY = 'google:n:shop';
const MINE: Account = { mark: 'm1', mask: 'j…n@x' };
const OTHER: Account = { mark: 'm2', mask: 'j…n@x' };
const SHOP: Entry = { key: KEY, standing: 'active' };

const reading = (at: number, entries: readonly Entry[], change: Partial<Reading> = {}): Reading => ({
  source: 'list:1',
  provider: 'google',
  list: 'connections',
  account: MINE,
  at,
  complete: 'all',
  entries,
  ...change,
});

const HOUR = 3_600_000;
const page = (number: number, at: number, entries: readonly Entry[], of = 2) =>
  reading(at, entries, { complete: 'part', page: { number, of } });

const stateOf = (...readings: Reading[]) => listingsOf(readings)([KEY])?.state;

describe('what a list says', () => {
  test.each<[string, Reading[], string | undefined]>([
    ['an app on it is active', [reading(1, [SHOP])], 'active'],
    ['expired is told apart', [reading(1, [{ ...SHOP, standing: 'expired' }])], 'expired'],
    ['twice on it, once active', [reading(1, [SHOP, { ...SHOP, standing: 'removed' }])], 'active'],
    ['an app on one of two pages', [page(1, HOUR, [SHOP]), page(2, HOUR + 1, [])], 'active'],
    ['gone from both pages', [reading(1, [SHOP]), page(1, HOUR, []), page(2, HOUR + 1, [])], 'absent'],
    ['gone from one page of two', [reading(1, [SHOP]), page(2, HOUR, [])], 'unseen'],
    ['gone from a page read again', [page(1, 1, [SHOP]), page(2, 2, []), page(1, 3, [])], 'absent'],
    ['pages of two hours are two looks', [page(1, 1, [SHOP]), page(2, 2 * HOUR, [])], 'unseen'],
    [
      'pages that became more are two looks',
      [page(1, 1, [SHOP]), page(2, 2, []), page(3, 3, [], 3)],
      'unseen',
    ],
    ['an app that never stood on it is not absent', [reading(1, [])], undefined],
    [
      'gone from a complete reading of the same list and account',
      [reading(1, [SHOP]), reading(2, [])],
      'absent',
    ],
    ['gone from a part says only that', [reading(1, [SHOP]), reading(2, [], { complete: 'part' })], 'unseen'],
    [
      'gone where it is not known how much was read',
      [reading(1, [SHOP]), reading(2, [], { complete: 'unknown' })],
      'unseen',
    ],
    [
      'another account says nothing of this one',
      [reading(1, [SHOP]), reading(2, [], { account: OTHER })],
      'active',
    ],
    [
      'an unknown account concludes nothing',
      [reading(1, [SHOP], { account: 'unknown' }), reading(2, [], { account: 'unknown' })],
      'unseen',
    ],
    [
      'another list of the provider says nothing of this one',
      [reading(1, [SHOP]), reading(2, [], { list: 'apps' })],
      'active',
    ],
    ['another provider says nothing', [reading(1, [SHOP], { provider: 'facebook' })], undefined],
    ['back again is active', [reading(1, [SHOP]), reading(2, []), reading(3, [SHOP])], 'active'],
    [
      'gone from one account, still with the other',
      [reading(1, [SHOP]), reading(2, []), reading(1, [SHOP], { account: OTHER })],
      'active',
    ],
  ])('%s', (_, readings, state) => {
    expect(stateOf(...readings)).toBe(state);
    expect(stateOf(...readings.toReversed())).toBe(state);
  });
});

const anyReading = fc.record({
  source: fc.constant('list:1' as const),
  provider: fc.constantFrom('google', 'facebook'),
  list: fc.constantFrom('a', 'b'),
  account: fc.constantFrom<Reading['account']>(MINE, OTHER, 'unknown'),
  at: fc.nat(20),
  complete: fc.constantFrom('all' as const, 'part' as const, 'unknown' as const),
  entries: fc.constantFrom<readonly Entry[]>([], [SHOP]),
});

test('absent is never said without an older listing and a newest complete reading of the same list and account', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyReading, { selector: ({ at }) => at }), (readings) => {
      if (listingsOf(readings)([KEY])?.state !== 'absent') return;
      const proof = readings.some(
        (newest) =>
          newest.complete === 'all' &&
          newest.account !== 'unknown' &&
          newest.entries.length === 0 &&
          readings.some(
            (older) =>
              older.at < newest.at &&
              older.entries.length > 0 &&
              older.provider === newest.provider &&
              older.list === newest.list &&
              older.account === newest.account,
          ) &&
          !readings.some(
            (later) =>
              later.at > newest.at &&
              later.provider === newest.provider &&
              later.list === newest.list &&
              later.account === newest.account,
          ),
      );
      expect(proof).toBe(true);
    }),
  );
});
