// One grant from all the facts of one app at one provider: how sure it is, since when, which scopes, what the person
// said of it and what came after that.

import { identify } from './apps';
import { defined } from './defined';
import { clientIdOf, providerOf } from './key';
import { SIGN_IN } from './ledger';
import type { Listings } from './listing';
import type { Account, Again, Certainty, Day, Fact, Grant, Outcome, ScopeSeen, Time } from './model';
import { WITHOUT_SCOPE } from './scope-list';
import { usedOf } from './used';
import { type LastWord, sinceOf, textOf, timeOf } from './words';

/** `undefined` where no fact is enough for a row. */
export function grantOf(facts: readonly Fact[], word: LastWord, listings: Listings): Grant | undefined {
  const keys = [...new Set(facts.map(({ key }) => key))].sort();
  const [key] = keys;
  const certainty = certaintyOf(facts);
  if (key === undefined || certainty === undefined) return undefined;
  const removedAt = sinceOf(word(keys, 'removed'));
  const access = facts.filter(({ outcome }) => outcome !== 'visited');
  return defined<Grant>({
    key,
    keys,
    provider: providerOf(key),
    certainty,
    clientIds: keys.flatMap((one) => clientIdOf(one) ?? []),
    ...identify(facts),
    firstDay: Math.min(...access.map(({ day }) => day)),
    lastSignInDay: lastDayOf(facts.filter(({ outcome }) => SIGN_INS.has(outcome))),
    lastVisitDay: lastDayOf(facts.filter(({ outcome }) => outcome === 'visited')),
    lastAt: Math.max(...access.map(lastTimeOf)),
    scopes: scopesOf(facts),
    grew: grewOf(facts, textOf(word(keys, 'accepted')) ?? ''),
    accounts: accountsOf(facts),
    note: textOf(word(keys, 'note')),
    nickname: textOf(word(keys, 'nickname')),
    keepUntil: timeOf(word(keys, 'keepUntil')),
    used: usedOf(textOf(word(keys, 'used'))),
    removalStartedAt: sinceOf(word(keys, 'removalStarted')),
    removedAt,
    again: removedAt === undefined ? undefined : againOf(facts, removedAt),
    listing: listings(keys),
    isNew: facts.some(isNews) && sinceOf(word(keys, 'seen')) === undefined,
  });
}

/** What an outcome is worth. `refreshed`, `refused` and `visited` make no row; they only add to one. */
const CERTAINTY: Readonly<Partial<Record<Outcome, Certainty>>> = {
  granted: 'sure',
  silent: 'sure',
  listed: 'sure',
  ended: 'sure',
  said: 'sure',
  probable: 'probable',
  asked: 'asked',
};

const SIGN_INS: ReadonlySet<Outcome> = new Set(['granted', 'silent', 'refreshed']);

function certaintyOf(facts: readonly Fact[]): Certainty | undefined {
  const found = new Set(facts.map(({ outcome }) => CERTAINTY[outcome]));
  return (['sure', 'probable', 'asked'] as const).find((certainty) => found.has(certainty));
}

/** What a provider's list says; often without a word on what the app may reach. */
const LISTS: ReadonlySet<Outcome> = new Set(['listed', 'ended']);

const lastTimeOf = (fact: Fact): Time => fact.scopes[SIGN_IN] ?? 0;

const lastDayOf = (facts: readonly Fact[]): Day | undefined =>
  facts.length === 0 ? undefined : Math.max(...facts.map(({ day }) => day));

/** Seen in this or another browser as it happened, and more than a question. */
const isNews = ({ source, outcome }: Fact): boolean =>
  source.startsWith('live:') && CERTAINTY[outcome] !== undefined && CERTAINTY[outcome] !== 'asked';

/** Which column of `ScopeSeen` an outcome speaks for. */
const COLUMN: Readonly<Record<Outcome, 'asked' | 'granted' | 'refused'>> = {
  asked: 'asked',
  probable: 'asked',
  granted: 'granted',
  silent: 'granted',
  refreshed: 'granted',
  listed: 'granted',
  ended: 'granted',
  said: 'granted',
  refused: 'refused',
  visited: 'asked',
};

/** Every scope any fact names, in the order of their names. */
function scopesOf(facts: readonly Fact[]): ScopeSeen[] {
  const seen = new Map<string, ScopeSeen>();
  for (const { scopes, outcome, day } of facts) {
    for (const [scope, at] of Object.entries(scopes)) {
      if (scope === SIGN_IN) continue;
      const before = seen.get(scope) ?? { scope, first: day };
      const column = COLUMN[outcome];
      const first = Math.min(before.first, day);
      seen.set(scope, { ...before, first, [column]: Math.max(before[column] ?? at, at) });
    }
  }
  return [...seen.values()].sort((a, b) => (a.scope < b.scope ? -1 : 1));
}

/**
 * Scopes first let in, or asked for where no answer can be seen, on a later day than the first sign-in; less those
 * the person called fine (one a line). Days, because a fact keeps no first time within its day; and so a second
 * request of the same minute is never "more". A request without any answer does not count: any page can make one.
 */
function grewOf(facts: readonly Fact[], accepted: string): string[] {
  const told = facts.filter(
    ({ outcome, scopes }) =>
      COLUMN[outcome] !== 'refused' &&
      outcome !== 'asked' &&
      outcome !== 'visited' &&
      (!LISTS.has(outcome) || Object.keys(scopes).length > 1),
  );
  const start = Math.min(...told.map(({ day }) => day));
  const fine = new Set(accepted.split('\n'));
  return scopesOf(told)
    .filter(({ scope, first }) => first > start && scope !== WITHOUT_SCOPE && !fine.has(scope))
    .map(({ scope }) => scope);
}

function accountsOf(facts: readonly Fact[]): (Account & { at: Time })[] {
  const seen = new Map<string, Account & { at: Time }>();
  for (const [id, at] of facts.flatMap(({ accounts }) => Object.entries(accounts))) {
    const space = id.indexOf(' ');
    const mark = id.slice(0, space);
    const before = seen.get(mark);
    if (!before || at > before.at) seen.set(mark, { mark, mask: id.slice(space + 1), at });
  }
  return [...seen.values()].sort((a, b) => b.at - a.at || (a.mark < b.mark ? -1 : 1));
}

/** What an outcome says when it comes after "removed"; the strongest first. */
const AGAIN: readonly (readonly [Outcome, Again['kind']])[] = [
  ['granted', 'signed-in'],
  ['said', 'signed-in'],
  ['silent', 'silent'],
  ['refreshed', 'silent'],
  ['listed', 'listed'],
  ['probable', 'tried'],
];

function againOf(facts: readonly Fact[], removedAt: Time): Again | undefined {
  for (const [outcome, kind] of AGAIN) {
    const [last] = facts
      .filter((fact) => fact.outcome === outcome && lastTimeOf(fact) > removedAt)
      .sort((a, b) => lastTimeOf(b) - lastTimeOf(a));
    if (last) return { kind, at: lastTimeOf(last), day: last.day };
  }
  return undefined;
}
