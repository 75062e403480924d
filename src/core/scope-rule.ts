// What a scope that stands in no table probably means, read from its words. Good enough for "probably: see your
// contacts" and for no more. On the hand-kept tables, whose rows it does not know, it finds 98 of 100 scopes that change
// something and the right kind for 7 of 10; `test/core/scope-rule.test.ts` measures it. Kinds that a provider's scopes
// usually have were tried for scopes without any telling word: 4 of 10 were right, so they are left `other`.

import type { Kind, Level, Verb } from './provider';
import { CLEAR, EXTENT, FAR, KIND_WORDS, OFFLINE, ORGANISATION, OUTWARD, WEAK } from './scope-words';

/** What the rule says of one scope: one kind, at least one verb. */
interface Guess {
  readonly kinds: readonly [Kind];
  readonly verbs: readonly [Verb, ...Verb[]];
  readonly level: Level;
}

type Words = ReadonlySet<string>;

const wordsIn = (list: string): Words => new Set(list.trim().split(/\s+/));

const meet = (words: readonly string[], list: Words) => words.some((word) => list.has(word));

const verbWords = (lists: Readonly<Partial<Record<Verb, string>>>) =>
  Object.entries(lists).map(([verb, list]) => [verb as Verb, wordsIn(list)] as const);

const clear = verbWords(CLEAR);
const weak = verbWords(WEAK);
const kindWords = KIND_WORDS.map(([kind, list]) => [kind, wordsIn(list)] as const);
/** `fullprofile`: a longer word may hold a known one. Of several the longest says most; short ones are found everywhere. */
const parts = kindWords
  .flatMap(([kind, list]) => [...list].filter((word) => word.length > 3).map((word) => [kind, word] as const))
  .sort(([, a], [, b]) => b.length - a.length);
const offline = wordsIn(OFFLINE);
const outward = wordsIn(OUTWARD);
const organisation = wordsIn(ORGANISATION);
const less = wordsIn(EXTENT.less);
const hidden = wordsIn(EXTENT.hidden);
const all = wordsIn(EXTENT.all);
const own = wordsIn(EXTENT.own);
const far = wordsIn(`${FAR} ${ORGANISATION}`);

/** `https://www.googleapis.com/auth/userContacts.readonly` -> user, contacts, readonly. */
export function wordsOf(scope: string): readonly string[] {
  return scope
    .replace(/^[a-z]+:\/\/[^/]*\/(?:auth\/|api_scope\/)?/, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function kindOf(words: readonly string[]): Kind {
  if (meet(words, organisation)) return 'business';
  const exact = kindWords.find(([, list]) => meet(words, list));
  if (exact) return exact[0];
  return parts.find(([, part]) => words.some((word) => word.includes(part)))?.[0] ?? 'other';
}

/** Kinds whose bare noun is only looked at: `user_hometown`, `email`. Any other bare noun may be changed too: `calendar`. */
const LOOKED_AT: ReadonlySet<Kind> = new Set<Kind>(['identity', 'personal', 'email', 'phone']);

function verbsOf(words: readonly string[], kind: Kind): readonly [Verb, ...Verb[]] {
  if (words.includes('readonly')) return ['read'];
  const named = (lists: typeof clear) => lists.filter(([, list]) => meet(words, list)).map(([verb]) => verb);
  const verbs = new Set(named(clear));
  // `DeviceManagement.Read`: the noun only sounds like a verb.
  if (verbs.has('read') && !verbs.has('write')) verbs.delete('manage');
  if (words.includes('readwrite') || words.includes('rw')) verbs.add('read');
  const [first, ...rest] = verbs.size > 0 ? verbs : named(weak);
  if (first === undefined)
    return LOOKED_AT.has(kind) || words[0] === 'user' || words[0] === 'friends'
      ? ['read']
      : ['read', 'write'];
  const posts = [first, ...rest].includes('write') && meet(words, outward) ? (['post'] as const) : [];
  return [first, ...rest, ...posts];
}

/** How much harm reading or changing a kind can usually do. */
const USUAL: Readonly<Record<Kind, readonly [read: Level, change: Level]>> = {
  identity: [0, 1],
  personal: [1, 1],
  email: [0, 1],
  phone: [1, 2],
  contacts: [2, 2],
  messages: [3, 2],
  social: [1, 1],
  files: [2, 2],
  calendar: [2, 2],
  code: [1, 2],
  location: [2, 2],
  health: [2, 1],
  activity: [1, 1],
  money: [2, 2],
  account: [1, 1],
  business: [1, 1],
  other: [1, 1],
};

/** Verbs that weigh as much whatever they are done to. */
const GRAVE: ReadonlySet<Verb> = new Set<Verb>(['delete', 'post', 'manage']);

/** The only words that let a guess look like a plain sign-in. */
const PLAIN: Words = new Set(['openid', 'profile', 'email']);

function levelOf(words: readonly string[], kind: Kind, verbs: readonly Verb[]): Level {
  if (words.length > 0 && words.every((word) => PLAIN.has(word))) return 0;
  if (meet(words, own)) return 1;
  const changes = verbs.some((verb) => verb !== 'read');
  if (changes && meet(words, all)) return 3;
  const [read, change] = USUAL[kind];
  const usual = Math.max(verbs.includes('read') ? read : 0, changes ? change : 0);
  const lessened = Math.max(1, meet(words, less) ? usual - 1 : usual) as Level;
  const raised =
    verbs.some((verb) => GRAVE.has(verb)) || meet(words, hidden) || (changes && meet(words, far));
  return raised && lessened < 2 ? 2 : lessened;
}

/** Never throws, and never makes a scope look harmless: level 1 at least, but for words of a plain sign-in. */
export function guess(scope: string): Guess {
  const words = wordsOf(scope);
  if (meet(words, offline)) return { kinds: ['account'], verbs: ['offline'], level: 1 };
  const kind = kindOf(words);
  const verbs = verbsOf(words, kind);
  return { kinds: [kind], verbs, level: levelOf(words, kind, verbs) };
}
