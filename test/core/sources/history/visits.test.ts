import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factOf } from '../../../../src/core/ledger';
import type { Grant, Sighting } from '../../../../src/core/model';
import { providers } from '../../../../src/core/providers/index';
import type { Seen } from '../../../../src/core/sources/batch';
import { view } from '../../../../src/core/view';
import { pages, readRows, START } from './history';

const DAY_MS = 86_400_000;
const TODAY = Math.floor(START / DAY_MS);

type Known = Pick<Sighting, 'provider'> & Partial<Sighting>;

const signIn = (known: Known): Sighting => ({
  source: 'live:here',
  outcome: 'granted',
  at: START - 400 * DAY_MS,
  scopes: [],
  ...known,
});

const grantsOf = (sightings: readonly Sighting[]): Grant[] =>
  view({
    facts: sightings.flatMap((sighting) => factOf(sighting) ?? []),
    decisions: [],
    readings: [],
    fingerprints: new Map(),
  });

const visited = (seen: readonly Seen[]): Sighting[] =>
  seen.filter(({ outcome }) => outcome === 'visited').map((one) => ({ ...one, source: 'history:1' }));

/** The list after these pages were opened. */
function listAfter(known: readonly Known[], urls: readonly string[]): Grant[] {
  const before = known.map(signIn);
  return grantsOf([...before, ...visited(readRows(pages(urls), grantsOf(before)))]);
}

describe('the last visit is told of', () => {
  const cases: readonly (readonly [string, Known, string])[] = [
    [
      'an app known by its id',
      { provider: 'google', clientId: '1', host: 'shop.example' },
      'https://shop.example/',
    ],
    ['an app known by its host', { provider: 'google', host: 'shop.example' }, 'https://shop.example/basket'],
    [
      'another host of its site',
      { provider: 'google', clientId: '1', host: 'login.shop.example' },
      'http://www.shop.example:8080/?q=1',
    ],
    [
      'an app behind a broker',
      { provider: 'google', host: 'acme.auth0.com', openedBy: 'shop.example' },
      'https://shop.example/',
    ],
    [
      'an app that is a provider itself',
      { provider: 'google', clientId: '1', host: 'accounts.spotify.com' },
      'https://open.spotify.com/album/1',
    ],
    [
      'an app at a server without a file',
      { provider: 'generic', clientId: 'web', host: 'wiki.example' },
      'https://wiki.example/',
    ],
  ];

  test.each(cases)('%s', (_, known, url) => {
    const [grant, ...more] = listAfter([known], [url]);
    expect(more).toEqual([]);
    expect(grant?.lastVisitDay).toBe(TODAY);
  });

  test.each(cases)('%s, and nothing else of it changes', (_, known, url) => {
    const [before] = grantsOf([signIn(known)]);
    const [grant] = listAfter([known], [url]);
    expect({ ...grant, lastVisitDay: undefined }).toEqual({ ...before, lastVisitDay: undefined });
  });
});

describe('no visit', () => {
  test.each<readonly [string, Known, string]>([
    [
      'to another site',
      { provider: 'google', clientId: '1', host: 'shop.example' },
      'https://eshop.example/',
    ],
    [
      'to a neighbour on a shared domain',
      { provider: 'github', clientId: '1', host: 'me.github.io' },
      'https://you.github.io/',
    ],
    [
      "by the provider's own pages",
      { provider: 'google', clientId: '1', host: 'docs.google.com' },
      'https://mail.google.com/',
    ],
    ['where no site is known', { provider: 'google', name: 'Shop' }, 'https://shop.example/'],
    [
      "by a page of the browser's own",
      { provider: 'google', host: 'shop.example' },
      'chrome://shop.example/',
    ],
  ])('%s', (_, known, url) => {
    expect(listAfter([known], [url])[0]?.lastVisitDay).toBeUndefined();
  });

  test('makes an app', () => {
    expect(grantsOf(visited(readRows(pages(['https://shop.example/']))))).toEqual([]);
  });
});

test('of one site each app is told, and of many visits the last one by its day alone', () => {
  const known: Known[] = [
    { provider: 'google', clientId: '1', host: 'www.shop.example' },
    // The same app: an answer nobody was seen to ask for.
    { provider: 'google', host: 'www.shop.example' },
    { provider: 'facebook', clientId: '9', host: 'login.shop.example' },
  ];
  const before = grantsOf(known.map(signIn));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: START }), { minLength: 1, maxLength: 20 }), (times) => {
      const seen = readRows(
        times.map((time) => ({ url: 'https://shop.example/', time })),
        before,
      );
      const last = Math.floor(Math.max(...times) / DAY_MS) * DAY_MS;
      expect(seen.map(({ at }) => at)).toEqual([last, last]);
      expect(seen.map(({ provider }) => provider).sort()).toEqual(['facebook', 'google']);
      expect(JSON.stringify(seen)).not.toContain('shop');
    }),
  );
});

test('every provider knows what is its own', () => {
  for (const { id, hosts } of providers) {
    const host = hosts[0]?.replace('*.', 'www.') ?? '';
    expect(
      listAfter([{ provider: id, clientId: '1', host }], [`https://${host}/`])[0]?.lastVisitDay,
      id,
    ).toBe(
      providers.some(
        (one) => one.id === id && one.own.some((own) => host === own || host.endsWith(`.${own}`)),
      )
        ? undefined
        : TODAY,
    );
  }
});
