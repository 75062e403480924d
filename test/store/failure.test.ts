import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/store/database';
import { openStore } from '../../src/store/open';
import { STEPS } from '../../src/store/schema';
import { fresh, sighting } from './fresh';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes the next write to `facts` fail the way a full disk does. */
function fullDisk(): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'facts') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('a write that fails', () => {
  test('on a full disk says so, and nothing of it is kept, nothing before it is lost', async () => {
    const { store } = fresh();
    await store.record([sighting({ clientId: '0', host: 'old.example' })]);
    const [before, generation] = [await store.grants(), await store.generation()];
    fullDisk();
    await expect(store.record([sighting()])).rejects.toMatchObject({ name: 'StoreError', failure: 'quota' });
    vi.restoreAllMocks();
    expect([await store.grants(), await store.generation()]).toEqual([before, generation]);
    await store.record([sighting()]);
    expect(await store.grants()).toHaveLength(2);
  });

  test('on a connection the browser closed is tried once more', async () => {
    const { store } = fresh();
    await store.record([sighting({ clientId: '0' })]);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError');
    });
    await store.record([sighting()]);
    expect((await store.grants())[0]?.keys).toContain('google:c:1');
  });

  test('on a list a newer version has upgraded says so and leaves it alone', async () => {
    const { name, store } = fresh();
    await store.close();
    const newer = await openDB(name, STEPS.length + 1, {
      upgrade: (db) => void db.createObjectStore('future'),
    });
    newer.close();
    const old = openStore({ name });
    await expect(old.record([sighting()])).rejects.toMatchObject({ failure: 'newer' });
    await old.close();
    const again = await openDB(name);
    expect([...again.objectStoreNames]).toContain('future');
    again.close();
  });

  test('behind a page that does not let go says so', async () => {
    const { name, store } = fresh();
    await store.record([sighting()]);
    await store.close();
    const holder = await openDB(name);
    const newer = connect(name, [...STEPS, () => undefined]);
    await expect(newer.use((db) => db.count('grants'))).rejects.toMatchObject({ failure: 'blocked' });
    holder.close();
    expect(await newer.use((db) => db.count('grants'))).toBe(1);
    await newer.close();
  });
});

test('a page gives its connection up when another needs to upgrade, and comes back after', async () => {
  const { name, store } = fresh();
  await store.record([sighting()]);
  const newer = await openDB(name, STEPS.length + 1);
  expect(newer.version).toBe(STEPS.length + 1);
  newer.close();
  await expect(store.grants()).rejects.toMatchObject({ failure: 'newer' });
});
