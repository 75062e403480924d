// What scopes come to, in lines and groups; and the laws that no scope, known or not, may break.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { type AccessGroup, clauseKey, groupOf, reach, strongest } from '../../src/core/access';
import { KIND_GROUPS, KINDS } from '../../src/core/kinds';
import { type Access, meaningOf } from '../../src/core/meaning';
import type { Kind, Level, Scope, Verb, WithoutScope } from '../../src/core/provider';
import { scopes } from '../../src/core/providers/scopes-index';

const tableOf = (provider: string) => scopes[provider] ?? {};
const meaning = (provider: string, scope: string) => meaningOf(provider, scope, tableOf(provider));
const linesOf = (provider: string, asked: readonly string[], withoutScope?: WithoutScope) =>
  reach(provider, asked, withoutScope, tableOf(provider));
const drive = 'https://www.googleapis.com/auth/drive';

test('the kinds are sixteen in five groups, and one for what is not known', () => {
  expect(Object.keys(KIND_GROUPS)).toHaveLength(5);
  expect(new Set(KINDS).size).toBe(17);
  expect(KINDS.at(-1)).toBe('other');
});

describe('a scope means', () => {
  test.each<[provider: string, scope: string, kind: Kind, verbs: readonly Verb[], level: Level]>([
    ['google', 'https://mail.google.com/', 'messages', ['read', 'write', 'delete', 'post'], 3],
    ['google', 'https://www.googleapis.com/auth/gmail.readonly', 'messages', ['read'], 3],
    ['google', 'https://www.googleapis.com/auth/gmail.send', 'messages', ['post'], 2],
    ['google', drive, 'files', ['read', 'write', 'delete', 'manage'], 3],
    ['google', `${drive}.file`, 'files', ['read', 'write', 'delete'], 0],
    ['google', 'https://www.googleapis.com/auth/userinfo.email', 'email', ['read'], 0],
    ['google', 'https://www.googleapis.com/auth/dataportability.myactivity.search', 'activity', ['read'], 2],
    ['google', '?access_type=offline', 'account', ['offline'], 1],
    ['facebook', 'public_profile', 'identity', ['read'], 0],
    ['facebook', 'email', 'email', ['read'], 0],
    ['facebook', 'user_friends', 'contacts', ['read'], 1],
    ['facebook', 'read_mailbox', 'messages', ['read'], 3],
    ['facebook', 'user_religion_politics', 'personal', ['read'], 2],
    ['facebook', 'user_actions:recipes', 'activity', ['read'], 1],
    ['facebook', 'friends_recipes', 'contacts', ['read'], 2],
    ['instagram', 'instagram_business_manage_messages', 'messages', ['read', 'post'], 3],
    ['apple', 'name', 'identity', ['read'], 0],
    ['microsoft', 'Mail.Read', 'messages', ['read'], 3],
    ['microsoft', 'https://graph.microsoft.com/mail.read', 'messages', ['read'], 3],
    ['microsoft', 'offline_access', 'account', ['offline'], 1],
    ['microsoft', 'Files.ReadWrite.AppFolder', 'files', ['read', 'write', 'delete'], 0],
    ['x', 'dm.read', 'messages', ['read'], 3],
    ['x', 'tweet.write', 'social', ['delete', 'post'], 2],
    ['github', 'repo', 'code', ['read', 'write', 'delete', 'manage'], 3],
    ['github', 'read:user', 'identity', ['read'], 0],
    ['github', 'admin:public_key', 'account', ['read', 'write', 'delete', 'manage'], 3],
    ['linkedin', 'w_member_social', 'social', ['write', 'delete', 'post'], 2],
    ['amazon', 'postal_code', 'phone', ['read'], 0],
    ['spotify', 'playlist-read-private', 'activity', ['read'], 1],
    ['discord', 'bot', 'business', ['manage'], 2],
    ['discord', '?permissions=8', 'business', ['manage'], 3],
    ['discord', 'messages.read', 'messages', ['read'], 3],
    ['twitch', 'channel:read:stream_key', 'account', ['read'], 3],
    ['reddit', '*', 'social', ['read', 'write', 'delete', 'post', 'manage'], 3],
    ['slack', 'chat:write', 'messages', ['post'], 2],
    ['line', 'address', 'phone', ['read'], 2],
    ['kakao', 'talk_message', 'messages', ['post'], 2],
    ['naver', 'profile', 'identity', ['read'], 0],
    ['vk', 'wall', 'social', ['read', 'write', 'delete', 'post'], 2],
    ['vk', '4096', 'messages', ['read', 'write', 'delete', 'post'], 3],
    ['tiktok', 'user.info.basic', 'identity', ['read'], 0],
    ['bluesky', 'transition:chat.bsky', 'messages', ['read', 'write', 'post'], 3],
    ['bluesky', 'repo:app.bsky.feed.post', 'social', ['write', 'delete', 'post'], 2],
    ['wechat', 'snsapi_login', 'identity', ['read'], 0],
    ['telegram', 'telegram:bot_access', 'messages', ['post'], 0],
    ['yahoo', 'mail-r', 'messages', ['read'], 3],
    ['steam', 'openid', 'identity', ['read'], 0],
    ['generic', 'profile', 'identity', ['read'], 0],
  ])('%s %s: %s %j, level %i', (provider, scope, kind, verbs, level) => {
    const found = meaning(provider, scope);
    expect([found.kinds[0], found.verbs, found.level]).toEqual([kind, verbs, level]);
    expect(found.clause).toBeDefined();
    expect(found.scopeIds).toEqual([scope]);
  });

  test('what the longest family says, where no row names it', () => {
    const row = (clause: string): Scope => ['code', 'read', 1, clause];
    const table = { 'a*': row('short'), 'a.b*': row('long'), 'a.b.c': row('exact') };
    expect(meaningOf('generic', 'a.b.c', table).clause).toBe('exact');
    expect(meaningOf('generic', 'a.b.d', table).clause).toBe('long');
    expect(meaningOf('generic', 'a.c', table).clause).toBe('short');
    expect(meaning('reddit', 'zorp').certainty).toBe('guessed');
  });

  test('what the provider says of it, before what OpenID Connect says', () => {
    const table = { profile: ['personal', 'read', 1, 'See your profile here'] } as const;
    expect(meaningOf('generic', 'profile', table).clause).toBe('See your profile here');
    expect(meaningOf('generic', 'email', table).clause).toBe('See your email address');
  });

  test('less surely, where it is known from memory or only guessed', () => {
    expect(meaning('github', 'repo').certainty).toBe('known');
    expect(meaning('vk', 'menu').certainty).toBe('unsure');
    expect(meaning('generic', 'contacts.read')).toEqual({
      scopeIds: ['contacts.read'],
      kinds: ['contacts'],
      verbs: ['read'],
      level: 2,
      certainty: 'guessed',
    });
  });

  test('everything its number stands for, at VK', () => {
    const found = meaning('vk', '4198402');
    expect(found.kinds).toEqual(['messages', 'contacts', 'email']);
    expect(found.level).toBe(3);
    expect(found.clause).toBeUndefined();
    expect(linesOf('vk', ['4198402']).map(({ clause }) => clause)).toEqual([
      'Read, send and delete your private messages',
      'See and change your friends',
      'See your email address',
    ]);
  });
});

describe('the group of', () => {
  test.each<[AccessGroup, provider: string, asked: readonly string[]]>([
    ['know', 'google', ['openid', 'email', 'profile']],
    ['know', 'google', ['openid', 'email', '?access_type=offline', '?include_granted_scopes=true']],
    ['know', 'facebook', ['public_profile', 'email', 'user_birthday', 'user_religion_politics']],
    ['know', 'generic', ['openid', 'phone', 'address']],
    ['know', 'microsoft', ['User.Read', 'offline_access']],
    ['reach', 'google', ['openid', `${drive}.file`]],
    ['reach', 'facebook', ['public_profile', 'user_friends']],
    ['reach', 'github', ['user']],
    ['reach', 'x', ['users.read', 'tweet.read']],
    ['reach', 'generic', ['openid', 'contacts.read']],
    ['reach', 'facebook', ['?config_id']],
    ['unknown', 'generic', ['zorp']],
    ['unknown', 'facebook', ['age_of_shoes']],
    ['unknown', 'generic', ['offline_access']],
    ['unknown', 'google', ['?access_type=offline']],
    ['unknown', 'google', []],
  ])('%s: %s %j', (group, provider, asked) => {
    expect(groupOf(linesOf(provider, asked, 'unknown'))).toBe(group);
  });

  test.each<[AccessGroup, withoutScope: WithoutScope | undefined, asked: readonly string[]]>([
    ['know', ['public_profile'], []],
    ['know', [], []],
    ['know', [], ['?access_type=offline']],
    ['reach', 'everything', []],
    ['reach', ['repo'], []],
    ['unknown', 'unknown', []],
    ['unknown', undefined, []],
    ['know', 'everything', ['openid']],
    ['reach', 'everything', ['?', 'openid']],
    ['know', [], ['?', 'openid']],
    ['know', ['repo'], ['openid']],
  ])('%s: a request without scopes that means %j, asked for %j', (group, withoutScope, asked) => {
    expect(
      groupOf(
        reach('github', asked, withoutScope, {
          ...tableOf('github'),
          ...tableOf('google'),
          ...tableOf('facebook'),
        }),
      ),
    ).toBe(group);
  });
});

describe('the lines', () => {
  const clauses = (provider: string, asked: readonly string[]) =>
    linesOf(provider, asked).map(({ clause }) => clause);

  test('begin with the strongest and end with lasting access', () => {
    expect(
      clauses('google', [
        'profile',
        '?access_type=offline',
        `${drive}.file`,
        drive,
        'https://www.googleapis.com/auth/tasks',
      ]),
    ).toEqual([
      'See, change, share and delete all your Drive files',
      'See, change and delete your tasks',
      'Use only Drive files you open or make with this app',
      'See your name, picture and language',
      'Keep access while you are away',
    ]);
  });

  test('say the same thing once', () => {
    const lines = linesOf('microsoft', ['SMTP.Send', 'Mail.Send', 'https://outlook.office.com/SMTP.Send']);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.scopeIds).toEqual(['Mail.Send', 'SMTP.Send', 'https://outlook.office.com/SMTP.Send']);
  });

  test('hold name, picture and email in one', () => {
    const lines = linesOf('google', [
      'openid',
      'email',
      'profile',
      'https://www.googleapis.com/auth/user.birthday.read',
    ]);
    expect(lines.map(({ scopeIds }) => scopeIds.length)).toEqual([1, 3]);
    expect(lines[1]).toMatchObject({ level: 0, certainty: 'known' });
    expect(lines[1]?.clause).toBeUndefined();
    expect(clauses('google', ['profile'])).toEqual(['See your name, picture and language']);
    expect(clauses('discord', ['email', 'connections'])).toEqual([
      'See other accounts you linked, such as Twitch or YouTube',
      'See your email address',
    ]);
  });

  test('put a fact before a guess of the same level, and what nobody knows after both', () => {
    const lines = linesOf('generic', ['zorp.delete', 'contacts', 'phone', 'offline_access']);
    expect(lines.map(({ scopeIds }) => scopeIds[0])).toEqual([
      'contacts',
      'phone',
      'zorp.delete',
      'offline_access',
    ]);
  });

  test('leave out a parameter that has no row', () => {
    expect(linesOf('google', ['email', '?zorp=1'])).toEqual(linesOf('google', ['email']));
  });

  test('give a row its strongest, and none where there is only lasting access', () => {
    expect(strongest(linesOf('google', [drive, 'email']))?.clause).toBe(
      'See, change, share and delete all your Drive files',
    );
    expect(strongest(linesOf('google', ['?access_type=offline']))).toBeUndefined();
    expect(strongest([])).toBeUndefined();
    expect(strongest([...linesOf('google', ['email']), ...linesOf('github', ['repo'])])?.kinds).toEqual([
      'code',
    ]);
  });
});

describe('the messages', () => {
  const keys = Object.keys(messages);
  const spoken = (access: Pick<Access, 'kinds' | 'verbs' | 'certainty'>) =>
    clauseKey({ scopeIds: [], level: 1, ...access });
  const rows = Object.values(scopes).flatMap((table) => Object.values<Scope>(table));
  const pairs = rows.flatMap(([kinds, verbs]) =>
    ([verbs].flat() as Verb[]).map((verb) =>
      spoken({ kinds: [[kinds].flat()[0] as Kind], verbs: [verb], certainty: 'known' }),
    ),
  );
  const guesses = [
    ...KINDS.flatMap((kind) =>
      (['read', 'write'] as const).map((verb) =>
        spoken({ kinds: [kind], verbs: [verb], certainty: 'guessed' }),
      ),
    ),
    spoken({ kinds: ['account'], verbs: ['offline'], certainty: 'guessed' }),
  ];
  const everything = clauseKey(reach('generic', [], 'everything', {})[0] as Access);
  const used = new Set([...pairs, ...guesses, everything]);

  test('hold a clause for every kind and verb that occur, and for every guess', () => {
    expect(new Set(pairs).size).toBeGreaterThan(50);
    expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('hold none that cannot occur', () => {
    expect(keys.filter((key) => /^access_[a-z]+_/.test(key) && !used.has(key))).toEqual([]);
  });

  test('never state a guess as a fact', () => {
    const said = Object.entries(messages).filter(([key]) => key.startsWith('access_probably'));
    expect(said.filter(([, { message }]) => !/^(Probably: |Not known )/.test(message))).toEqual([]);
  });

  test('name the strongest verb', () => {
    expect(spoken({ kinds: ['files'], verbs: ['read', 'write', 'delete'], certainty: 'known' })).toBe(
      'access_files_delete',
    );
    expect(spoken({ kinds: ['social'], verbs: ['post', 'read'], certainty: 'unsure' })).toBe(
      'access_social_post',
    );
  });
});

describe('whatever is asked', () => {
  const ORDER: readonly AccessGroup[] = ['unknown', 'know', 'reach'];
  const provider = fc.constantFrom(...Object.keys(scopes), 'generic', 'constructor');
  const anyScope = fc.oneof(
    fc.constantFrom(...Object.values(scopes).flatMap((table) => Object.keys(table))),
    fc.constantFrom(
      'openid',
      'profile',
      'email',
      'offline_access',
      '?zorp',
      'constructor',
      '__proto__',
      '4198402',
    ),
    fc.string({ unit: 'binary' }),
  );
  const asked = fc.array(anyScope, { maxLength: 8 });
  const named = asked.filter((list) => list.some((scope) => !scope.startsWith('?')));

  test('it never throws, and every scope but a silent parameter is in a line', () => {
    fc.assert(
      fc.property(provider, asked, (id, list) => {
        const said = linesOf(id, list).flatMap(({ scopeIds }) => scopeIds);
        return list.every((scope) => scope.startsWith('?') || said.includes(scope));
      }),
    );
  });

  test('the order of scopes does not matter, nor that one is there twice', () => {
    fc.assert(
      fc.property(provider, asked, fc.func(fc.integer()), (id, list, by) => {
        const mixed = [...list, ...list].sort((a, b) => by(a) - by(b));
        expect(linesOf(id, mixed)).toEqual(linesOf(id, list));
      }),
    );
  });

  test('one more scope never lowers the group', () => {
    fc.assert(
      fc.property(provider, named, anyScope, (id, list, more) => {
        const rank = (of: readonly string[]) => ORDER.indexOf(groupOf(linesOf(id, of)));
        return rank([...list, more]) >= rank(list);
      }),
    );
  });

  test('a scope nobody knows never files the app under those that know the person, unless every word of it says so', () => {
    fc.assert(
      fc.property(anyScope, (scope) => {
        const lines = reach('generic', [scope], 'unknown', {});
        const words = scope.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        const isPlain = words.every((word) =>
          ['openid', 'profile', 'email', 'phone', 'address'].includes(word),
        );
        return groupOf(lines) !== 'know' || isPlain;
      }),
    );
  });

  test('a guess never stands before a fact of its level, and none has a clause', () => {
    fc.assert(
      fc.property(provider, asked, (id, list) => {
        const lines = linesOf(id, list);
        const isGuess = ({ certainty }: Access) => certainty === 'guessed';
        return lines.every(
          (line, at) =>
            !isGuess(line) ||
            (line.clause === undefined &&
              !lines
                .slice(at + 1)
                .some(
                  (later) => !isGuess(later) && later.level >= line.level && later.verbs[0] !== 'offline',
                )),
        );
      }),
    );
  });
});
