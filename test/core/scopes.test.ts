// Every row of every provider's scopes, walked: what a person reads of it, and what the code relies on.

import { describe, expect, test } from 'vitest';
import { KINDS, VERBS } from '../../src/core/kinds';
import { meaningOf } from '../../src/core/meaning';
import { OPENID_SCOPES } from '../../src/core/openid-scopes';
import type { Kind, Scope, Scopes, Verb } from '../../src/core/provider';
import { providers } from '../../src/core/providers/index';
import { scopes } from '../../src/core/providers/scopes-index';
import { spellings } from '../../src/core/scope-spelling';

interface Row {
  readonly id: string;
  readonly key: string;
  readonly kinds: readonly Kind[];
  readonly verbs: readonly Verb[];
  readonly row: Scope;
  readonly clause: string;
}

const tables: readonly (readonly [string, Scopes])[] = [
  ...Object.entries(scopes),
  ['generic', OPENID_SCOPES],
];

const rows: readonly Row[] = tables.flatMap(([id, table]) =>
  Object.entries(table).map(([key, row]) => ({
    id,
    key,
    kinds: [row[0]].flat() as Kind[],
    verbs: [row[1]].flat() as Verb[],
    row,
    clause: row[3],
  })),
);

/** The rows for which something does not hold, in a form that says where. */
const failing = (holds: (row: Row) => boolean) =>
  rows.filter((row) => !holds(row)).map(({ id, key, clause }) => `${id} ${key}: ${clause}`);

test('every provider has a table, and together they know more than a thousand scopes', () => {
  expect(Object.keys(scopes).sort()).toEqual(providers.map(({ id }) => id).sort());
  expect(rows.length).toBeGreaterThan(1_000);
});

describe('a clause', () => {
  test('has three to twelve words and fits on two lines of the popup', () => {
    expect(failing(({ clause }) => clause.split(' ').length >= 3 && clause.split(' ').length <= 12)).toEqual(
      [],
    );
    expect(failing(({ clause }) => clause.length <= 70)).toEqual([]);
  });

  test('begins with a verb and a capital, and ends without a stop', () => {
    expect(failing(({ clause }) => /^[A-Z][a-z]+,? [^.!?;()]*[^\s.,;:!?]$/.test(clause))).toEqual([]);
    // Inside a sentence its first letter is lowered: it must be no name, and no "you can".
    const noVerb = /^(You|Your|The|This|It|Its|Can|May|Only|All|Google|Facebook|Microsoft)\b/;
    expect(failing(({ clause }) => !noVerb.test(clause))).toEqual([]);
    expect(failing(({ clause }) => !/\s{2}|\b(\w+) \1\b/i.test(clause))).toEqual([]);
  });

  test('uses no word that stays off the screen, no jargon and no alarm', () => {
    const ours = /\b(grants?|ledger|sightings?|drift|weights?|powers?|revoke[ds]?|confirm(s|ed)?|keys?)\b/i;
    const jargon =
      /\b(APIs?|OAuth|OpenID|SDKs?|URLs?|tokens?|scopes?|metadata|endpoints?|webhooks?|ACLs?|IMAP|SMTP|SSH|GPG)\b/i;
    const alarm = /\b(risky?|risks|danger(s|ous)?|protect(s|ed)?|safe(ly)?|spy|spies|track(s|ed)?)\b/i;
    for (const words of [ours, jargon, alarm])
      expect(failing(({ clause }) => !words.test(clause))).toEqual([]);
  });

  test('says mail for mail, and email only of an address', () => {
    expect(failing(({ clause }) => !/\bemails?\b(?! address)/i.test(clause))).toEqual([]);
  });

  test('promises a look where it only looks, and a change where it can change', () => {
    const changing =
      /^(Add|Change|Create|Delete|Follow|Invite|Join|Let|Like|Make|Post|Publish|Send|Share|Start|Upload|Write)\b|\band (change|delete|send|add|share)\b/;
    const looks = ({ verbs }: Row) => verbs.every((verb) => verb === 'read' || verb === 'offline');
    expect(failing((row) => !looks(row) || !changing.test(row.clause))).toEqual([]);
    expect(failing((row) => looks(row) || !/^(See|Read) (?!.*\b(and|or) )/.test(row.clause))).toEqual([]);
  });
});

describe('a row', () => {
  test('names kinds and verbs once, in the order of the vocabulary', () => {
    const inOrder = (verbs: readonly Verb[]) =>
      verbs.every((verb, at) => at === 0 || VERBS.indexOf(verb) > VERBS.indexOf(verbs[at - 1] ?? verb));
    expect(failing(({ verbs }) => inOrder(verbs))).toEqual([]);
    expect(failing(({ kinds }) => new Set(kinds).size === kinds.length)).toEqual([]);
    expect(failing(({ kinds }) => kinds.every((kind) => KINDS.includes(kind) && kind !== 'other'))).toEqual(
      [],
    );
  });

  test('writes a single kind or verb without brackets', () => {
    expect(failing(({ row: [kinds, verbs] }) => kinds.length > 1 && verbs.length > 1)).toEqual([]);
  });

  test('does not look harmless where it deletes for good, sends as the person, or changes how one signs in', () => {
    expect(
      failing(({ verbs, row }) => !verbs.includes('manage') || !verbs.includes('delete') || row[2] > 0),
    ).toEqual([]);
    expect(
      failing(
        ({ kinds, verbs, row }) =>
          kinds[0] !== 'messages' || !verbs.includes('post') || !/ as you\b/.test(row[3]) || row[2] > 0,
      ),
    ).toEqual([]);
  });

  test("is found under its own name, and under no other row's", () => {
    for (const [id, table] of tables) {
      const names = Object.keys(table).map((key) => spellings(id, key)[0]);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        id,
      ).toEqual([]);
      for (const [key, row] of Object.entries(table)) {
        expect(meaningOf(id, key.replace(/(?<=.)\*$/, 'nothing'), table).clause, `${id} ${key}`).toBe(row[3]);
      }
    }
  });

  test('is not the same as the row of OpenID Connect it would stand for', () => {
    const openid: Scopes = OPENID_SCOPES;
    expect(failing(({ id, key, clause }) => id === 'generic' || openid[key]?.[3] !== clause)).toEqual([]);
  });

  test('of a parameter is one the provider notes', () => {
    const noted = providers.flatMap(({ id, widens = [] }) =>
      widens.map((parameter) => `${id} ?${parameter}`),
    );
    expect(noted).toContain('google ?access_type=offline');
    expect(failing(({ id, key }) => !key.startsWith('?') || noted.includes(`${id} ${key}`))).toEqual([]);
  });
});
