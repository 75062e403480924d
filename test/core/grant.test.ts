// What makes a row, what it says, and what it does not say.

import { describe, expect, test } from 'vitest';
import { decisionOf, factOf } from '../../src/core/ledger';
import type { Decision, Fact, Field, Grant, Outcome, Sighting } from '../../src/core/model';
import { view } from '../../src/core/view';

const DAY = 86_400_000;

const fact = (outcome: Outcome, change: Partial<Sighting> & { day?: number } = {}): Fact => {
  const { day = 1, ...rest } = change;
  const made = factOf({
    source: 'live:here',
    provider: 'google',
    clientId: '1',
    host: 'shop.example',
    scopes: [],
    at: day * DAY,
    outcome,
    ...rest,
  });
  if (!made) throw new Error('nothing names the app');
  return made;
};

const said = (field: Field, value: Decision['value'], day = 1, subject = 'google:c:1'): Decision =>
  decisionOf({ subject, field, value }, day * DAY, 'here');

const grantsOf = (facts: readonly Fact[], decisions: readonly Decision[] = []): Grant[] =>
  view({ facts, decisions, readings: [], fingerprints: new Map() });
const grantOf = (facts: readonly Fact[], decisions: readonly Decision[] = []) =>
  grantsOf(facts, decisions)[0];

describe('what makes a row', () => {
  test.each<[Outcome[], string | undefined]>([
    [['granted'], 'sure'],
    [['silent'], 'sure'],
    [['listed'], 'sure'],
    [['said'], 'sure'],
    [['probable'], 'probable'],
    [['asked'], 'asked'],
    [['refused'], undefined],
    [['refreshed'], undefined],
    [['refreshed', 'refused'], undefined],
    [['asked', 'refused'], 'asked'],
    [['asked', 'probable'], 'probable'],
    [['asked', 'probable', 'granted'], 'sure'],
  ])('%j is %s', (outcomes, certainty) => {
    expect(grantOf(outcomes.map((outcome) => fact(outcome)))?.certainty).toBe(certainty);
  });
});

describe('which facts are one app', () => {
  test('clients of one provider whose newest host is the same', () => {
    expect(grantsOf([fact('granted'), fact('granted', { clientId: '2' })])).toHaveLength(1);
  });
  test('not the same host at two providers', () => {
    expect(grantsOf([fact('granted'), fact('granted', { provider: 'facebook' })])).toHaveLength(2);
  });
  test('not two clients behind one broker', () => {
    const host = 'tenant.auth0.com';
    const both = grantsOf([fact('granted', { host }), fact('granted', { host, clientId: '2' })]);
    expect(both.map((grant) => [grant.host, grant.broker])).toEqual([
      [undefined, 'auth0'],
      [undefined, 'auth0'],
    ]);
  });
  test('behind a broker the page that opened it names the app', () => {
    const grant = grantOf([fact('granted', { host: 'tenant.auth0.com', openedBy: 'shop.example' })]);
    expect([grant?.host, grant?.broker]).toEqual(['shop.example', 'auth0']);
  });
  test('what opened a direct sign-in is not believed over its redirect', () => {
    expect(grantOf([fact('granted', { openedBy: 'evil.example' })])?.host).toBe('shop.example');
  });
});

describe('after "removed"', () => {
  test.each<[Outcome, string | undefined]>([
    ['granted', 'signed-in'],
    ['said', 'signed-in'],
    ['silent', 'silent'],
    ['refreshed', 'silent'],
    ['listed', 'listed'],
    ['probable', 'tried'],
    ['asked', undefined],
    ['refused', undefined],
  ])('%s says %s', (outcome, kind) => {
    const grant = grantOf([fact('granted'), fact(outcome, { day: 3 })], [said('removed', true, 2)]);
    expect(grant?.again?.kind).toBe(kind);
  });
  test('what came before says nothing', () => {
    expect(grantOf([fact('granted')], [said('removed', true, 2)])?.again).toBeUndefined();
  });
  test('the page of the provider having been opened is not "removed"', () => {
    const grant = grantOf([fact('granted'), fact('granted', { day: 3 })], [said('removalStarted', true, 2)]);
    expect([grant?.removedAt, grant?.again, grant?.removalStartedAt]).toEqual([
      undefined,
      undefined,
      2 * DAY,
    ]);
  });
  test('the strongest thing is said', () => {
    const later = ['probable', 'silent', 'listed'] as const;
    const facts = [fact('granted'), ...later.map((outcome) => fact(outcome, { day: 3 }))];
    expect(grantOf(facts, [said('removed', true, 2)])?.again?.kind).toBe('silent');
  });
});

describe('asks for more', () => {
  const grew = (facts: readonly Fact[], decisions: readonly Decision[] = []) =>
    grantOf(facts, decisions)?.grew;
  const first = fact('granted', { scopes: ['email'] });
  const more = fact('granted', { scopes: ['email', 'drive'], day: 3 });

  test('only when the union of all days grows', () => {
    expect(grew([first, more])).toEqual(['drive']);
    expect(grew([first, fact('granted', { scopes: ['email'], day: 3 })])).toEqual([]);
    expect(
      grew([fact('granted', { scopes: ['email', 'drive'] }), fact('granted', { scopes: [], day: 3 })]),
    ).toEqual([]);
  });
  test('not within a day of the first sign-in', () => {
    expect(grew([first, fact('granted', { scopes: ['drive'] })])).toEqual([]);
  });
  test('not what was called fine', () => {
    expect(grew([first, more], [said('accepted', 'email\ndrive', 4)])).toEqual([]);
    expect(
      grew([first, more, fact('granted', { scopes: ['mail'], day: 5 })], [said('accepted', 'drive', 4)]),
    ).toEqual(['mail']);
  });
  test('not a request that was never answered: any page can make one', () => {
    expect(grew([first, fact('asked', { scopes: ['mail'], day: 3 })])).toEqual([]);
  });
  test('not because a list without scopes came first', () => {
    expect(
      grew([fact('listed', { source: 'list:google' }), fact('granted', { scopes: ['email'], day: 3 })]),
    ).toEqual([]);
  });
});

describe('asked is not granted', () => {
  test('each scope keeps what was asked and what was granted apart', () => {
    const grant = grantOf([
      fact('asked', { scopes: ['email', 'drive'] }),
      fact('granted', { scopes: ['email'], day: 2 }),
    ]);
    expect(grant?.scopes).toEqual([
      { scope: 'drive', first: 1, asked: DAY },
      { scope: 'email', first: 1, asked: DAY, granted: 2 * DAY },
    ]);
  });
});

describe('news', () => {
  test('a live sign-in is new until it was shown', () => {
    expect(grantOf([fact('granted')])?.isNew).toBe(true);
    expect(grantOf([fact('granted')], [said('seen', true)])?.isNew).toBe(false);
  });
  test('an import and a mere question are no news', () => {
    expect(grantOf([fact('granted', { source: 'file:1' })])?.isNew).toBe(false);
    expect(grantOf([fact('asked')])?.isNew).toBe(false);
  });
});

test('accounts are a set, newest first', () => {
  const accounts = [
    fact('granted', { account: { mark: 'm1', mask: 'a…b@x' } }),
    fact('granted', { account: { mark: 'm2', mask: 'c…d@x' }, day: 2 }),
    fact('silent', { account: { mark: 'm1', mask: 'a…b@x' }, day: 3 }),
  ];
  expect(grantOf(accounts)?.accounts.map(({ mark, at }) => [mark, at])).toEqual([
    ['m1', 3 * DAY],
    ['m2', 2 * DAY],
  ]);
});
