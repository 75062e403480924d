import { expect, test } from 'vitest';
import { pendingFlows, type SessionArea } from '../../src/background/pending';
import type { Event, Seen } from '../../src/core/detector';

/** `storage.session` as slow as it likes: what was set is read back as JSON. */
function area(): SessionArea & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  const wait = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  return {
    items,
    async get(key) {
      await wait();
      const item = items.get(key);
      return item === undefined ? {} : { [key]: JSON.parse(item) };
    },
    async set(entries) {
      await wait();
      for (const [key, value] of Object.entries(entries)) items.set(key, JSON.stringify(value));
    },
    async remove(key) {
      items.delete(key);
    },
  };
}

const request = (n: number): Event => ({
  kind: 'request',
  at: n,
  frame: 'main',
  request: {
    provider: 'google',
    clientId: `${n}`,
    redirectHost: `h${n}.example`,
    scopes: [],
    silent: false,
    answerHidden: false,
  },
});
const answer = (n: number): Event => ({
  kind: 'answer',
  at: 10 + n,
  frame: 'main',
  provider: 'google',
  host: `h${n}.example`,
  outcome: 'granted',
});

test('events that come at once lose nothing, in one tab and in many', async () => {
  const seen: Seen[] = [];
  const enqueue = pendingFlows(area(), async (more) => void seen.push(...more));
  const events = [0, 1, 2, 3].flatMap((tab) => [0, 1, 2].map((n) => enqueue(tab, () => request(n))));
  const answers = [0, 1, 2, 3].flatMap((tab) => [0, 1, 2].map((n) => enqueue(tab, async () => answer(n))));
  await Promise.all([...events, ...answers]);
  expect(seen.filter(({ outcome }) => outcome === 'granted')).toHaveLength(12);
});

test('a new worker goes on where the old one died', async () => {
  const storage = area();
  const seen: Seen[] = [];
  const note = async (more: readonly Seen[]) => void seen.push(...more);
  await pendingFlows(storage, note)(1, () => request(1));
  await pendingFlows(storage, note)(1, () => answer(1));
  expect(seen.map(({ outcome }) => outcome)).toEqual(['asked', 'granted']);
});

test('an answered flow leaves nothing behind', async () => {
  const storage = area();
  const enqueue = pendingFlows(storage, async () => undefined);
  await enqueue(1, () => request(1));
  await enqueue(1, () => answer(1));
  expect(storage.items.size).toBe(0);
});

test('an event that fails does not stop the next', async () => {
  const seen: Seen[] = [];
  const enqueue = pendingFlows(area(), async (more) => void seen.push(...more));
  const failed = enqueue(1, () => Promise.reject(new Error('no fingerprint')));
  await Promise.all([expect(failed).rejects.toThrow(), enqueue(1, () => request(1))]);
  expect(seen).toHaveLength(1);
});
