// What the provider's own lists say of one app. Absence is a strong word: it takes a complete reading of the same
// list and the same account on which the app once stood; anything less is "not seen on the part that was read".

import { providerOf } from './key';
import { accountId } from './ledger';
import type { AppKey, Listing, Reading } from './model';

/**
 * The strongest current statement, or `undefined` where no list ever had the app. Where two lists or accounts
 * differ, presence beats absence: the app is somewhere.
 */
export function listingOf(keys: readonly AppKey[], readings: readonly Reading[]): Listing | undefined {
  const [key] = keys;
  if (key === undefined) return undefined;
  const lists = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.provider !== providerOf(key)) continue;
    const id = JSON.stringify([reading.list, accountId(reading.account)]);
    lists.set(id, [...(lists.get(id) ?? []), reading]);
  }
  return [...lists.values()]
    .flatMap((list) => latest(keys, list) ?? [])
    .sort((a, b) => RANK[a.state] - RANK[b.state] || b.at - a.at)[0];
}

const RANK: Readonly<Record<Listing['state'], number>> = {
  active: 0,
  unseen: 1,
  expired: 2,
  removed: 3,
  absent: 4,
};

/** What the newest reading of one list of one account says, given that an older one may have had the app. */
function latest(keys: readonly AppKey[], list: readonly Reading[]): Listing | undefined {
  const sorted = [...list].sort((a, b) => b.at - a.at);
  const [newest] = sorted;
  if (!newest) return undefined;
  const entry = newest.entries.find((one) => keys.includes(one.key));
  const { at, account } = newest;
  if (entry) return { state: entry.standing, at, account };
  const stood = sorted.some((reading) => reading.entries.some((one) => keys.includes(one.key)));
  if (!stood) return undefined;
  const sameAccount = account !== 'unknown';
  return { state: newest.complete === 'all' && sameAccount ? 'absent' : 'unseen', at, account };
}
