// The few values an installation has of its own, made on first use inside the transaction that needs them.

import { nextStamp } from '../core/ledger';
import type { Time } from '../core/model';
import type { Meta, Read, Write } from './schema';
import { newSecret } from './secret';

export async function readMeta<K extends keyof Meta>(
  tx: Read | Write,
  name: K,
): Promise<Meta[K] | undefined> {
  return (await tx.objectStore('meta').get(name)) as Meta[K] | undefined;
}

export async function writeMeta<K extends keyof Meta>(tx: Write, name: K, value: Meta[K]): Promise<Meta[K]> {
  await tx.objectStore('meta').put(value, name);
  return value;
}

/** The random name of this installation and the key of its fingerprints. */
export async function installation(tx: Write): Promise<Pick<Meta, 'install' | 'secret'>> {
  return {
    install: (await readMeta(tx, 'install')) ?? (await writeMeta(tx, 'install', crypto.randomUUID())),
    secret: (await readMeta(tx, 'secret')) ?? (await writeMeta(tx, 'secret', newSecret())),
  };
}

/** Takes the next stamp: later than the clock says, and later than everything known here. */
export async function takeStamp(tx: Write, now: Time): Promise<Time> {
  return writeMeta(tx, 'clock', nextStamp(now, (await readMeta(tx, 'clock')) ?? 0));
}

/** Learns of stamps made elsewhere, so that the next one made here is later. */
export async function heardStamp(tx: Write, stamp: Time): Promise<void> {
  const known = (await readMeta(tx, 'clock')) ?? 0;
  if (stamp > known) await writeMeta(tx, 'clock', stamp);
}

/** Counts the changes, so that a snapshot can tell that it is old. */
export async function nextGeneration(tx: Write): Promise<void> {
  await writeMeta(tx, 'generation', ((await readMeta(tx, 'generation')) ?? 0) + 1);
}
