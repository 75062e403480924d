// The law: the ledger is sets that only grow. Facts of one identity join, decisions have a last writer, readings are
// kept as they are; so any order, duplication or split of the same input ends in the same ledger.

import { keyOf } from './key';
import type { Dated, Day, Decision, Fact, Field, InstallId, Label, Reading, Sighting, Time } from './model';

const DAY_MS = 86_400_000;
export const dayOf = (at: Time): Day => Math.floor(at / DAY_MS);
export const startOfDay = (day: Day): Time => day * DAY_MS;

/** The scope that stands for the sign-in itself. */
export const SIGN_IN = '';

export const factId = (fact: Pick<Fact, 'source' | 'key' | 'outcome' | 'day'>): string =>
  JSON.stringify([fact.source, fact.key, fact.outcome, fact.day]);

export const decisionId = (subject: string, field: Field): string => JSON.stringify([field, subject]);

export const readingId = (reading: Reading): string =>
  JSON.stringify([reading.source, reading.provider, reading.list, accountId(reading.account), reading.at]);

export const accountId = (account: Reading['account']): string => (account === 'unknown' ? '' : account.mark);

/**
 * The fact one sighting makes, or `undefined` where nothing names the app.
 * `stamp`: for live evidence, its place among the decisions of this ledger; dated evidence stands at its own time.
 */
export function factOf(sighting: Sighting, stamp: Time = sighting.at): Fact | undefined {
  const key = keyOf(sighting);
  if (key === undefined) return undefined;
  const { source, outcome, account } = sighting;
  const labels: Partial<Record<Label, Dated>> = {};
  for (const label of LABELS) {
    const value = sighting[label];
    if (value) labels[label] = { at: stamp, value };
  }
  return {
    source,
    key,
    outcome,
    day: dayOf(sighting.at),
    scopes: times([SIGN_IN, ...sighting.scopes].map((scope) => [scope, stamp] as const)),
    accounts: account ? { [`${account.mark} ${account.mask}`]: stamp } : {},
    labels,
  };
}

const LABELS = ['host', 'openedBy', 'name'] as const satisfies readonly Label[];

/** Join of two facts of the same id: associative, commutative, idempotent. */
export function joinFacts(a: Fact, b: Fact): Fact {
  const labels: Partial<Record<Label, Dated>> = { ...a.labels };
  for (const label of LABELS) {
    const other = b.labels[label];
    if (other) labels[label] = later(labels[label], other);
  }
  return {
    ...a,
    scopes: joinTimes(a.scopes, b.scopes),
    accounts: joinTimes(a.accounts, b.accounts),
    labels,
  };
}

const joinTimes = (a: Fact['scopes'], b: Fact['scopes']): Record<string, Time> =>
  times([...Object.entries(a), ...Object.entries(b)]);

/** Name -> greatest time, in one order; by way of a map, so that no name (`__proto__`) is special. */
function times(entries: readonly (readonly [string, Time])[]): Record<string, Time> {
  const greatest = new Map<string, Time>();
  for (const [name, at] of entries) greatest.set(name, Math.max(greatest.get(name) ?? at, at));
  return Object.fromEntries([...greatest].sort(([x], [y]) => compare(x, y)));
}

/** Of two dated values the later; of the same time the greater. */
export function later(a: Dated | undefined, b: Dated): Dated {
  if (!a || b.at > a.at) return b;
  return b.at === a.at && b.value > a.value ? b : a;
}

/** Last writer wins by (stamp, install, value), so that two machines agree even on a tie. */
export function joinDecisions(a: Decision, b: Decision): Decision {
  return compareDecisions(a, b) >= 0 ? a : b;
}

function compareDecisions(a: Decision, b: Decision): number {
  return a.stamp - b.stamp || compare(a.install, b.install) || compare(typed(a.value), typed(b.value));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const typed = (value: Decision['value']): string => `${typeof value} ${value}`;

/** The stamp of a new decision or live sighting: never at or before anything already known here (skewed clocks). */
export const nextStamp = (now: Time, greatest: Time): Time => Math.max(now, greatest + 1);

export const decisionOf = (
  change: Pick<Decision, 'subject' | 'field' | 'value'>,
  stamp: Time,
  install: InstallId,
): Decision => ({ ...change, stamp, install });

/**
 * What is left of a fact when everything at or under the mark is forgotten; `undefined` when nothing is.
 * It commutes with the join, which is why every part of a fact carries its own time.
 */
export function factAfter(fact: Fact, mark: Time): Fact | undefined {
  if (!((fact.scopes[SIGN_IN] ?? 0) > mark)) return undefined;
  const fresh = (times: Fact['scopes']) =>
    Object.fromEntries(Object.entries(times).filter(([, at]) => at > mark));
  const labels = Object.fromEntries(Object.entries(fact.labels).filter(([, dated]) => dated.at > mark));
  return { ...fact, scopes: fresh(fact.scopes), accounts: fresh(fact.accounts), labels };
}
