// @vitest-environment happy-dom
// What a preview shows, as plain data: numbers, rows, and what they say of themselves.

import { describe, expect, test, vi } from 'vitest';
import type { Account, Reading } from '../../src/core/model';
import type { Preview } from '../../src/core/preview';
import { accountsOf } from '../../src/ui/compare/accounts-of';
import { different, same } from '../../src/ui/compare/answers';
import { previewView } from '../../src/ui/compare/preview-view';
import { whatWasRead } from '../../src/ui/compare/what-was-read';
import { tables } from '../../src/ui/view/tables';
import { grant, NOW, scopes } from './grants';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

const NOTHING: Preview = {
  fresh: [],
  changed: [],
  known: [],
  gone: [],
  notSeen: [],
  still: [],
  elsewhere: [],
  alike: [],
};
const { host: _, lastSignInDay: __, ...named } = grant({ scopes: [] });
const listed = (name: string, state: 'active' | 'expired' | 'removed' = 'active', provider = 'google') => ({
  ...named,
  provider,
  key: `${provider}:n:${name.toLowerCase()}`,
  keys: [`${provider}:n:${name.toLowerCase()}`],
  name,
  listing: { state, at: NOW, account: 'unknown' as const },
});
const view = (preview: Partial<Preview>, answers = new Map<string, 'same' | 'different'>()) =>
  previewView({ ...NOTHING, ...preview }, answers, tables);

describe('a preview', () => {
  test('counts what is new, changed and known, and all of it', () => {
    const shown = view({ fresh: [listed('A')], changed: [listed('B'), listed('C')], known: [listed('D')] });
    expect(shown).toMatchObject({ total: 4, fresh: 1, changed: 2, known: 1, hasNews: true });
  });

  test('what the person calls the same is known, and what they call different stays new', () => {
    const [one, other] = [listed('A'), listed('B')];
    const answers = new Map([
      [one.key, 'same'],
      [other.key, 'different'],
    ] as const);
    const shown = view({ fresh: [one, other], known: [listed('C')] }, answers);
    expect(shown).toMatchObject({ total: 3, fresh: 1, known: 2 });
    expect(shown.standing.map(({ title }) => title)).toEqual(['B']);
  });

  test('what is over goes into a fold', () => {
    const shown = view({ fresh: [listed('A'), listed('B', 'expired'), listed('C', 'removed')] });
    expect(shown.standing.map(({ title }) => title)).toEqual(['A']);
    expect(shown.over.map(({ title }) => title).sort()).toEqual(['B', 'C']);
  });

  test('the strongest come first and say what they may; of whom nothing is known nothing is said', () => {
    const mail = { ...listed('Mail'), scopes: scopes('https://mail.google.com/') };
    const shown = view({ fresh: [listed('A'), mail] });
    expect(shown.standing.map(({ title, line }) => [title, line])).toEqual([
      ['Mail', 'Read, send and delete all your mail'],
      ['A', ''],
    ]);
  });

  test.each([
    ['Pеbblemoss', 'google', 'flag_mixed'],
    ['Pebblemoss', 'google', undefined],
    ['macOS', 'google', 'flag_device'],
    ['macOS', 'facebook', undefined],
  ])('%s at %s: %s', (name, provider, why) => {
    expect(view({ fresh: [listed(name, 'active', provider)] }).standing[0]?.flag?.why).toBe(why);
  });

  test.each(['fresh', 'changed', 'gone', 'notSeen', 'still'] as const)('%s is news', (part) => {
    expect(view({ [part]: [listed('A')] }).hasNews).toBe(true);
  });

  test.each(['known', 'elsewhere'] as const)('%s is none', (part) => {
    expect(view({ [part]: [listed('A')] }).hasNews).toBe(false);
  });
});

describe('what was read', () => {
  const reading = (change: Partial<Reading>): Reading => ({
    source: 'list:1',
    provider: 'facebook',
    list: 'apps',
    account: 'unknown',
    at: NOW,
    complete: 'all',
    entries: [],
    ...change,
  });
  const of = (...readings: Reading[]) =>
    whatWasRead({ source: 'list:1', sightings: [], readings, notUnderstood: [] });

  test('is nothing where there is no list', () => expect(of()).toBeUndefined());

  test.each([
    [['all', 'all'], 'all'],
    [['all', 'unknown'], 'unknown'],
    [['unknown', 'part'], 'part'],
  ] as const)('%s is %s', (parts, complete) => {
    expect(of(...parts.map((part) => reading({ complete: part })))?.complete).toBe(complete);
  });

  test('counts each app once as what it stands as', () => {
    const entries = [
      { key: 'facebook:c:1', standing: 'active' },
      { key: 'facebook:c:2', standing: 'expired' },
      { key: 'facebook:c:2', standing: 'expired' },
    ] as const;
    expect(of(reading({ entries }), reading({ entries }))?.standings).toEqual({
      active: 1,
      expired: 1,
      removed: 0,
    });
  });
});

test('accounts are those of that provider, each once, newest first', () => {
  const account = (mark: string): Account => ({ mark, mask: `${mark}…@mail.example` });
  const seen = (mark: string, at: number) => ({ ...account(mark), at });
  const reading = { source: 'list:1', list: 'apps', complete: 'all', entries: [] } as const;
  const found = accountsOf(
    {
      grants: [
        grant({ accounts: [seen('a', 1), seen('b', 3)] }),
        grant({ provider: 'facebook', accounts: [seen('f', 9)] }),
      ],
      readings: [
        { ...reading, provider: 'google', account: account('a'), at: 5 },
        { ...reading, provider: 'google', account: 'unknown', at: 7 },
      ],
    },
    'google',
  );
  expect(found).toEqual([account('a'), account('b')]);
});

describe('a join', () => {
  const one = grant({ key: 'google:n:canva', keys: ['google:n:canva'] });
  const other = grant({ key: 'google:c:1', keys: ['google:c:1', 'google:h:canva.com'] });

  test('puts all their keys under the smallest', () => {
    expect(same(one, other)).toEqual(
      ['google:c:1', 'google:h:canva.com', 'google:n:canva'].map((subject) => ({
        subject,
        field: 'app',
        value: 'google:c:1',
      })),
    );
    expect(same(other, one)).toEqual(same(one, other));
  });

  test('split, each stays whole', () => {
    expect(different(other).map(({ subject, value }) => [subject, value])).toEqual([
      ['google:c:1', 'google:c:1'],
      ['google:h:canva.com', 'google:c:1'],
    ]);
  });
});
