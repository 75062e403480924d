// What there is to look at: every reason, the order, and what is left in peace.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownAppsOf, type Reason, toLookAt } from '../../src/core/checkup';
import type { Again, Grant, Listing } from '../../src/core/model';
import { providers } from '../../src/core/providers';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const TODAY = Math.floor(NOW / 86_400_000);

const grant = (key: string, more: Partial<Grant> = {}): Grant => ({
  key,
  keys: [key],
  provider: 'google',
  certainty: 'sure',
  clientIds: [],
  firstDay: TODAY - 100,
  lastAt: NOW - 1000,
  scopes: [],
  grew: [],
  accounts: [],
  isNew: false,
  ...more,
});
const again = (kind: Again['kind'], at = NOW): Again => ({ kind, at, day: TODAY });
const listing = (state: Listing['state'], at = NOW): Listing => ({ state, at, account: 'unknown' });
const kinds = (...grants: Grant[]): Reason['kind'][] =>
  toLookAt(grants, NOW, ownAppsOf(providers)).map(({ reason }) => reason.kind);
const keys = (...grants: Grant[]): string[] =>
  toLookAt(grants, NOW, ownAppsOf(providers)).map((one) => one.grant.key);

describe('to look at', () => {
  test.each<[string, Partial<Grant>, Reason['kind'][]]>([
    ['nothing in peace', {}, []],
    ['a removal that was started', { removalStartedAt: NOW - 5 }, ['removal']],
    ['signed in again', { removedAt: 1, again: again('signed-in') }, ['again']],
    ['tried again', { removedAt: 1, again: again('tried') }, ['again']],
    ['let in without asking', { removedAt: 1, again: again('silent') }, ['again']],
    ['still listed', { removedAt: 1, again: again('listed') }, ['again']],
    ['asks for more', { grew: ['mail'] }, ['grew']],
    ['new', { isNew: true }, ['new']],
    ['a sign-in whose end nobody saw', { certainty: 'probable' }, ['unseen']],
    ['the same, new', { certainty: 'probable', isNew: true }, ['unseen']],
    ['removed, and quiet since', { removedAt: 1, isNew: true, grew: ['mail'] }, []],
    ['only asked', { certainty: 'asked', isNew: true, grew: ['mail'] }, []],
    ['the provider’s own app', { host: 'www.youtube.com', isNew: true, removalStartedAt: NOW }, []],
    ['the provider’s own, by its bare domain', { host: 'youtube.com', isNew: true }, []],
    ['one that only sounds like it', { host: 'notyoutube.com', isNew: true }, ['new']],
    ['another provider’s own', { host: 'www.facebook.com', isNew: true }, ['new']],
    [
      'removed again, answer open',
      { removedAt: 1, again: again('listed'), removalStartedAt: NOW },
      ['removal'],
    ],
  ])('%s', (_, more, expected) => {
    expect(kinds(grant('a', more))).toEqual(expected);
  });

  test('comes in the order of its reasons, then newest first, then by key', () => {
    expect(
      keys(
        grant('unseen', { certainty: 'probable' }),
        grant('new-b', { isNew: true, lastAt: 5 }),
        grant('new-a', { isNew: true, lastAt: 5 }),
        grant('new-late', { isNew: true, lastAt: 6 }),
        grant('grew', { grew: ['mail'] }),
        grant('again-early', { removedAt: 1, again: again('signed-in', 10) }),
        grant('again-late', { removedAt: 1, again: again('listed', 20) }),
        grant('removal', { removalStartedAt: 1 }),
      ),
    ).toEqual(['removal', 'again-late', 'again-early', 'grew', 'new-late', 'new-a', 'new-b', 'unseen']);
  });

  test('does not depend on the order of the list', () => {
    const grants = [
      grant('a', { isNew: true }),
      grant('b', { isNew: true }),
      grant('c', { grew: ['mail'] }),
      grant('d', { removalStartedAt: 1 }),
      grant('e', { certainty: 'probable' }),
    ];
    const order = keys(...grants);
    fc.assert(
      fc.property(fc.shuffledSubarray(grants, { minLength: grants.length }), (shuffled) => {
        expect(keys(...shuffled)).toEqual(order);
      }),
    );
  });
});

describe('kept by the person', () => {
  const kept = { keepUntil: NOW + 1 };

  test.each<[string, Partial<Grant>, Reason['kind'][]]>([
    ['it is not asked about when new', { isNew: true }, []],
    ['it is not asked about when unseen', { certainty: 'probable' }, []],
    ['that it asks for more is told', { grew: ['mail'] }, ['grew']],
    ['that it came again is told', { removedAt: 1, again: again('silent') }, ['again']],
    ['the removal they started is asked about', { removalStartedAt: NOW }, ['removal']],
  ])('%s', (_, more, expected) => {
    expect(kinds(grant('a', { ...kept, ...more }))).toEqual(expected);
  });

  test('until that time, and no longer', () => {
    expect(kinds(grant('a', { isNew: true, keepUntil: NOW }))).toEqual(['new']);
  });
});

describe('what the provider’s list says is over', () => {
  test.each<[string, Partial<Grant>, Reason['kind'][]]>([
    ['expired', { listing: listing('expired') }, []],
    ['removed there', { listing: listing('removed') }, []],
    ['no longer listed', { listing: listing('absent') }, []],
    ['not seen on the part that was read', { listing: listing('unseen') }, ['grew']],
    ['active', { listing: listing('active') }, ['grew']],
    [
      'no longer listed, signed in on that day',
      { listing: listing('absent'), lastSignInDay: TODAY },
      ['grew'],
    ],
    [
      'no longer listed, signed in the day before',
      { listing: listing('absent'), lastSignInDay: TODAY - 1 },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(kinds(grant('a', { grew: ['mail'], ...more }))).toEqual(expected);
  });
});
