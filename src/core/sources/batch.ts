// From what was read to what the ledger is given: sightings and readings under the name of one source.

import { defined } from '../defined';
import { keyOf } from '../key';
import { dayOf } from '../ledger';
import type { Account, Entry, Outcome, ProviderId, Reading, Sighting, Source, Time } from '../model';
import type { Found, ListRead, NotUnderstood } from './found';

/** What one look at one source gives: added whole, undone whole. */
export interface Batch {
  readonly source: Source;
  readonly sightings: readonly Sighting[];
  readonly readings: readonly Reading[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A sighting that has no source yet. */
export type Seen = Omit<Sighting, 'source'>;

/** SHA-256 of a text, as hex: `core` has no cryptography. */
export type Digest = (text: string) => Promise<string>;

/**
 * A batch of sightings that need no list around them: of a file of history, under the name of what it says.
 * @param reader part of the source's name, so that a better reader's result is another source
 */
export async function seenBatch(
  reader: string,
  seen: readonly Seen[],
  notUnderstood: readonly NotUnderstood[],
  digest: Digest,
): Promise<Batch> {
  const source: Source = `file:${await digest(canonical([reader, ...sorted(seen)]))}`;
  return { source, sightings: seen.map((one) => ({ source, ...one })), readings: [], notUnderstood };
}

/** What one look through the browser's history found. Another look that finds the same is the same source. */
export async function historyBatch(seen: readonly Seen[], digest: Digest): Promise<Batch> {
  const source: Source = `history:${await digest(canonical(sorted(seen)))}`;
  return { source, sightings: seen.map((one) => ({ source, ...one })), readings: [], notUnderstood: [] };
}

/**
 * Lists of one look. Of a page, the same list read twice on one day is one source; of a file, always.
 * @param reader as in `seenBatch`
 */
export async function listBatch(
  kind: 'list' | 'file',
  reader: string,
  lists: readonly ListRead[],
  notUnderstood: readonly NotUnderstood[],
  digest: Digest,
): Promise<Batch> {
  const told = lists.flatMap((list) => list.found.flatMap((found) => sightingsOf(list, found)));
  const name = [
    reader,
    ...lists.map((list) => [list.provider, list.list, list.account, list.page]),
    ...sorted(told),
  ];
  const source: Source = `${kind}:${await digest(canonical(name))}`;
  return {
    source,
    sightings: told.map((seen) => ({ source, ...seen })),
    readings: lists.map((list) => readingOf(list, source)),
    notUnderstood,
  };
}

/**
 * The same, where the person says whose list it is because nothing else does. It says more than the batch alone, so it
 * is another source.
 */
export function ofAccount(batch: Batch, account: Account): Batch {
  const source = `${batch.source} ${account.mark}` as Source;
  return {
    ...batch,
    source,
    sightings: batch.sightings.map((one) => ({ ...one, source, account: one.account ?? account })),
    readings: batch.readings.map((one) => ({
      ...one,
      source,
      account: one.account === 'unknown' ? account : one.account,
    })),
  };
}

const canonical = (values: readonly unknown[]): string => JSON.stringify(values);

/** By day, so that a second look on the same day is the same look. */
const sorted = (seen: readonly Seen[]): string[] =>
  seen.map(({ at, ...rest }) => canonical([Object.entries(rest).sort(), dayOf(at)])).sort();

/**
 * The evidence of one entry: it stood on the list at that time; and when it was added, where that is told. What the
 * list calls over is dated by its own dates alone, so that it never looks like new access.
 */
function sightingsOf({ provider, account, at }: ListRead, found: Found): Seen[] {
  const { state, first, last } = found;
  const times: Readonly<Record<Found['state'], readonly (Time | undefined)[]>> = {
    active: [at, first],
    unknown: [first ?? last ?? at],
    expired: [first ?? last ?? at],
    removed: [first ?? last ?? at],
  };
  const outcome: Outcome = state === 'expired' || state === 'removed' ? 'ended' : 'listed';
  const days = new Map(times[state].flatMap((time) => (time === undefined ? [] : [[dayOf(time), time]])));
  return [...days.values()].map((time) =>
    defined<Seen>({
      provider,
      outcome,
      at: time,
      clientId: found.clientId,
      host: found.host,
      name: found.name,
      scopes: found.scopes,
      account: account === 'unknown' ? undefined : account,
    }),
  );
}

function readingOf({ found, ...list }: ListRead, source: Source): Reading {
  return { ...list, source, entries: found.flatMap((one) => entryOf(list.provider, one)) };
}

function entryOf(provider: ProviderId, found: Found): Entry[] {
  const key = keyOf({ provider, clientId: found.clientId, host: found.host, name: found.name });
  if (key === undefined || found.state === 'unknown') return [];
  return [defined<Entry>({ key, name: found.name, standing: found.state })];
}
