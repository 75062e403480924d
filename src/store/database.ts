// One connection, opened on first use, given up when another page needs to upgrade, opened again when needed.
// Whatever IndexedDB throws leaves here as a StoreError that names what and why.

import { type IDBPDatabase, openDB } from 'idb';
import { type Database, NAME, type Schema, STEPS, VERSION } from './schema';
import { StoreError, type WriteFailure } from './store';

export interface Connection {
  /** Runs one piece of work; a connection that was closed meanwhile is opened again, once. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function connect(name: string = NAME): Connection {
  let opened: Promise<Database> | undefined;
  const drop = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDatabase(name, drop);
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

function openDatabase(name: string, gone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade(db, from, _to, transaction) {
        for (const step of STEPS.slice(from)) step(db, transaction);
      },
      blocked: () => reject(new StoreError('blocked')),
      blocking(_current, _wanted, event) {
        gone();
        (event.target as unknown as IDBPDatabase | null)?.close();
      },
      terminated: gone,
    }).then(resolve, reject);
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
