// Grants become apps, and apps become rows: one per site, in the right group, saying the strongest thing.

import { describe, expect, test, vi } from 'vitest';
import type { Grant } from '../../src/core/model';
import { appsOf } from '../../src/ui/view/apps';
import { foldOf } from '../../src/ui/view/place';
import { sectionsOf } from '../../src/ui/view/rows';
import { tables } from '../../src/ui/view/tables';
import { grant, NOW, scopes, TODAY } from './grants';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

const DAY_MS = 86_400_000;
const rowsOf = (...grants: Grant[]) => sectionsOf(appsOf(grants, tables));
const drive = 'https://www.googleapis.com/auth/drive';
const calendar = 'https://www.googleapis.com/auth/calendar';

describe('an app', () => {
  test('is one row at several providers', () => {
    const rows = rowsOf(
      grant({ host: 'www.shop.example' }),
      grant({ provider: 'facebook', host: 'login.shop.example', scopes: scopes('public_profile') }),
    );
    expect(rows).toMatchObject([
      { place: 'know', count: 1, rows: [{ title: 'shop.example', providers: ['Google', 'Facebook'] }] },
    ]);
  });

  test('is another one on another site, and under a private suffix', () => {
    const rows = rowsOf(grant({ host: 'anna.github.io' }), grant({ host: 'bert.github.io' }));
    expect(rows[0]?.rows.map(({ title }) => title).sort()).toEqual(['anna.github.io', 'bert.github.io']);
  });

  test('without a host stays alone', () => {
    const { host: _, ...nameless } = grant({ broker: 'auth0' });
    expect(rowsOf({ ...nameless, key: 'google:c:1' }, { ...nameless, key: 'google:c:2' })[0]?.count).toBe(2);
  });

  test.each<[what: string, told: Partial<Grant>, title: string]>([
    ['what the person calls it', { nickname: 'Mine', name: 'Theirs' }, 'Mine'],
    ["the provider's name for it", { name: 'Theirs' }, 'Theirs'],
    ['its site', { host: 'accounts.spotify.com' }, 'spotify.com'],
    ['the host that has no site', { host: '127.0.0.1' }, '127.0.0.1'],
  ])('is called %s', (_, told, title) => {
    expect(rowsOf(grant(told))[0]?.rows[0]?.title).toBe(title);
  });

  test.each<[told: Partial<Grant>, title: string]>([
    [{ broker: 'auth0' }, 'An app behind Auth0'],
    [{ broker: 'brand-new' }, 'An app behind brand-new'],
    [{ clientIds: ['short'] }, 'An app without a name, short'],
    [{ clientIds: ['a-very-long-client-id'] }, 'An app without a name, a-very-long-…'],
    [{}, 'An app without a name'],
  ])('of which only %j is known says so', (told, title) => {
    const { host: _, ...nameless } = grant(told);
    expect(rowsOf(nameless)[0]?.rows[0]?.title).toBe(title);
  });
});

describe('a row', () => {
  test.each<[what: string, names: string[], place: string, line: string]>([
    ['of a plain sign-in', ['openid', 'email', 'profile'], 'know', 'Name, picture, email'],
    ['of a number only', ['openid'], 'know', 'An ID for you'],
    [
      'with something unusual',
      ['profile', 'https://www.googleapis.com/auth/user.birthday.read'],
      'know',
      'Name, picture, birthday',
    ],
    ['that reaches files', ['email', drive], 'reach', 'See, change, share and delete all your Drive files'],
    ['that stays while one is away', ['profile', '?access_type=offline'], 'know', 'Name, picture'],
    ['of which nothing is known', [], 'unknown', 'What it asked for was not seen.'],
  ])('%s', (_, names, place, line) => {
    expect(rowsOf(grant({ scopes: scopes(...names) }))).toMatchObject([{ place, rows: [{ line }] }]);
  });

  test('does not tell what was turned down', () => {
    const refused = [{ scope: drive, first: TODAY, refused: NOW }];
    expect(rowsOf(grant({ scopes: [...scopes('email'), ...refused] }))).toMatchObject([{ place: 'know' }]);
  });

  test('of a list that tells no permissions claims none', () => {
    const listing = { state: 'active', at: NOW, account: 'unknown' } as const;
    const { lastSignInDay: _, ...listed } = grant({ provider: 'facebook', scopes: [], listing });
    expect(rowsOf(listed)).toMatchObject([
      { place: 'unknown', rows: [{ line: 'On the provider’s list. What it may reach: not read yet.' }] },
    ]);
  });

  test('has a way out at once only where nothing is to be asked', () => {
    const [section] = rowsOf(
      grant({ host: 'a.example', scopes: scopes(drive) }),
      grant({ host: 'b.example', scopes: scopes(drive, 'openid') }),
    );
    expect(section?.rows.map(({ title, remove }) => [title, remove])).toEqual([
      ['a.example', { leave: 'google:h:a.example' }],
      ['b.example', 'ask'],
    ]);
  });

  test('that only knows who one is has no way out: its card asks first', () => {
    expect(rowsOf(grant())[0]?.rows[0]).not.toHaveProperty('remove');
  });

  test('of the person’s own phone has none: removing that is never suggested', () => {
    const { host: _, ...phone } = grant({ name: 'iOS', scopes: scopes(drive) });
    expect(rowsOf(phone)).toMatchObject([{ place: 'reach', rows: [{ title: 'iOS' }] }]);
    expect(rowsOf(phone)[0]?.rows[0]).not.toHaveProperty('remove');
  });

  test('no longer listed is not said to be on the list', () => {
    const listing = { state: 'absent', at: NOW, account: { mask: 'a…k@gmail.com', mark: '1' } } as const;
    expect(rowsOf(grant({ scopes: [], listing }))).toMatchObject([{ place: 'gone', rows: [{ line: '' }] }]);
  });

  test('says where nothing is sure', () => {
    expect(rowsOf(grant({ certainty: 'probable' }))[0]?.rows[0]?.unsure).toBe(true);
    expect(rowsOf(grant())[0]?.rows[0]).not.toHaveProperty('unsure');
  });
});

describe('sections', () => {
  test('stand in one order: reach, know, not known, then the folds', () => {
    const expired = { state: 'expired', at: NOW, account: 'unknown' } as const;
    const places = rowsOf(
      grant({ host: 'a.example', removedAt: NOW }),
      grant({ host: 'b.example', listing: expired }),
      grant({ host: 'c.example', certainty: 'asked' }),
      grant({ host: 'd.example', scopes: [] }),
      grant({ host: 'e.example' }),
      grant({ host: 'f.example', scopes: scopes(drive) }),
      grant({ host: 'www.youtube.com' }),
    ).map(({ place }) => place);
    expect(places).toEqual(['reach', 'know', 'unknown', 'started', 'expired', 'removed', 'own']);
  });

  test('what could do most harm comes first, then what was seen last', () => {
    const [reach] = rowsOf(
      grant({ host: 'old.example', scopes: scopes(drive), lastAt: NOW - 9 * DAY_MS }),
      grant({ host: 'less.example', scopes: scopes(calendar), lastAt: NOW }),
      grant({ host: 'new.example', scopes: scopes(drive), lastAt: NOW - DAY_MS }),
    );
    expect(reach?.rows.map(({ title }) => title)).toEqual(['new.example', 'old.example', 'less.example']);
  });

  test('an app with access at one provider and none at another is in a group and in a fold', () => {
    const sections = rowsOf(grant(), grant({ provider: 'facebook', removedAt: NOW }));
    expect(sections.map(({ place, rows }) => [place, rows[0]?.providers])).toEqual([
      ['know', ['Google']],
      ['removed', ['Facebook']],
    ]);
  });

  test('what expired is told by provider', () => {
    const listing = { state: 'expired', at: NOW, account: 'unknown' } as const;
    const { lastSignInDay: _, ...quiet } = grant({ listing });
    const sections = rowsOf(quiet, { ...quiet, provider: 'facebook', key: 'facebook:h:shop.example' });
    expect(sections.map(({ id, provider, count }) => [id, provider?.name, count])).toEqual([
      ['expired google', 'Google', 1],
      ['expired facebook', 'Facebook', 1],
    ]);
  });
});

describe('a fold', () => {
  const listed = (state: 'active' | 'expired' | 'removed' | 'absent' | 'unseen', signIn?: number) => {
    const { lastSignInDay: _, ...quiet } = grant({ listing: { state, at: NOW, account: 'unknown' } });
    return signIn === undefined ? quiet : { ...quiet, lastSignInDay: signIn };
  };

  test.each<[what: string, told: Grant, fold: string | undefined]>([
    ['expired', listed('expired'), 'expired'],
    ['no longer listed', listed('absent'), 'gone'],
    ['removed there', listed('removed'), 'gone'],
    ['not seen on the part that was read', listed('unseen'), undefined],
    ['still listed', listed('active'), undefined],
    ['signed in since', listed('absent', TODAY + 1), undefined],
    ['signed in on the day of the reading, which may have been after it', listed('absent', TODAY), undefined],
    ['signed in before', listed('absent', TODAY - 1), 'gone'],
    ['marked as removed', grant({ removedAt: NOW }), 'removed'],
    [
      'signed in again',
      grant({ removedAt: NOW, again: { kind: 'signed-in', at: NOW + 1, day: TODAY } }),
      undefined,
    ],
    [
      'only tried again',
      grant({ removedAt: NOW, again: { kind: 'tried', at: NOW + 1, day: TODAY } }),
      'removed',
    ],
    ['only asked', grant({ certainty: 'asked' }), 'started'],
  ])('what is %s', (_, told, fold) => {
    expect(foldOf(told, false)).toBe(fold);
  });

  test("the provider's own", () => {
    expect(foldOf(grant(), true)).toBe('own');
  });
});
