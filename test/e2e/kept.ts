// All that the extension has stored, whatever it is and wherever: every database, storage area and cache, as text.

import { type Browser, until } from './browser/browser';

/** Runs on a page of the extension. */
async function readEverything(): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const rows = database.transaction(table).objectStore(table);
      databases.push([name, table, await done(rows.getAllKeys()), await done(rows.getAll())]);
    }
    database.close();
  }
  const stored = [await browser.storage.local.get(null), await browser.storage.session.get(null)];
  const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const cached = await Promise.all(opened.map((cache) => cache.keys()));
  const seen = [
    databases,
    stored,
    { ...localStorage },
    { ...sessionStorage },
    cached,
    await browser.alarms.getAll(),
  ];
  // Bytes as letters too: a secret in a buffer is still a secret.
  return JSON.stringify(seen, (_name, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value as Uint8Array<ArrayBuffer>)
      : value instanceof Map || value instanceof Set
        ? [...value]
        : value,
  );
}

export const everythingKept = ({ withApi }: Browser): Promise<string> => withApi(readEverything);

export interface FactKept {
  readonly key: string;
  readonly outcome: string;
  readonly scopes: Readonly<Record<string, number>>;
  readonly labels: Readonly<Record<string, { readonly value: string }>>;
}

/** Runs on a page of the extension. A database that is not there yet is not made. */
async function readTable(table: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'spare-keys')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('spare-keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
      opening.result.close();
    };
  });
}

/** The facts of the ledger, as they lie in the database. */
export const factsKept = ({ withApi }: Browser): Promise<readonly FactKept[]> =>
  withApi(readTable, 'facts') as Promise<FactKept[]>;

/** The list itself, made of facts, decisions and readings. */
export const grantsKept = ({ withApi }: Browser): Promise<readonly unknown[]> => withApi(readTable, 'grants');

/** Empties list and pending sign-ins between two stories of one file; the installation stays the same. */
export const emptyList = ({ withApi }: Browser): Promise<void> =>
  withApi(async () => {
    const known = await indexedDB.databases();
    await new Promise<void>((resolve, reject) => {
      if (!known.some(({ name }) => name === 'spare-keys')) return resolve();
      const opening = indexedDB.open('spare-keys');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const tables = ['facts', 'decisions', 'readings', 'keys', 'grants'];
        const transaction = opening.result.transaction(tables, 'readwrite');
        for (const table of tables) transaction.objectStore(table).clear();
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        opening.result.close();
      };
    });
    await browser.storage.session.clear();
    localStorage.clear();
  });

/** Waits for facts that satisfy; handlers of the last event may still be at work. */
export const factsWith = (
  of: Browser,
  what: string,
  enough: (facts: readonly FactKept[]) => boolean,
): Promise<readonly FactKept[]> =>
  until(what, async () => {
    const facts = await factsKept(of);
    return enough(facts) && facts;
  });

/** Outcomes that were noted, in one line each: `google granted www.canva.com`. */
export const outcomesIn = (facts: readonly FactKept[]): readonly string[] =>
  facts
    .map(({ key, outcome, labels }) => `${key.split(':')[0]} ${outcome} ${labels.host?.value ?? '-'}`)
    .sort();
