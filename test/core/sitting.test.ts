// One check-up: what is new since the last one, each thing in one place only.

import { describe, expect, test } from 'vitest';
import type { Account, Grant, Reading } from '../../src/core/model';
import { sittingOf } from '../../src/core/sitting';
import type { Candidate, SittingSettings } from '../../src/core/still-used';
import { grant, NOW, TODAY } from '../ui/grants';

const DAY = 86_400_000;
const ann: Account = { mask: 'a…n@gmail.com', mark: 'ann' };
const LAST = NOW - 30 * DAY;

/** Signed in to a year ago, and quiet since. */
const app = (id: string, told: Partial<Grant> = {}): Grant =>
  grant({ key: id, host: `${id}.example`, firstDay: TODAY - 400, lastSignInDay: TODAY - 365, ...told });

const candidate = (one: Grant): Candidate => ({ id: one.key, grants: [one], group: 'reach', level: 3 });

const reading = (at: number, ...keys: string[]): Reading => ({
  source: `list:${at}`,
  provider: 'google',
  list: 'apps',
  account: ann,
  at,
  complete: 'all',
  entries: keys.map((key) => ({ key, standing: 'active' })),
});

function sitting(
  grants: readonly Grant[],
  readings: readonly Reading[] = [],
  settings: SittingSettings = {},
) {
  const { news, questions, lists } = sittingOf(
    grants.map(candidate),
    readings,
    settings,
    NOW,
    ({ host }) => host === 'own.example',
  );
  return {
    news: news.map(({ kind, grant: { key } }) => `${kind} ${key}`),
    asked: questions.map(({ id }) => id),
    lists: lists.map(({ provider }) => provider),
  };
}

const listedOnly = (id: string, state: 'active' | 'absent'): Grant => {
  const { lastSignInDay: _, ...rest } = app(id);
  return { ...rest, firstDay: TODAY, listing: { state, at: NOW, account: ann } };
};

describe('new', () => {
  const since = { checkedUpAt: LAST };
  const lastDay = Math.floor(LAST / DAY);

  test.each<[string, Grant, SittingSettings, string[]]>([
    ['not looked at yet', app('a', { isNew: true, lastSignInDay: TODAY }), {}, ['new a']],
    [
      'seen first after the last check-up',
      app('a', { firstDay: lastDay + 1, lastSignInDay: TODAY }),
      since,
      ['new a'],
    ],
    ['seen first on that day', app('a', { firstDay: lastDay, lastSignInDay: TODAY }), since, []],
    [
      'without a last one, what was looked at is not',
      app('a', { firstDay: TODAY, lastSignInDay: TODAY }),
      {},
      [],
    ],
    ['removed meanwhile', app('a', { isNew: true, removedAt: NOW }), since, []],
    ['the provider’s own', app('own', { isNew: true, lastSignInDay: TODAY }), since, []],
    ['put in from a file', listedOnly('a', 'active'), since, []],
  ])('%s', (_, one, settings, news) => {
    expect(sitting([one], [], settings).news).toEqual(news);
  });

  test('on the provider’s list, and gone from it', () => {
    const readings = [reading(LAST - DAY, 'club'), reading(NOW, 'box')];
    const grants = [listedOnly('box', 'active'), listedOnly('club', 'absent')];
    expect(sitting(grants, readings, since).news).toEqual(['listed box', 'gone club']);
    expect(sitting(grants, readings, { checkedUpAt: NOW }).news).toEqual([]);
  });

  test('comes newest first, then what the lists say', () => {
    const readings = [reading(LAST - DAY), reading(NOW, 'box', 'late')];
    const late = app('late', { isNew: true, lastAt: NOW, lastSignInDay: TODAY });
    const early = app('early', { isNew: true, lastAt: NOW - DAY, lastSignInDay: TODAY - 1 });
    expect(sitting([listedOnly('box', 'active'), early, late], readings, since).news).toEqual([
      'new late',
      'new early',
      'listed box',
    ]);
  });
});

describe('each app has one place', () => {
  test.each<[string, Partial<Grant>, news: string[], asked: string[]]>([
    ['what is quiet is asked about', {}, [], ['a']],
    ['what is to be looked at is not', { grew: ['mail'] }, [], []],
    ['nor is it told as new', { grew: ['mail'], isNew: true }, [], []],
    ['what is new is not asked about', { isNew: true }, ['new a'], []],
  ])('%s', (_, told, news, asked) => {
    expect(sitting([app('a', told)])).toMatchObject({ news, asked });
  });
});

test('the lists are those of providers that apps have access at', () => {
  const grants = [
    app('a', { provider: 'x' }),
    app('b', { provider: 'github', removedAt: NOW }),
    app('c', { provider: 'apple', certainty: 'asked' }),
  ];
  expect(sitting(grants).lists).toEqual(['google', 'facebook', 'x']);
});
