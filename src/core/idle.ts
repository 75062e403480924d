// Whether an app was not used lately, as far as anybody can tell: by the browser's history where it was read, else by
// the sign-ins that were seen. What is not known is not concluded.

import { dayOf } from './ledger';
import type { Day, Grant, Time } from './model';

export type Idle =
  /** No page of it was opened in the 90 days before that time. */
  | { readonly kind: 'no-visit'; readonly by: Time }
  /** The last sign-in seen is that old: 90 days or more. */
  | { readonly kind: 'no-sign-in'; readonly since: Day }
  /** It is on a list, or was added long ago, and no sign-in was ever seen. */
  | { readonly kind: 'never-seen' };

const IDLE_DAYS = 90;

/** How long a reading of the history tells what happens lately. */
const HISTORY_DAYS = 28;

/**
 * @param grants all of one app's access: a sign-in with any provider is a use of it
 * @param historyReadAt up to when the browser's history was read; 0: never
 */
export function idleOf(grants: readonly Grant[], historyReadAt: Time, now: Time): Idle | undefined {
  const signIn = newest(grants.map(({ lastSignInDay }) => lastSignInDay));
  const last = newest([signIn, ...grants.map(({ lastVisitDay }) => lastVisitDay)]);
  if (!isLong(last, now)) return undefined;
  if (isKnownToHistory(grants, historyReadAt, now) && isLong(last, historyReadAt))
    return { kind: 'no-visit', by: historyReadAt };
  if (signIn !== undefined) return { kind: 'no-sign-in', since: signIn };
  // What the person has just added themselves is on nobody's list, and not forgotten either.
  const isListed = grants.some(({ listing }) => listing !== undefined);
  const lastAt = Math.max(...grants.map((grant) => grant.lastAt));
  return isListed || isLong(dayOf(lastAt), now) ? { kind: 'never-seen' } : undefined;
}

/** Where an app has no site, its visits cannot be told from others. */
const isKnownToHistory = (grants: readonly Grant[], readAt: Time, now: Time): boolean =>
  dayOf(readAt) > dayOf(now) - HISTORY_DAYS && grants.some(({ host }) => host !== undefined);

const isLong = (last: Day | undefined, at: Time): boolean =>
  last === undefined || last <= dayOf(at) - IDLE_DAYS;

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
