// "Name, picture, email", and what is unusual beside it.

import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { reach } from '../../src/core/access';
import type { Scope } from '../../src/core/provider';
import { scopes } from '../../src/core/providers/scopes-index';
import { whoOf } from '../../src/core/who';

const who = (provider: string, asked: readonly string[]) =>
  whoOf(reach(provider, asked, 'unknown', scopes[provider] ?? {}));

test.each<[provider: string, asked: readonly string[], plain: string, also: readonly string[]]>([
  ['google', ['openid', 'email', 'profile'], 'know_name_picture_email', []],
  ['google', ['openid', 'https://www.googleapis.com/auth/userinfo.email'], 'know_email', []],
  [
    'google',
    ['profile', 'https://www.googleapis.com/auth/user.birthday.read'],
    'know_name_picture',
    ['birthday'],
  ],
  ['google', ['openid'], 'know_id', []],
  ['apple', ['name', 'email'], 'know_name_email', []],
  [
    'facebook',
    ['public_profile', 'email', 'user_religion_politics'],
    'know_name_picture_email',
    ['religion', 'politics'],
  ],
  ['facebook', ['user_gender', 'user_birthday', 'user_age_range'], 'know_id', ['birthday', 'gender', 'age']],
  ['microsoft', ['User.Read'], 'know_name_picture_email', []],
  ['microsoft', ['wl.phone_numbers', 'wl.postal_addresses'], 'know_id', ['phone', 'address']],
  ['kakao', ['profile_nickname', 'account_email'], 'know_name_email', []],
  ['kakao', ['profile_image'], 'know_picture', []],
  ['discord', ['identify', 'connections'], 'know_name_picture', ['accounts']],
  ['linkedin', ['r_contactinfo'], 'know_id', ['contact']],
  ['spotify', ['user-read-private', 'user-read-email'], 'know_email', ['details']],
  ['wechat', ['snsapi_base'], 'know_id', []],
  ['github', ['repo'], 'know_id', []],
  ['generic', ['openid', 'profile', 'phone'], 'know_name_picture', ['phone']],
  ['generic', ['shoe.profile.gender'], 'know_id', []],
])('%s %s', (provider, asked, plain, also) => {
  expect(who(provider, asked)).toEqual({ plain, also: also.map((noun) => `know_also_${noun}`) });
});

describe('the messages', () => {
  const keys = new Set(Object.keys(messages));

  test('hold every phrase and noun that any row can give', () => {
    const said = Object.entries(scopes).flatMap(([provider, table]) =>
      Object.keys(table).flatMap((scope) => {
        const { plain, also } = who(provider, [scope]);
        return [plain, ...also];
      }),
    );
    expect(said.length).toBeGreaterThan(1_000);
    expect(said.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('hold every combination of name, picture and email', () => {
    const parts = ['', '_name'].flatMap((name) =>
      ['', '_picture'].flatMap((picture) => ['', '_email'].map((email) => `${name}${picture}${email}`)),
    );
    expect(parts.map((part) => `know${part || '_id'}`).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('hold no noun that no row can give', () => {
    const given = new Set(
      Object.entries<Readonly<Record<string, Scope>>>(scopes).flatMap(([provider, table]) =>
        Object.keys(table).flatMap((scope) => who(provider, [scope]).also),
      ),
    );
    expect([...keys].filter((key) => key.startsWith('know_also_') && !given.has(key))).toEqual([]);
  });
});
