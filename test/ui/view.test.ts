// The small laws of the list: nothing moves under the pointer, what was dealt with keeps its place, search finds, and
// asked is not allowed.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ScopeSeen } from '../../src/core/model';
import { providers } from '../../src/core/providers/index';
import { appsOf } from '../../src/ui/view/apps';
import { appHere, isOfProvider, providerHere } from '../../src/ui/view/here';
import { anHourBefore, FOR_GOOD, inAnHour, isForGood } from '../../src/ui/view/pause';
import { quoteOf } from '../../src/ui/view/quote';
import { found } from '../../src/ui/view/search';
import { atTop, interleave, spotOf, TOP } from '../../src/ui/view/settled';
import { standingOf, standingsOf } from '../../src/ui/view/standings';
import { steady } from '../../src/ui/view/steady';
import { tables } from '../../src/ui/view/tables';
import { letterOf } from '../../src/ui/view/title';
import { watchingOf } from '../../src/ui/view/watching';
import { grant, NOW, scopes } from './grants';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

describe('while somebody points at the list', () => {
  const row = fc.record({ id: fc.constantFrom(...'abcdefgh'), words: fc.nat() });
  const section = fc.record({ name: fc.string(), rows: fc.uniqueArray(row, { selector: ({ id }) => id }) });
  const layout = (sections: readonly { rows: readonly { id: string }[] }[]) =>
    sections.map(({ rows }) => rows.map(({ id }) => id));

  test('no row moves, comes or goes', () => {
    fc.assert(
      fc.property(fc.array(section), fc.array(section), (shown, next) => {
        expect(layout(steady(shown, next))).toEqual(layout(shown));
      }),
    );
  });

  test('words are the newest all the same', () => {
    const shown = [
      {
        rows: [
          { id: 'a', words: 1 },
          { id: 'b', words: 1 },
        ],
      },
    ];
    const next = [{ rows: [{ id: 'c', words: 2 }] }, { rows: [{ id: 'a', words: 2 }] }];
    expect(steady(shown, next)[0]?.rows.map(({ words }) => words)).toEqual([2, 1]);
  });
});

describe('what was dealt with', () => {
  const ghost = (slot: string, index: number, id = 1) =>
    ({ slot, index, id, message: 'settled_forgotten', title: 'Canva' }) as const;
  const section = { id: 'know', place: 'know', count: 2, rows: [{ app: 'one' }, { app: 'two' }] } as never;

  test('stands where it stood', () => {
    const entries = interleave(['a', 'b', 'c'], [ghost('know', 1), ghost('reach', 0)], 'know');
    expect(entries.map((entry) => ('ghost' in entry ? 'ghost' : entry.item))).toEqual([
      'a',
      'ghost',
      'b',
      'c',
    ]);
  });

  test('stands where it stood also beside another', () => {
    const entries = interleave(['b', 'd'], [ghost('know', 2, 2), ghost('know', 0, 1)], 'know');
    expect(entries.map((entry) => ('ghost' in entry ? entry.ghost.id : entry.item))).toEqual([
      1,
      'b',
      2,
      'd',
    ]);
  });

  test('loses no item, keeps their order and shows every ghost of its part once', () => {
    const ghosts = fc.array(fc.tuple(fc.constantFrom('know', 'reach'), fc.nat(9)));
    fc.assert(
      fc.property(fc.array(fc.nat()), ghosts, (items, some) => {
        const all = some.map(([slot, index], id) => ghost(slot, index, id));
        const entries = interleave(items, all, 'know');
        expect(entries.flatMap((entry) => ('item' in entry ? [entry.item] : []))).toEqual(items);
        const shown = entries.flatMap((entry) => ('ghost' in entry ? [entry.ghost.id] : []));
        expect(shown.sort()).toEqual(
          all
            .filter(({ slot }) => slot === 'know')
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('is told at the top where its part of the list is gone', () => {
    expect(
      atTop([ghost('know', 0), ghost('reach', 0, 2), ghost('look', 0, 3), ghost('top', 0, 4)], [section]).map(
        ({ id }) => id,
      ),
    ).toEqual([2, 4]);
  });

  test('has the spot of its row, or the top where the row is in a fold', () => {
    const fold = { id: 'removed', place: 'removed', count: 1, rows: [{ app: 'three' }] } as never;
    const view = { pending: [], look: [], sections: [section, fold] };
    expect(spotOf(view, 'two')).toEqual({ slot: 'know', index: 1 });
    expect(spotOf(view, 'three')).toEqual(TOP);
    expect(spotOf(view, 'nobody')).toEqual(TOP);
  });
});

describe('search', () => {
  const apps = appsOf(
    [
      grant({ host: 'mail.example', name: 'Übermail' }),
      grant({
        host: 'b.example',
        note: 'for the Café',
        accounts: [{ mask: 'j…n@gmail.com', mark: '1', at: NOW }],
      }),
      grant({ host: 'c.example', provider: 'github', scopes: scopes('repo') }),
    ],
    tables,
  );
  const names = (query: string) => found(apps, query).map(({ title }) => title);

  test.each([
    ['a name without its accents', 'UBERMAIL', ['Übermail']],
    ['a note', 'cafe', ['b.example']],
    ['an account', 'j…n', ['b.example']],
    ['a provider', 'github', ['c.example']],
    ['what it can reach', 'code', ['c.example']],
    ['all words, in any order', 'example  über', ['Übermail']],
    ['nothing', 'zzz', []],
  ])('finds %s', (_, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('puts first whose name has it', () => {
    expect(names('mail')[0]).toBe('Übermail');
    expect(names('mail').length).toBeGreaterThan(1);
  });
});

describe('a permission stands as', () => {
  const seen = (told: Partial<ScopeSeen>): ScopeSeen => ({ scope: 'email', first: 0, ...told });

  test.each<[Partial<ScopeSeen>, string]>([
    [{ granted: 1 }, 'allowed'],
    [{ asked: 1 }, 'asked'],
    [{ refused: 1 }, 'refused'],
    [{ asked: 2, granted: 1 }, 'allowed'],
    [{ granted: 1, refused: 2 }, 'refused'],
    [{ granted: 2, refused: 1 }, 'allowed'],
    [{ asked: 2, refused: 1 }, 'asked'],
    [{ asked: 1, granted: 1, refused: 2 }, 'refused'],
  ])('%j: %s', (told, standing) => {
    expect(standingOf(seen(told))).toBe(standing);
  });

  test('lines are apart by standing, and each has the newest time of its own scopes', () => {
    const some = [
      seen({ scope: 'email', granted: 5 }),
      seen({ scope: 'profile', granted: 7 }),
      seen({ scope: 'https://www.googleapis.com/auth/drive', asked: 9 }),
    ];
    const told = grant({ scopes: some });
    expect(
      standingsOf(told, (kept) => tables.linesOf(told, kept)).map(({ standing, when }) => [standing, when]),
    ).toEqual([
      ['allowed', 7],
      ['asked', 9],
    ]);
  });
});

describe('what the browser lets it see', () => {
  const of = (...ids: string[]) => watchingOf(providers, ids);

  test.each([
    [['google', 'facebook', 'apple'], 'watching', []],
    [['google', 'github'], 'partly', ['facebook', 'apple']],
    [['github'], 'partly', ['google', 'facebook', 'apple']],
    [[], 'off', ['google', 'facebook', 'apple']],
  ])('%j: %s', (ids, state, missing) => {
    expect(of(...ids).state).toBe(state);
    expect(of(...ids).missing.map(({ id }) => id)).toEqual(missing);
  });

  test.each([
    ['chromium', ['*.facebook.com'], 'Read and change your data on all facebook.com sites'],
    [
      'chromium',
      ['accounts.google.com', '*.facebook.com', 'appleid.apple.com'],
      'Read and change your data on all facebook.com sites, accounts.google.com and appleid.apple.com',
    ],
    [
      'chromium',
      ['a.example', 'b.example', 'c.example', 'd.example'],
      'Read and change your data on a number of websites',
    ],
    ['firefox', ['*.facebook.com', 'a.example'], 'Access your data for facebook.com and a.example'],
  ] as const)('%s asks for %j in these words', (browser, hosts, words) => {
    expect(quoteOf([{ hosts }], browser)).toBe(words);
  });
});

describe('the page the popup is opened on', () => {
  const apps = appsOf([grant({ host: 'login.shop.example' })], tables);
  const at = (host: string) => ({ host, address: `https://${host}/` });

  test.each([
    ['www.shop.example', 'shop.example'],
    ['other.example', undefined],
    [undefined, undefined],
  ])('%s', (host, site) => {
    expect(appHere({ apps, tables, ...(host && { here: at(host) }) })?.site).toBe(site);
  });

  test.each([
    ['myaccount.google.com', 'google', true],
    ['myaccount.google.com', 'facebook', false],
    ['shop.example', 'google', false],
  ])('%s is of %s: %s', (host, id, expected) => {
    expect(providerHere({ apps, tables, here: at(host) }) === id).toBe(expected);
    expect(isOfProvider({ apps, tables, here: at(host) }, id)).toBe(expected);
  });
});

test('a pause is an hour, or for good', () => {
  expect(inAnHour(NOW) - NOW).toBe(NOW - anHourBefore(NOW));
  expect(isForGood(FOR_GOOD)).toBe(true);
  expect(isForGood(inAnHour(NOW))).toBe(false);
  expect(Number.isNaN(new Date(FOR_GOOD).getTime())).toBe(false);
});

test.each([
  ['canva.com', 'C'],
  ['…über', 'Ü'],
  ['تطبيق', 'ت'],
  ['7 minutes', '7'],
  ['!?', '?'],
])('the tile of %s is %s', (title, letter) => {
  expect(letterOf(title)).toBe(letter);
});
