// One check-up, all of it from the list as it is: which of the providers' lists to read, what is new since the last
// one, and what to ask. It has no state of its own, so it can be left and gone on with on any day.

import { hasAccess, toLookAt } from './checkup';
import { dayOf } from './ledger';
import { type ListToCompare, listsToCompare } from './lists';
import type { Grant, Reading, Time } from './model';
import { type Candidate, isClosed, type Question, questionsOf, type SittingSettings } from './still-used';

/** Something that is new, beyond what there is to look at. */
export interface News {
  /** It was signed in to, it came up on the provider's list, or it is no longer there. */
  readonly kind: 'new' | 'listed' | 'gone';
  readonly grant: Grant;
  readonly at: Time;
}

export interface Sitting {
  readonly lists: readonly ListToCompare[];
  /** Newest first within each kind; nothing that is to be looked at. */
  readonly news: readonly News[];
  readonly questions: readonly Question[];
  readonly isClosed: boolean;
}

/**
 * @param apps every grant in one of them
 * @param readings all of them, older ones too
 * @param isOwn tells the provider's own apps, which are folded away
 */
export function sittingOf(
  apps: readonly Candidate[],
  readings: readonly Reading[],
  settings: SittingSettings,
  now: Time,
  isOwn: (grant: Grant) => boolean,
): Sitting {
  const grants = apps.flatMap((app) => app.grants);
  const strange = grants.filter((grant) => !isOwn(grant));
  const { checkedUpAt } = settings;
  const lists = listsToCompare(
    grants.filter(hasAccess).map(({ provider }) => provider),
    strange,
    readings,
    checkedUpAt ?? 0,
  );
  const look = toLookAt(strange, now);
  const waiting = new Set(look.flatMap(({ grant, reason }) => (reason.kind === 'new' ? [] : [grant])));
  const news = newsOf(strange, lists, checkedUpAt).filter(({ grant }) => !waiting.has(grant));
  const shown = new Set([...waiting, ...news.map(({ grant }) => grant)]);
  return {
    lists,
    news,
    questions: questionsOf(apps, settings, now, (grant) => isOwn(grant) || shown.has(grant)),
    isClosed: isClosed(settings, now),
  };
}

const ORDER = { new: 0, listed: 1, gone: 2 } as const satisfies Record<News['kind'], number>;

/** Each grant once. */
function newsOf(
  grants: readonly Grant[],
  lists: readonly ListToCompare[],
  checkedUpAt: Time | undefined,
): News[] {
  const news = new Map<Grant, News>();
  const tell = (kind: News['kind'], grant: Grant, at: Time) => {
    if (!news.has(grant)) news.set(grant, { kind, grant, at });
  };
  for (const grant of grants) if (isNew(grant, checkedUpAt)) tell('new', grant, grant.lastAt);
  for (const { newest, fresh, gone } of lists.flatMap(({ compared }) => compared)) {
    if (newest.at <= (checkedUpAt ?? 0)) continue;
    for (const grant of fresh) tell('listed', grant, newest.at);
    for (const grant of gone) tell('gone', grant, newest.at);
  }
  return [...news.values()].sort(
    (a, b) => ORDER[a.kind] - ORDER[b.kind] || b.at - a.at || (a.grant.key < b.grant.key ? -1 : 1),
  );
}

/** Nobody has looked at it, or it was first seen after the last check-up and signed in to. */
function isNew(grant: Grant, checkedUpAt: Time | undefined): boolean {
  const { firstDay, isNew: isUnread, lastSignInDay } = grant;
  if (!hasAccess(grant)) return false;
  if (isUnread) return true;
  return lastSignInDay !== undefined && checkedUpAt !== undefined && firstDay > dayOf(checkedUpAt);
}
