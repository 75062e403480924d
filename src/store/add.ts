// Something read as a whole: a provider's list, a file, the history. Shown first, then added and undone whole.

import { keyOf } from '../core/key';
import { factId, factOf, joinFacts, readingId } from '../core/ledger';
import type { AppKey, Decision, Fact, Reading } from '../core/model';
import { type Preview, previewOf } from '../core/preview';
import type { Batch } from '../core/sources/batch';
import { type Material, view } from '../core/view';
import { decideIn } from './decide';
import { isCurrent } from './read';
import { bringBack, keep, listedBy, printsOf } from './record';
import { regrant } from './regrant';
import type { Session } from './session';
import type { Change, Undo } from './store';

/** Every key the batch speaks of, as evidence or as an entry. */
const keysOf = ({ sightings, readings }: Batch): Set<AppKey> =>
  new Set([
    ...sightings.flatMap((sighting) => keyOf(sighting) ?? []),
    ...readings.flatMap(({ entries }) => entries.map(({ key }) => key)),
  ]);

const undoneOf = ({ source }: Batch): Change => ({ subject: source, field: 'undone', value: true });

export async function add(session: Session, batch: Batch, said: readonly Change[]): Promise<Undo> {
  const keys = keysOf(batch);
  const prints = await printsOf(session, keys);
  return session.write(async (tx) => {
    const readings = tx.objectStore('readings');
    for (const sighting of batch.sightings) await keep(tx, sighting);
    for (const reading of batch.readings) await readings.put(reading, readingId(reading));
    for (const key of await bringBack(tx, batch.source, session.now())) keys.add(key);
    const providers = new Set(batch.readings.map(({ provider }) => provider));
    const spoken = batch.sightings.flatMap((sighting) => keyOf(sighting) ?? []);
    await regrant(tx, new Set([...spoken, ...(await listedBy(tx, providers))]), prints);
    const undo = said.length === 0 ? [] : await decideIn(tx, session.now(), () => said);
    return [...undo, undoneOf(batch)];
  });
}

export async function preview(session: Session, batch: Batch): Promise<Preview> {
  const keys = keysOf(batch);
  const prints = await printsOf(session, keys);
  const before = await session.read(async (tx): Promise<Material> => {
    const known = await tx.objectStore('keys').getAll();
    return {
      facts: await tx.objectStore('facts').getAll(),
      decisions: await tx.objectStore('decisions').getAll(),
      readings: await tx.objectStore('readings').getAll(),
      fingerprints: new Map([...prints, ...known.map(({ key, print }) => [key, print] as const)]),
    };
  });
  const told = [...before.decisions].flatMap(({ field, value, subject }) =>
    field === 'app' && value !== null ? [subject] : [],
  );
  const shown = (material: Material) => view(material).filter(isCurrent(session.now()));
  return previewOf(shown(before), shown(withBatch(before, batch)), keys, new Set(told));
}

/** The ledger as it would be. What was undone counts again, as it will when it is added. */
function withBatch(material: Material, { source, sightings, readings }: Batch): Material {
  const facts = new Map([...material.facts].map((fact): [string, Fact] => [factId(fact), fact]));
  for (const fact of sightings.flatMap((sighting) => factOf(sighting) ?? [])) {
    const before = facts.get(factId(fact));
    facts.set(factId(fact), before ? joinFacts(before, fact) : fact);
  }
  const isUndone = ({ subject, field }: Decision) => subject === source && field === 'undone';
  return {
    facts: facts.values(),
    decisions: [...material.decisions].filter((decision) => !isUndone(decision)),
    readings: new Map(
      [...material.readings, ...readings].map((one): [string, Reading] => [readingId(one), one]),
    ).values(),
    fingerprints: material.fingerprints,
  };
}
