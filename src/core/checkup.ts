// What there is to look at, in which order and for which reason. Badge, reminder and pages all count by this function,
// so that none of them promises what another does not show.

import { dayOf } from './ledger';
import { within } from './match';
import type { Again, Day, Grant, Time } from './model';
import type { Provider } from './provider';

/** Why something is to be looked at, and since when. */
export type Reason =
  /** The provider's page was opened to remove it: did it work? */
  | { readonly kind: 'removal'; readonly at: Time }
  /** It was marked removed, and then: signed in, tried, let in without asking, or still on the provider's list. */
  | { readonly kind: 'again'; readonly at: Time; readonly again: Again }
  /** It asks for more than before. */
  | { readonly kind: 'grew'; readonly at: Time; readonly scopes: readonly string[] }
  /** It was let in, and nobody has looked yet. */
  | { readonly kind: 'new'; readonly at: Time }
  /** A sign-in was started whose end no browser can see: did it happen? */
  | { readonly kind: 'unseen'; readonly at: Time };

export interface ToLookAt {
  readonly grant: Grant;
  readonly reason: Reason;
}

/** What answers a deed of the person comes first, then what changed, then what is only a question. */
const RANK = { removal: 0, again: 1, grew: 2, new: 3, unseen: 4 } as const satisfies Record<
  Reason['kind'],
  number
>;

/**
 * Each grant at most once, by its first reason; newest first within one kind of reason.
 * @param isOwn tells the provider's own apps, which are folded away, so that nothing about them is to be looked at
 */
export function toLookAt(
  grants: readonly Grant[],
  now: Time,
  isOwn: (grant: Grant) => boolean = () => false,
): ToLookAt[] {
  return grants
    .flatMap((grant) => {
      const reason = isOwn(grant) ? undefined : reasonOf(grant, now);
      return reason === undefined ? [] : [{ grant, reason }];
    })
    .sort(
      (a, b) =>
        RANK[a.reason.kind] - RANK[b.reason.kind] ||
        b.reason.at - a.reason.at ||
        (a.grant.key < b.grant.key ? -1 : 1),
    );
}

/** By host, and without the suffix list, which the worker does not have. */
export function ownAppsOf(providers: readonly Provider[]): (grant: Grant) => boolean {
  const own = new Map(providers.map((provider) => [provider.id, provider.own]));
  return ({ provider, host }) =>
    host !== undefined && own.get(provider)?.some((domain) => within(domain, host)) === true;
}

/** Whether there is, or will be once it is no longer kept, anything to say of it: what the store can know ahead. */
export const mayBeLookedAt = (grant: Grant): boolean =>
  grant.isNew || reasonOf(grant, Number.POSITIVE_INFINITY) !== undefined;

function reasonOf(grant: Grant, now: Time): Reason | undefined {
  const { again, certainty, grew, isNew, keepUntil, lastAt, removalStartedAt, removedAt } = grant;
  if (removalStartedAt !== undefined) return { kind: 'removal', at: removalStartedAt };
  if (removedAt !== undefined) return again && { kind: 'again', at: again.at, again };
  if (certainty === 'asked' || isOver(grant)) return undefined;
  // Only questions wait while it is kept: that it now asks for more is news whatever was decided about less.
  if (certainty === 'sure' && grew.length > 0) return { kind: 'grew', at: lastAt, scopes: grew };
  if (keepUntil !== undefined && keepUntil > now) return undefined;
  if (certainty === 'probable') return { kind: 'unseen', at: lastAt };
  return isNew ? { kind: 'new', at: lastAt } : undefined;
}

/** The last day on which a sign-in was seen, or the start of one whose end nobody can see. */
export function lastSeenDay(grants: readonly Grant[]): Day | undefined {
  const days = grants.flatMap(({ certainty, lastAt, lastSignInDay }) =>
    certainty === 'probable' ? dayOf(lastAt) : (lastSignInDay ?? []),
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

/** It has access as far as anybody knows. */
export const hasAccess = (grant: Grant): boolean =>
  grant.certainty === 'sure' && grant.removedAt === undefined && !isOver(grant);

/** The provider's list says it has no access, and no sign-in was seen since; one of the same day counts as later. */
function isOver({ listing, lastSignInDay }: Grant): boolean {
  if (listing === undefined || listing.state === 'active' || listing.state === 'unseen') return false;
  return lastSignInDay === undefined || lastSignInDay < dayOf(listing.at);
}
