// The rule for unknown scopes, measured on all the rows it has never seen: every hand-kept table is a question with
// its answer. The floors lie a little under what was measured, so that a broken rule is noticed and a word is not.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/core/kinds';
import type { Kind, Level, Scope, Verb } from '../../src/core/provider';
import { scopes } from '../../src/core/providers/scopes-index';
import { guess, wordsOf } from '../../src/core/scope-rule';

const judged = Object.values(scopes).flatMap((table) =>
  Object.entries<Scope>(table)
    .filter(([key]) => !/^\?|\*$/.test(key))
    .map(([key, [kinds, verbs, level]]) => ({
      kinds: [kinds].flat() as Kind[],
      verbs: [verbs].flat() as Verb[],
      level,
      guessed: guess(key),
    })),
);

type Judged = (typeof judged)[number];

const changes = (verbs: readonly Verb[]) => verbs.some((verb) => verb !== 'read' && verb !== 'offline');

/** Among the rows `where` holds, the share for which `right` does. */
function share(right: (row: Judged) => boolean, where: (row: Judged) => boolean = () => true): number {
  const asked = judged.filter(where);
  return asked.filter(right).length / asked.length;
}

const canChange = ({ verbs }: Judged) => changes(verbs);
const saysChange = ({ guessed }: Judged) => changes(guessed.verbs);
const isSerious = ({ level }: Judged) => level >= 2;

describe('on a thousand scopes it does not know, the rule', () => {
  test('is asked often enough to be judged', () => {
    expect(judged.length).toBeGreaterThan(1_000);
    expect(judged.filter(canChange).length).toBeGreaterThan(400);
  });

  test('misses at most one real change in twenty', () => {
    expect(share(saysChange, canChange)).toBeGreaterThan(0.97);
  });

  test('invents a change for less than one look in five', () => {
    expect(share(saysChange, (row) => !canChange(row))).toBeLessThan(0.17);
  });

  test('finds the kind of two in three', () => {
    expect(share(({ kinds, guessed }) => kinds.includes(guessed.kinds[0]))).toBeGreaterThan(0.68);
  });

  test('shows nothing serious as harmless, and most of it as serious', () => {
    expect(share(({ guessed }) => guessed.level === 0, isSerious)).toBeLessThanOrEqual(0.01);
    expect(share(({ guessed }) => guessed.level >= 2, isSerious)).toBeGreaterThan(0.7);
  });

  test('is at most one level off for nine in ten', () => {
    expect(share(({ level, guessed }) => Math.abs(level - guessed.level) <= 1)).toBeGreaterThan(0.9);
  });
});

test.each<[scope: string, kind: Kind, verbs: readonly Verb[], level: Level]>([
  ['contacts.readonly', 'contacts', ['read'], 2],
  ['https://mail.example/auth/mailbox.readonly', 'messages', ['read'], 3],
  ['DeviceManagement.Read', 'account', ['read'], 1],
  ['drafts.compose.readonly', 'other', ['read'], 1],
  ['poll.vote', 'social', ['write'], 1],
  ['poll.vote.read', 'social', ['read'], 1],
  ['fullprofile', 'identity', ['read'], 1],
  ['write:photos', 'files', ['write'], 2],
  ['photos:delete', 'files', ['delete'], 2],
  ['send_message', 'messages', ['post'], 2],
  ['tweet.write', 'social', ['write', 'post'], 2],
  ['calendar', 'calendar', ['read', 'write'], 2],
  ['user_hometown', 'personal', ['read'], 1],
  ['friends_shoe_size', 'contacts', ['read'], 2],
  ['org:members', 'business', ['read', 'write'], 2],
  ['refresh_token', 'account', ['offline'], 1],
  ['email', 'email', ['read'], 0],
  ['openid_profile', 'identity', ['read'], 0],
  ['profile.write', 'identity', ['write'], 1],
  ['zorp', 'other', ['read', 'write'], 1],
  ['files.appfolder', 'files', ['read', 'write'], 1],
  ['sudo.write', 'other', ['manage', 'write'], 3],
])('%s is probably %s, %s', (scope, kind, verbs, level) => {
  const { kinds, verbs: guessed, level: guessedLevel } = guess(scope);
  expect([kinds[0], [...guessed].sort(), guessedLevel]).toEqual([kind, [...verbs].sort(), level]);
});

describe('for any string at all', () => {
  test('it gives one kind and at least one verb, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (scope) => {
        const { kinds, verbs } = guess(scope);
        return KINDS.includes(kinds[0]) && verbs.length > 0 && new Set(verbs).size === verbs.length;
      }),
    );
  });

  test('only openid, profile and email make it look harmless', () => {
    const word = fc.oneof(
      fc.constantFrom('openid', 'profile', 'email', 'basic', 'public', 'selected', 'me', 'name'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const scope = words.join('.');
        const isPlain =
          wordsOf(scope).length > 0 && wordsOf(scope).every((one) => /^(openid|profile|email)$/.test(one));
        return (guess(scope).level === 0) === isPlain;
      }),
    );
  });
});
