// What the provider's own lists say of one app. Absence is a strong word: it takes a complete reading of the same
// list and the same account on which the app once stood; anything less is "not seen on the part that was read".

import { providerOf } from './key';
import { accountId } from './ledger';
import type { AppKey, Entry, Listing, ProviderId, Reading } from './model';

/** All readings of one list of one account: the newest look, and who stood there in any older one. */
interface List {
  readonly provider: ProviderId;
  readonly newest: Reading;
  readonly isWhole: boolean;
  readonly standings: ReadonlyMap<AppKey, Entry['standing']>;
  readonly everListed: ReadonlySet<AppKey>;
}

/** What the lists say of the app that has these keys; `undefined` where no list ever had it. */
export type Listings = (keys: readonly AppKey[]) => Listing | undefined;

/** Readings put in order once, to be asked for any number of apps. */
export function listingsOf(readings: Iterable<Reading>): Listings {
  const lists = byList(readings).flatMap(listOf);
  return (keys) => {
    const [key] = keys;
    if (key === undefined) return undefined;
    // Where two lists or accounts differ, presence beats absence: the app is somewhere.
    return lists
      .flatMap((list) => (list.provider === providerOf(key) ? (stated(list, keys) ?? []) : []))
      .sort(
        (a, b) =>
          RANK[a.state] - RANK[b.state] ||
          b.at - a.at ||
          (accountId(a.account) < accountId(b.account) ? -1 : 1),
      )[0];
  };
}

/** Readings put apart: those of one list of one account together. */
export function byList(readings: Iterable<Reading>): (readonly Reading[])[] {
  const lists = new Map<string, Reading[]>();
  for (const reading of readings) {
    const id = JSON.stringify([reading.provider, reading.list, accountId(reading.account)]);
    lists.set(id, [...(lists.get(id) ?? []), reading]);
  }
  return [...lists.values()];
}

const RANK: Readonly<Record<Listing['state'], number>> = {
  active: 0,
  unseen: 1,
  expired: 2,
  removed: 3,
  absent: 4,
};

/** Of two readings of one moment the same one is always taken, whichever came first. */
const newestFirst = (a: Reading, b: Reading): number => b.at - a.at || (a.source < b.source ? -1 : 1);

function listOf(readings: readonly Reading[]): List[] {
  const look = newestLook(readings);
  const [newest] = look;
  if (newest === undefined) return [];
  const entries = look.flatMap((reading) => reading.entries);
  return [
    {
      provider: newest.provider,
      newest,
      isWhole: isWhole(look),
      // An app that stands there twice, once removed and once let in again, has access.
      standings: new Map(
        [...entries]
          .sort((a, b) => RANK[b.standing] - RANK[a.standing])
          .map(({ key, standing }) => [key, standing]),
      ),
      everListed: new Set(readings.flatMap((reading) => reading.entries.map(({ key }) => key))),
    },
  ];
}

/** Pages read within this time are one look at the list. */
const LOOK_MS = 3_600_000;

/**
 * Of readings of one list of one account the newest; where the list comes in pages, the newest of each page that was
 * read in the same hour.
 */
export function newestLook(readings: readonly Reading[]): Reading[] {
  const sorted = [...readings].sort(newestFirst);
  const [newest] = sorted;
  if (newest?.page === undefined) return newest === undefined ? [] : [newest];
  const pages = new Map<number, Reading>();
  for (const reading of sorted) {
    const { page, at } = reading;
    const isOfLook = page?.of === newest.page.of && newest.at - at < LOOK_MS;
    if (page && isOfLook && !pages.has(page.number)) pages.set(page.number, reading);
  }
  return [...pages.values()];
}

/** Whether a look has all of the list. */
export const isWhole = (look: readonly Reading[]): boolean =>
  look[0]?.complete === 'all' || look[0]?.page?.of === look.length;

function stated(
  { newest, isWhole: isAll, standings, everListed }: List,
  keys: readonly AppKey[],
): Listing | undefined {
  const { at, account } = newest;
  const listed = keys.find((key) => standings.has(key));
  const state = listed === undefined ? undefined : standings.get(listed);
  if (state !== undefined) return { state, at, account };
  if (!keys.some((key) => everListed.has(key))) return undefined;
  return { state: isAll && account !== 'unknown' ? 'absent' : 'unseen', at, account };
}
