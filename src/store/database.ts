// One connection, opened on first use, given up when another page needs to upgrade, opened again when needed.
// Whatever IndexedDB throws leaves here as a StoreError that names what and why.

import { type IDBPDatabase, openDB } from 'idb';
import { type Database, NAME, type Schema, STEPS, type UpgradeStep } from './schema';
import { StoreError, type WriteFailure } from './store';

export interface Connection {
  /** Runs one piece of work; a connection that was closed meanwhile is opened again, once. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `steps`: how the tables come about; another list of them only in tests of upgrading. */
export function connect(name: string = NAME, steps: readonly UpgradeStep[] = STEPS): Connection {
  let opened: Promise<Database> | undefined;
  const drop = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDatabase(name, steps, drop);
    opened.catch(drop);
    return opened;
  };
  const attempt = async <T>(work: (db: Database) => Promise<T>) => work(await open());
  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        if (failureOf(error) !== 'closed') throw storeError(error);
      }
      drop();
      return attempt(work).catch((error) => Promise.reject(storeError(error)));
    },
    async close() {
      const db = await opened?.catch(() => undefined);
      drop();
      db?.close();
    },
  };
}

function openDatabase(name: string, steps: readonly UpgradeStep[], gone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = false;
    const opening = openDB<Schema>(name, steps.length, {
      upgrade(db, from, _to, transaction) {
        for (const step of steps.slice(from)) step(db, transaction);
      },
      blocked() {
        given = true;
        reject(new StoreError('blocked'));
      },
      blocking(_current, _wanted, event) {
        gone();
        (event.target as unknown as IDBPDatabase | null)?.close();
      },
      terminated: gone,
    });
    // An upgrade that was blocked still goes through once the other page is gone; by then nobody waits for it here.
    opening.then((db) => (given ? db.close() : resolve(db)), reject);
  });
}

/** The names IndexedDB gives its errors (Indexed Database API 3.0, section 3.12), and what each means to a person. */
const FAILURES: Readonly<Record<string, WriteFailure>> = {
  QuotaExceededError: 'quota',
  InvalidStateError: 'closed',
  VersionError: 'newer',
};

function failureOf(error: unknown): WriteFailure {
  if (error instanceof StoreError) return error.failure;
  const named = error instanceof Error ? error.name : undefined;
  return (named && FAILURES[named]) || 'unknown';
}

const storeError = (error: unknown): StoreError =>
  error instanceof StoreError ? error : new StoreError(failureOf(error), { cause: error });
