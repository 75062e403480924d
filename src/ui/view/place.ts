// Where on the page one access belongs: in one of the three groups, or in a fold.

import type { Grant } from '../../core/model';

/** The three groups, in this order, always. */
export const GROUPS = ['reach', 'know', 'unknown'] as const;
export type Group = (typeof GROUPS)[number];

/** The folds below them. `started`: a sign-in was begun and its end was not seen. */
export const FOLDS = ['started', 'expired', 'gone', 'removed', 'own'] as const;
export type Fold = (typeof FOLDS)[number];

export type Place = Group | Fold;

export const isGroup = (place: Place): place is Group => GROUPS.some((group) => group === place);

const DAY_MS = 86_400_000;

/** The fold an access belongs in, or `undefined` where it has access as far as anybody knows. */
export function foldOf(grant: Grant, isProvidersOwn: boolean): Fold | undefined {
  if (isRemoved(grant)) return 'removed';
  if (grant.certainty === 'asked') return 'started';
  if (isProvidersOwn) return 'own';
  const { listing } = grant;
  if (listing === undefined || signedInSince(grant, listing.at)) return undefined;
  return listing.state === 'expired'
    ? 'expired'
    : listing.state === 'absent' || listing.state === 'removed'
      ? 'gone'
      : undefined;
}

/** Marked as removed, and nothing that gives access was seen since. A mere try leaves it removed. */
const isRemoved = ({ removedAt, again }: Grant): boolean =>
  removedAt !== undefined && (again === undefined || again.kind === 'tried');

/** A sign-in of the same day counts as later: of two mistakes, "has access" is the smaller one. */
const signedInSince = ({ lastSignInDay }: Grant, at: number): boolean =>
  lastSignInDay !== undefined && lastSignInDay >= Math.floor(at / DAY_MS);
