// What a sign-in tells an app about the person, in message keys: "Name, picture, email" as one phrase, and a noun for
// each thing beyond it.

import { knows } from './access';
import type { Access } from './meaning';
import { wordsOf } from './scope-rule';

export interface Who {
  /** `know_name_picture_email`, or `know_id` where it is recognised and no more. */
  readonly plain: string;
  /** `know_also_birthday`: nouns to list after it. */
  readonly also: readonly string[];
}

const PLAIN = ['name', 'picture', 'email'] as const;

/** What an identity scope of this word gives, where it is not the usual: name and picture. */
const IDENTITY_WORDS = new Map<string, readonly (typeof PLAIN)[number][]>([
  ['openid', []],
  ['openid2', []],
  ['id', []],
  ['base', []],
  ['ci', []],
  ['signin', []],
  ['connections', []],
  ['email', []],
  ['emails', []],
  ['emailaddress', []],
  ['name', ['name']],
  ['nickname', ['name']],
  ['image', ['picture']],
  ['avatar', ['picture']],
]);

/** What goes beyond that, and the words of scopes that give it. */
const NOUNS = {
  birthday: ['birthday', 'birthdate', 'birthyear'],
  gender: ['gender'],
  age: ['age', 'agerange'],
  religion: ['religion'],
  politics: ['politics'],
  relationships: ['relationship', 'relationships'],
  work: ['work', 'organization', 'fullprofile', 'basicprofile'],
  education: ['education', 'coursework'],
  interests: ['interests', 'activities'],
  presence: ['presence', 'availability', 'dnd'],
  language: ['language', 'locale'],
  accounts: ['connections'],
  phone: ['phone', 'phonenumbers'],
  address: ['address', 'addresses', 'postal', 'shipping'],
} as const;

function nounsOf({ kinds }: Access, words: readonly string[]): readonly string[] {
  const named = Object.entries(NOUNS).filter(([, list]) => list.some((word) => words.includes(word)));
  if (named.length > 0) return named.map(([noun]) => noun);
  if (kinds.includes('personal')) return ['details'];
  return kinds.includes('phone') ? ['contact'] : [];
}

/** What these lines tell an app about the person; guesses count only where every word of them says so. */
export function whoOf(lines: readonly Access[]): Who {
  const plain = new Set<string>();
  const also = new Set<string>();
  for (const line of lines.filter(knows)) {
    if (line.kinds.includes('email')) plain.add('email');
    for (const words of line.scopeIds.map(wordsOf)) {
      const special = words.find((word) => IDENTITY_WORDS.has(word));
      const usual = line.kinds.includes('identity') ? (['name', 'picture'] as const) : [];
      for (const one of (special && IDENTITY_WORDS.get(special)) ?? usual) plain.add(one);
      for (const noun of nounsOf(line, words)) also.add(noun);
    }
  }
  const said = PLAIN.filter((one) => plain.has(one));
  return {
    plain: ['know', ...(said.length > 0 ? said : ['id'])].join('_'),
    also: [...Object.keys(NOUNS), 'details', 'contact']
      .filter((one) => also.has(one))
      .map((one) => `know_also_${one}`),
  };
}
