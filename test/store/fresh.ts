// A store of its own for each test, over a database in memory, with a clock the test can turn.

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { Sighting } from '../../src/core/model';
import { openStore } from '../../src/store/open';
import type { Store } from '../../src/store/store';

let count = 0;

export interface Fresh {
  readonly name: string;
  readonly store: Store;
  readonly clock: { now: number };
  /** Another page over the same list. */
  another(): Store;
}

export function fresh(now = Date.UTC(2026, 5, 3)): Fresh {
  count += 1;
  const name = `list-${count}`;
  const clock = { now };
  const stores: Store[] = [];
  const open = () => {
    const store = openStore({ name, now: () => clock.now });
    stores.push(store);
    return store;
  };
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await deleteDB(name);
  });
  return { name, clock, store: open(), another: open };
}

export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** A sign-in with Google at canva.com, unless told otherwise. */
export const sighting = (change: Partial<Sighting> = {}): Sighting => ({
  source: 'live:here',
  provider: 'google',
  outcome: 'granted',
  at: Date.UTC(2026, 5, 3),
  clientId: '1',
  host: 'canva.com',
  scopes: ['email'],
  ...change,
});
