// The providers' own lists over time: the newest reading of each, what stands on it that never stood there before, and
// which list is to be read next.

import { byList, isWhole, newestLook } from './listing';
import type { AppKey, Entry, Grant, ProviderId, Reading, Time } from './model';

/** What the newest look at one list of one account says beside an earlier one. */
export interface Compared {
  readonly newest: Reading;
  /** It has all of the list. */
  readonly isWhole: boolean;
  /** How many apps have access by it. */
  readonly active: number;
  /** When the earlier look was; absent where this is the first, which has nothing fresh and nothing gone. */
  readonly since?: Time;
  /** On it, on no earlier reading of that provider, and no sign-in was seen by then. */
  readonly fresh: readonly Grant[];
  /** On the earlier one, and no longer listed. */
  readonly gone: readonly Grant[];
}

/** One provider's own lists, as a check-up offers them. */
export interface ListToCompare {
  readonly provider: ProviderId;
  /** One of each list and account, oldest reading first; empty: never read. */
  readonly compared: readonly Compared[];
}

/**
 * Newest reading of each list of each account. One of an unknown account counts until any newer one of that list: it
 * may well be the same account, and nobody could read it again to make it young.
 */
export function newestReadings(readings: Iterable<Reading>): Reading[] {
  const newest = byList([...readings].filter(isLook)).flatMap((same) => newestLook(same)[0] ?? []);
  const isReplaced = ({ provider, list, at }: Reading) =>
    newest.some((other) => other.provider === provider && other.list === list && other.at > at);
  return newest.filter((reading) => reading.account !== 'unknown' || !isReplaced(reading));
}

/** A log tells of what ended and is no look at the list: it does not make the list fresh. */
const isLook = ({ complete, page, entries }: Reading): boolean =>
  complete !== 'part' || page !== undefined || entries.some(({ standing }) => standing === 'active');

/** Where most people have something, whatever was seen of it. */
const ALWAYS: readonly ProviderId[] = ['google', 'facebook'];

/**
 * Never read first, then by the oldest of a provider's readings.
 * @param inUse providers of apps that have access
 * @param readings all of them, older ones too
 * @param since what is told is told since the last reading up to this time, or else since the first
 */
export function listsToCompare(
  inUse: readonly ProviderId[],
  grants: readonly Grant[],
  readings: readonly Reading[],
  since: Time,
): ListToCompare[] {
  const providers = new Set([...ALWAYS, ...inUse, ...readings.map(({ provider }) => provider)]);
  return [...providers]
    .map((provider) => {
      const own = readings.filter((reading) => reading.provider === provider);
      const compared = newestReadings(own).map((newest) => comparedOf(newest, grants, own, since));
      return { provider, compared: compared.sort((a, b) => a.newest.at - b.newest.at) };
    })
    .sort((a, b) => ageOf(a) - ageOf(b) || rankOf(a) - rankOf(b) || (a.provider < b.provider ? -1 : 1));
}

const ageOf = ({ compared: [oldest] }: ListToCompare): Time => oldest?.newest.at ?? Number.NEGATIVE_INFINITY;

const rankOf = ({ provider }: ListToCompare): number =>
  ALWAYS.includes(provider) ? ALWAYS.indexOf(provider) : ALWAYS.length;

/** @param own all readings of that provider */
function comparedOf(
  newest: Reading,
  grants: readonly Grant[],
  own: readonly Reading[],
  since: Time,
): Compared {
  const same = byList(own).find((readings) => readings.includes(newest)) ?? [];
  const look = newestLook(same);
  const now = keysOn(look, 'active');
  const first = { newest, isWhole: isWhole(look), active: now.size, fresh: [], gone: [] };
  const earlier = earlierThan(look, same, since);
  const [last] = earlier;
  if (last === undefined) return first;
  const [then, before] = [keysOn(earlier, 'active'), keysOn(own.filter(({ at }) => at <= last.at))];
  return {
    ...first,
    since: last.at,
    fresh: grants.filter((grant) => isOn(now, grant) && !isOn(before, grant) && !signedInBy(last.at, grant)),
    gone: grants.filter((grant) => grant.listing?.state === 'absent' && isOn(then, grant)),
  };
}

/** The last look up to that time, or else the first of all. */
function earlierThan(look: readonly Reading[], same: readonly Reading[], since: Time): readonly Reading[] {
  const older = same.filter((reading) => !look.includes(reading));
  const first = Math.min(...older.map(({ at }) => at));
  return newestLook(older.filter(({ at }) => at <= Math.max(since, first)));
}

const keysOn = (readings: readonly Reading[], standing?: Entry['standing']): ReadonlySet<AppKey> =>
  new Set(
    readings
      .flatMap(({ entries }) => entries)
      .filter((entry) => standing === undefined || entry.standing === standing)
      .map(({ key }) => key),
  );

const isOn = (keys: ReadonlySet<AppKey>, grant: Grant): boolean => grant.keys.some((key) => keys.has(key));

const DAY_MS = 86_400_000;

const signedInBy = (at: Time, { firstDay, lastSignInDay }: Grant): boolean =>
  lastSignInDay !== undefined && firstDay * DAY_MS <= at;
