// What there is to look at, as the popup shows it.

import { describe, expect, test, vi } from 'vitest';
import type { Grant } from '../../src/core/model';
import { appsOf } from '../../src/ui/view/apps';
import { lookOf } from '../../src/ui/view/look';
import { tables } from '../../src/ui/view/tables';
import { grant, NOW, scopes } from './grants';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

const looks = (...grants: Grant[]) => lookOf(appsOf(grants, tables), grants, NOW);
const drive = 'https://www.googleapis.com/auth/drive';

describe('news', () => {
  test.each<[what: string, told: Partial<Grant>, who: string, clauses: string[]]>([
    ['harmless and says so', {}, 'know_name_picture_email', []],
    ['a number only', { scopes: scopes('openid') }, 'know_id', []],
    [
      'reaching something',
      { scopes: scopes('email', drive) },
      'know_email',
      ['See, change, share and delete all your Drive files'],
    ],
    ['unknown, which is not "nothing else"', { scopes: [] }, 'know_unknown', []],
  ])('is %s', (_, told, who, clauses) => {
    expect(looks(grant({ isNew: true, ...told })).news?.newest).toMatchObject({ who, clauses });
  });

  test('of several names each once, newest first, and marks all of them', () => {
    const { news } = looks(
      grant({ host: 'a.example', isNew: true, lastAt: NOW - 5 }),
      grant({ host: 'b.example', isNew: true, lastAt: NOW - 1 }),
      grant({ provider: 'apple', host: 'a.example', isNew: true, lastAt: NOW - 9 }),
      grant({ host: 'old.example' }),
    );
    expect(news?.titles).toEqual(['b.example', 'a.example']);
    expect(news?.keys).toHaveLength(3);
  });

  test('is none where nothing is new', () => {
    expect(looks(grant())).not.toHaveProperty('news');
  });
});

test('what changed comes before what is only a question', () => {
  const { look, pending } = looks(
    grant({ host: 'a.example', certainty: 'probable' }),
    grant({ host: 'b.example', scopes: scopes('email', drive), grew: [drive] }),
    grant({ host: 'c.example', removedAt: 5, again: { kind: 'silent', at: NOW, day: 1 } }),
    grant({ host: 'd.example', removalStartedAt: NOW }),
  );
  expect(look).toMatchObject([
    { kind: 'again', again: 'silent', removedAt: 5 },
    { kind: 'grew', clauses: ['See, change, share and delete all your Drive files'] },
    { kind: 'unseen' },
  ]);
  expect(pending).toMatchObject([
    { title: 'd.example', provider: { id: 'google', name: 'Google' }, at: NOW },
  ]);
});

test("the provider's own apps are not looked at", () => {
  expect(looks(grant({ host: 'www.youtube.com', isNew: true, grew: ['email'] }))).toEqual({
    pending: [],
    look: [],
  });
});
