// The sentences: each is there and is used, whole, with complete plurals, and in the words of the screen.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const all: [key: string, message: Message][] = Object.entries(messages);
const keys = new Set(all.map(([key]) => key));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const code = filesIn('src').join('\n');
const quoted = new Set([...code.matchAll(/(['"`])([a-z][a-z0-9_]*)\1/g)].map(([, , word]) => word));
const named = new Set(
  [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, word]) => word),
);

/** Families whose keys are made from data; each is asked for whole where its data is tested. */
const MADE = [
  /^access_/, // core/access.ts: kind and verb
  /^know_/, // core/who.ts
  /^(card|news)_(id|name|picture|email|name_picture|name_email|picture_email|name_picture_email|unknown)$/, // the same
  /^reported_/, // core/reported: one for each row
];

const familyOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

test('every sentence is used', () => {
  const unused = [...keys].filter(
    (key) =>
      !quoted.has(key) &&
      !quoted.has(familyOf(key)) &&
      !named.has(key) &&
      !MADE.some((family) => family.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every plain sign-in has its sentence in the row, in the news and in the card', () => {
  const plain = [...keys].filter((key) => /^know_/.test(key) && !/^know_also_/.test(key));
  expect(plain.length).toBe(8);
  for (const key of plain) {
    expect(keys).toContain(key.replace('know_', 'news_'));
    expect(keys).toContain(key.replace('know_', 'card_'));
  }
});

test('what a way out without a page says is there', () => {
  for (const [, key = ''] of code.matchAll(/instead: '(\w+)'/g)) expect(keys).toContain(key);
});

describe('plurals', () => {
  const families = new Set(
    [...keys].filter((key) => key.endsWith('_other') && keys.has(key.replace(/other$/, 'one'))).map(familyOf),
  );
  const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;

  test('are complete for the language', () => {
    const counted = [...code.matchAll(/\b(?:sayCount|countText)\(\s*'(\w+)'/g)].map(
      ([, family = '']) => family,
    );
    expect(counted.length).toBeGreaterThan(5);
    for (const family of [...families, ...counted]) {
      for (const form of forms) expect(keys).toContain(`${family}_${form}`);
    }
  });

  test('take the same placeholders in every form', () => {
    const of = (key: string) => JSON.stringify((messages as Record<string, Message>)[key]?.placeholders);
    for (const family of families) expect(of(`${family}_one`), family).toBe(of(`${family}_other`));
  });
});

describe.each(all)('%s', (_, { message, placeholders = {} }) => {
  test('names every placeholder it has, and no other', () => {
    const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()));
    for (const name of used) expect(Object.keys(placeholders)).toContain(name);
    for (const { content } of Object.values(placeholders)) expect(content).toMatch(/^\$[1-9]$/);
  });
});

describe('the words of the screen', () => {
  // What was reported, and the story, are told in the words of who said it.
  const own = all.filter(([key]) => !/^story_|^reported_.*_(claim|answer_\d+|unknown)$/.test(key));
  const matching = (pattern: RegExp) =>
    own.filter(([, { message }]) => pattern.test(message)).map(([key]) => key);

  test.each([
    ['words of the code', /\b(grants?|ledger|sightings?|drift|weight|powers?|revoked?|revoking|scopes?)\b/i],
    // "I last used" is what the person asks for, in their own words.
    ['certainty nobody has', /\b(confirmed|(?<!I )last used|proof|proves)\b/i],
    ['"you signed in": the browser saw it, not who sat there', /you signed in/i],
    ['fear', /\b(risks?|risky|dangers?|dangerous|protect\w*|safe|safely|unsafe|threat\w*)\b/i],
    ['an exclamation mark', /!/],
    ['blame', /\b(admitted|leaked|sold|spied|caught)\b/i],
  ])('have none of: %s', (_, pattern) => {
    expect(matching(pattern)).toEqual([]);
  });

  test('know "key" from the name only', () => {
    const outside = own.filter(([, { message }]) => /\bkeys?\b/i.test(message.replaceAll('Spare Keys', '')));
    // What an app may be given is called by its name.
    expect(outside.map(([key]) => key).filter((key) => !/^access_/.test(key))).toEqual([]);
  });

  test('a reminder names no app', () => {
    for (const [key, { placeholders = {} }] of all) {
      if (/^reminder_(title|things|reading)/.test(key))
        expect(Object.keys(placeholders)).not.toContain('app');
    }
  });
});
