// Evidence coming in: facts joined with what is there, then the grants they touch.

import { keyOf } from '../core/key';
import { decisionId, decisionOf, factId, factOf, joinFacts } from '../core/ledger';
import type { AppKey, ProviderId, Sighting, Source } from '../core/model';
import { installation, takeStamp } from './installation';
import { regrant } from './regrant';
import type { Read, Write } from './schema';
import type { Session } from './session';

export async function record(session: Session, sightings: readonly Sighting[]): Promise<void> {
  const keys = new Set(sightings.flatMap((sighting) => keyOf(sighting) ?? []));
  if (keys.size === 0) return;
  const prints = await printsOf(session, keys);
  await session.write(async (tx) => {
    for (const sighting of sightings) await keep(tx, sighting);
    for (const source of new Set(sightings.map((one) => one.source))) {
      for (const key of await bringBack(tx, source, session.now())) keys.add(key);
    }
    await regrant(tx, keys, prints);
  });
}

/** Live evidence is stamped among the decisions, so that a clock that was set back cannot hide a new sign-in. */
export async function keep(tx: Write, sighting: Sighting): Promise<void> {
  const live = sighting.source.startsWith('live:');
  const fact = factOf(sighting, live ? await takeStamp(tx, sighting.at) : sighting.at);
  if (!fact) return;
  const facts = tx.objectStore('facts');
  const before = await facts.get(factId(fact));
  await facts.put(before ? joinFacts(before, fact) : fact, factId(fact));
}

/** Reading a source again clears its `undone`. Gives the keys that come back with it. */
export async function bringBack(tx: Write, source: Source, now: number): Promise<AppKey[]> {
  const decisions = tx.objectStore('decisions');
  const id = decisionId(source, 'undone');
  if ((await decisions.get(id))?.value !== true) return [];
  const { install } = await installation(tx);
  const change = { subject: source, field: 'undone', value: null } as const;
  await decisions.put(decisionOf(change, await takeStamp(tx, now), install), id);
  return keysOfSource(tx, source);
}

/** Every key a source speaks of: by its facts, and by being on a list of which it is a reading. */
export async function keysOfSource(tx: Write, source: Source): Promise<AppKey[]> {
  const facts = await tx.objectStore('facts').index('source').getAll(source);
  const readings = (await tx.objectStore('readings').getAll()).filter((one) => one.source === source);
  const listed = await listedBy(tx, new Set(readings.map(({ provider }) => provider)));
  return [...facts.map(({ key }) => key), ...listed];
}

/** Those of all entries of these providers' lists that have facts: an entry alone is no evidence, its sighting is. */
export async function listedBy(tx: Read | Write, providers: ReadonlySet<ProviderId>): Promise<AppKey[]> {
  const listed = new Set<AppKey>();
  for (const provider of providers) {
    for (const { entries } of await tx.objectStore('readings').index('provider').getAll(provider)) {
      for (const { key } of entries) listed.add(key);
    }
  }
  const known: AppKey[] = [];
  for (const key of listed) if ((await tx.objectStore('keys').getKey(key)) !== undefined) known.push(key);
  return known;
}

export async function printsOf(session: Session, keys: Iterable<AppKey>): Promise<Map<AppKey, string>> {
  const fingerprint = await session.fingerprint();
  return new Map(await Promise.all([...keys].map(async (key) => [key, await fingerprint(key)] as const)));
}
