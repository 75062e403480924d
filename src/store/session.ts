// What every operation of the store works with: one transaction over all tables, all or nothing, announced when done.

import type { InstallId, Time } from '../core/model';
import type { Changes } from './changes';
import type { Connection } from './database';
import { installation, nextGeneration, readMeta } from './installation';
import type { Read, Write } from './schema';
import { type Fingerprint, fingerprintWith } from './secret';

const TABLES = ['facts', 'decisions', 'readings', 'keys', 'grants', 'meta'] as const;

export interface Session {
  readonly now: () => Time;
  read<T>(work: (tx: Read) => Promise<T>): Promise<T>;
  /** Runs the work, counts a generation, announces. Anything thrown inside leaves everything as it was. */
  write<T>(work: (tx: Write) => Promise<T>): Promise<T>;
  /** The key is read each time: another page may have wiped the list and made a new one. */
  fingerprint(): Promise<Fingerprint>;
  /** The random name of this installation. */
  name(): Promise<InstallId>;
}

export function session(connection: Connection, changes: Changes, now: () => Time): Session {
  const inTransaction = <T>(work: (tx: Write) => Promise<T>) =>
    connection.use(async (db) => {
      const tx = db.transaction([...TABLES], 'readwrite');
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        await abort(tx);
        throw error;
      }
    });
  const read: Session['read'] = (work) =>
    connection.use((db) => work(db.transaction([...TABLES], 'readonly')));
  return {
    now,
    read,
    async write(work) {
      const result = await inTransaction(async (tx) => {
        const worked = await work(tx);
        await nextGeneration(tx);
        return worked;
      });
      changes.announce();
      return result;
    },
    fingerprint: async () =>
      fingerprintWith(
        (await read((tx) => readMeta(tx, 'secret'))) ?? (await inTransaction(installation)).secret,
      ),
    name: async () =>
      (await read((tx) => readMeta(tx, 'install'))) ?? (await inTransaction(installation)).install,
  };
}

/** A transaction that failed by itself (quota) is aborted already; one that was left half done has to be. */
async function abort(tx: Write): Promise<void> {
  const over = tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // InvalidStateError: it is over already.
  }
  await over;
}
