// Everything a database holds, as text: what a person with the computer could find in it.

import { openDB } from 'idb';

export async function dump(name: string): Promise<string> {
  const db = await openDB(name);
  const tables: unknown[] = [];
  for (const table of db.objectStoreNames) {
    tables.push([table, await db.getAllKeys(table), await db.getAll(table)]);
  }
  db.close();
  return JSON.stringify(tables);
}
