// Whether an app was not used lately: what may be said, and what must not.

import { describe, expect, test } from 'vitest';
import { type Idle, idleOf } from '../../src/core/idle';
import type { Grant } from '../../src/core/model';
import { grant, NOW, TODAY } from '../ui/grants';

const DAY = 86_400_000;
const listing = { state: 'active', at: NOW, account: 'unknown' } as const;

/** Nothing was ever seen of it but what is told. */
function app(told: Partial<Grant>): Grant {
  const { lastSignInDay: _, ...never } = grant();
  return { ...never, ...told };
}

const noVisit = (by: number): Idle => ({ kind: 'no-visit', by });
const noSignIn = (daysAgo: number): Idle => ({ kind: 'no-sign-in', since: TODAY - daysAgo });
const neverSeen: Idle = { kind: 'never-seen' };

describe('where the history was read today', () => {
  test.each<[string, Partial<Grant>, Idle | undefined]>([
    ['no visit and no sign-in is no visit', { listing }, noVisit(NOW)],
    ['a visit 90 days ago', { lastVisitDay: TODAY - 90 }, noVisit(NOW)],
    ['a visit 89 days ago is a use', { lastVisitDay: TODAY - 89 }, undefined],
    ['a sign-in is a visit', { lastSignInDay: TODAY - 3 }, undefined],
    ['an old sign-in is none', { lastSignInDay: TODAY - 400 }, noVisit(NOW)],
    ['an old sign-in, visited since', { lastSignInDay: TODAY - 400, lastVisitDay: TODAY }, undefined],
  ])('%s', (_, told, expected) => {
    expect(idleOf([app(told)], NOW, NOW)).toEqual(expected);
  });

  test('an app without a site has no visits to be known by', () => {
    const { host: _, ...bare } = app({ listing });
    expect(idleOf([bare], NOW, NOW)).toEqual(neverSeen);
    expect(idleOf([{ ...bare, lastSignInDay: TODAY - 100 }], NOW, NOW)).toEqual(noSignIn(100));
  });
});

describe('where it was read a while ago', () => {
  test.each<[daysAgo: number, Partial<Grant>, Idle | undefined]>([
    [27, {}, noVisit(NOW - 27 * DAY)],
    [28, { lastSignInDay: TODAY - 100 }, noSignIn(100)],
    [20, { lastVisitDay: TODAY - 95, lastSignInDay: TODAY - 95 }, noSignIn(95)],
    [20, { lastVisitDay: TODAY - 110 }, noVisit(NOW - 20 * DAY)],
  ])('%i days: only the days before it are told of', (daysAgo, told, expected) => {
    expect(idleOf([app({ listing, ...told })], NOW - daysAgo * DAY, NOW)).toEqual(expected);
  });
});

describe('where it was never read', () => {
  test.each<[string, Partial<Grant>, Idle | undefined]>([
    ['the last sign-in counts', { lastSignInDay: TODAY - 90 }, noSignIn(90)],
    ['one of 89 days ago is a use', { lastSignInDay: TODAY - 89 }, undefined],
    ['a visit known from before is one', { lastSignInDay: TODAY - 400, lastVisitDay: TODAY - 5 }, undefined],
    ['listed, and never seen', { listing }, neverSeen],
    ['added long ago, and never seen', { lastAt: NOW - 90 * DAY }, neverSeen],
    ['just added by the person', { lastAt: NOW }, undefined],
  ])('%s', (_, told, expected) => {
    expect(idleOf([app(told)], 0, NOW)).toEqual(expected);
  });
});

test('a sign-in with one provider is a use of the app at the other', () => {
  const old = app({ lastSignInDay: TODAY - 400 });
  expect(idleOf([old, app({ provider: 'facebook', lastSignInDay: TODAY - 1 })], 0, NOW)).toBeUndefined();
  expect(idleOf([old, app({ provider: 'facebook', lastSignInDay: TODAY - 200 })], 0, NOW)).toEqual(
    noSignIn(200),
  );
});
