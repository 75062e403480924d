// The law as a value, so that a test can run its properties on it and on copies with one rule broken.

import * as ledger from '../../../src/core/ledger';
import type { AppKey, Decision, Fact, Grant, Reading } from '../../../src/core/model';
import { type Material, view } from '../../../src/core/view';

export interface Law {
  readonly factId: typeof ledger.factId;
  readonly factOf: typeof ledger.factOf;
  readonly joinFacts: typeof ledger.joinFacts;
  readonly joinDecisions: typeof ledger.joinDecisions;
  readonly factAfter: typeof ledger.factAfter;
  readonly nextStamp: typeof ledger.nextStamp;
  /** Whether reading a file again clears its `undone`. */
  readonly importClearsUndone: boolean;
  /** Whether forgetting leaves a mark behind. */
  readonly forgetMarks: boolean;
  readonly view: (material: Material) => Grant[];
}

export const theLaw: Law = {
  factId: ledger.factId,
  factOf: ledger.factOf,
  joinFacts: ledger.joinFacts,
  joinDecisions: ledger.joinDecisions,
  factAfter: ledger.factAfter,
  nextStamp: ledger.nextStamp,
  importClearsUndone: true,
  forgetMarks: true,
  view,
};

/** Something that was written down on some machine: what is exchanged, in any order, any number of times. */
export type Atom = { readonly fact: Fact } | { readonly decision: Decision } | { readonly reading: Reading };

export interface Sets {
  readonly facts: Map<string, Fact>;
  readonly decisions: Map<string, Decision>;
  readonly readings: Map<string, Reading>;
}

export const emptySets = (): Sets => ({ facts: new Map(), decisions: new Map(), readings: new Map() });

export function add(law: Law, sets: Sets, atom: Atom): Sets {
  if ('fact' in atom) {
    const id = law.factId(atom.fact);
    const before = sets.facts.get(id);
    sets.facts.set(id, before ? law.joinFacts(before, atom.fact) : atom.fact);
  } else if ('reading' in atom) {
    sets.readings.set(ledger.readingId(atom.reading), atom.reading);
  } else {
    const id = ledger.decisionId(atom.decision.subject, atom.decision.field);
    const before = sets.decisions.get(id);
    sets.decisions.set(id, before ? law.joinDecisions(before, atom.decision) : atom.decision);
  }
  return sets;
}

export const fold = (law: Law, atoms: readonly Atom[], into: Sets = emptySets()): Sets =>
  atoms.reduce((sets, atom) => add(law, sets, atom), into);

export const atomsOf = (sets: Sets): Atom[] => [
  ...[...sets.facts.values()].map((fact) => ({ fact })),
  ...[...sets.decisions.values()].map((decision) => ({ decision })),
  ...[...sets.readings.values()].map((reading) => ({ reading })),
];

/** In tests a fingerprint is the key behind a sign: what matters is that it is another subject. */
export const printOf = (key: AppKey): string => `#${key}`;

export function viewOf(law: Law, sets: Sets): Grant[] {
  const keys = new Set([...sets.facts.values()].map(({ key }) => key));
  return law.view({
    facts: sets.facts.values(),
    decisions: sets.decisions.values(),
    readings: sets.readings.values(),
    fingerprints: new Map([...keys].map((key) => [key, printOf(key)])),
  });
}

/** What `eraseForgotten` does, for everything at once. */
export function erase(law: Law, sets: Sets): Sets {
  const erased = emptySets();
  const markOf = (key: string) => {
    const value = sets.decisions.get(ledger.decisionId(printOf(key), 'forgotten'))?.value;
    return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
  };
  for (const [id, fact] of sets.facts) {
    const left = law.factAfter(fact, markOf(fact.key));
    if (left) erased.facts.set(id, left);
  }
  for (const [id, decision] of sets.decisions) {
    if (decision.stamp > markOf(decision.subject)) erased.decisions.set(id, decision);
  }
  for (const [id, reading] of sets.readings) erased.readings.set(id, reading);
  return erased;
}
