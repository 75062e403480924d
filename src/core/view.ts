// Facts + decisions + readings -> grants. A pure function of three sets: rebuilt or brought up to date app by app, it
// gives the same answer, which is why grants may be cached and are never merged.

import { appIdOf, identify } from './apps';
import { grantOf } from './grant';
import { factAfter, SIGN_IN, startOfDay } from './ledger';
import { listingsOf } from './listing';
import type { AppKey, Decision, Evidence, Fact, Grant, Reading, Time } from './model';
import { WITHOUT_SCOPE } from './scope-list';
import { type LastWord, lastWords, sinceOf, textOf, timeOf } from './words';

/** What the view is made from: the whole ledger, or all of it that concerns some apps. */
export interface Material {
  readonly facts: Iterable<Fact>;
  readonly decisions: Iterable<Decision>;
  readonly readings: Iterable<Reading>;
  /** Key -> its keyed fingerprint, the subject under which it was forgotten. Missing: it never was. */
  readonly fingerprints: ReadonlyMap<AppKey, string>;
}

/** All grants, in the order of their keys. */
export function view(material: Material): Grant[] {
  return [...appsOf(material)]
    .flatMap(([, { grant }]) => grant ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** App id -> the keys with any standing fact, and the grant they are enough for. */
export function appsOf(
  material: Material,
): Map<string, { readonly keys: readonly AppKey[]; readonly grant: Grant | undefined }> {
  const { facts, word } = standing(material);
  const listings = listingsOf(standingReadings(material.readings, word));
  const members = new Map<string, Fact[]>();
  for (const [key, own] of facts) {
    const id = appIdOf(key, identify(own), textOf(word([key], 'app')));
    members.set(id, [...(members.get(id) ?? []), ...own]);
  }
  return new Map(
    [...members].map(([id, own]) => [
      id,
      { keys: [...new Set(own.map(({ key }) => key))], grant: grantOf(own, word, listings) },
    ]),
  );
}

/** What *How Spare Keys knows this* lists: the facts that still count, newest first. */
export function evidenceOf(material: Material): Evidence[] {
  return [...standing(material).facts.values()]
    .flat()
    .map(({ source, outcome, day, scopes }) => ({
      source,
      outcome,
      day,
      at: scopes[SIGN_IN] ?? startOfDay(day),
      scopes: Object.keys(scopes).filter((scope) => scope !== SIGN_IN && scope !== WITHOUT_SCOPE),
    }))
    .sort((a, b) => b.at - a.at || (a.outcome < b.outcome ? -1 : 1));
}

/** Facts by key and the person's words, without what was undone and what was forgotten. */
function standing(material: Material): { facts: Map<AppKey, Fact[]>; word: LastWord } {
  const decisions = [...material.decisions];
  const marks = marksOf(material.fingerprints, lastWords(decisions));
  const word = lastWords(
    decisions.filter(({ subject, stamp }) => stamp > (marks.get(subject) ?? Number.NEGATIVE_INFINITY)),
  );
  const facts = new Map<AppKey, Fact[]>();
  for (const fact of material.facts) {
    if (sinceOf(word([fact.source], 'undone')) !== undefined) continue;
    const mark = marks.get(fact.key);
    const left = mark === undefined ? fact : factAfter(fact, mark);
    if (left) facts.set(fact.key, [...(facts.get(fact.key) ?? []), left]);
  }
  return { facts, word };
}

/** Readings whose source was not undone. */
export const standingReadings = (readings: Iterable<Reading>, word: LastWord): Reading[] =>
  [...readings].filter(({ source }) => sinceOf(word([source], 'undone')) === undefined);

/** Key -> the time up to which it is forgotten. */
function marksOf(fingerprints: Material['fingerprints'], word: LastWord): Map<AppKey, Time> {
  const marks = new Map<AppKey, Time>();
  for (const [key, print] of fingerprints) {
    const mark = timeOf(word([print], 'forgotten'));
    if (mark !== undefined) marks.set(key, mark);
  }
  return marks;
}
