// Evidence coming in: facts joined with what is there, then the grants they touch.

import { keyOf } from '../core/key';
import { decisionId, decisionOf, factId, factOf, joinFacts, readingId } from '../core/ledger';
import type { AppKey, Reading, Sighting, Source } from '../core/model';
import { installation, takeStamp } from './installation';
import { regrant } from './regrant';
import type { Write } from './schema';
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
async function keep(tx: Write, sighting: Sighting): Promise<void> {
  const live = sighting.source.startsWith('live:');
  const fact = factOf(sighting, live ? await takeStamp(tx, sighting.at) : sighting.at);
  if (!fact) return;
  const facts = tx.objectStore('facts');
  const before = await facts.get(factId(fact));
  await facts.put(before ? joinFacts(before, fact) : fact, factId(fact));
}

/** Reading a source again clears its `undone`. Gives the keys that come back with it. */
async function bringBack(tx: Write, source: Source, now: number): Promise<AppKey[]> {
  const decisions = tx.objectStore('decisions');
  const id = decisionId(source, 'undone');
  if ((await decisions.get(id))?.value !== true) return [];
  const { install } = await installation(tx);
  const change = { subject: source, field: 'undone', value: null } as const;
  await decisions.put(decisionOf(change, await takeStamp(tx, now), install), id);
  return keysOfSource(tx, source);
}

export async function keysOfSource(tx: Write, source: Source): Promise<AppKey[]> {
  return (await tx.objectStore('facts').index('source').getAll(source)).map(({ key }) => key);
}

export async function recordReading(session: Session, reading: Reading): Promise<void> {
  await session.write(async (tx) => {
    const readings = tx.objectStore('readings');
    await readings.put(reading, readingId(reading));
    const listed = new Set(
      (await readings.index('provider').getAll(reading.provider)).flatMap(({ entries }) =>
        entries.map(({ key }) => key),
      ),
    );
    await regrant(tx, await known(tx, listed), new Map());
  });
}

/** Those of the keys that have facts: an entry alone is no evidence, its sighting is. */
async function known(tx: Write, keys: Iterable<AppKey>): Promise<AppKey[]> {
  const found: AppKey[] = [];
  for (const key of keys) if (await tx.objectStore('keys').getKey(key)) found.push(key);
  return found;
}

export async function printsOf(session: Session, keys: Iterable<AppKey>): Promise<Map<AppKey, string>> {
  const fingerprint = await session.fingerprint();
  return new Map(await Promise.all([...keys].map(async (key) => [key, await fingerprint(key)] as const)));
}
