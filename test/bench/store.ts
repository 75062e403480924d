// Runs in a page of a real browser: what one sign-in and one question cost in lists of several sizes. The sizes take
// turns, so that a machine that slows down slows all of them; medians are what is reported.

import type { Sighting } from '../../src/core/model';
import { openStore } from '../../src/store/open';

const SIZES = [10, 1_000, 10_000];
const ROUNDS = 25;

const sighting = (n: number, at: number): Sighting => ({
  source: 'live:bench',
  provider: 'google',
  outcome: 'granted',
  at,
  clientId: `${n}`,
  host: `app${n}.example`,
  scopes: ['openid', 'email', 'profile'],
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function bench(): Promise<Record<string, Record<string, number>>> {
  const lists = await Promise.all(
    SIZES.map(async (size) => {
      const store = openStore({ name: `bench-${size}` });
      const now = Date.now();
      await store.record(Array.from({ length: size }, (_, n) => sighting(n, now)));
      return {
        size,
        store,
        times: { record: [] as number[], site: [] as number[], one: [] as number[], all: [] as number[] },
      };
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const { size, store, times } of lists) {
      const n = (round * 7) % size;
      times.record.push(await timed(() => store.record([sighting(n, Date.now())])));
      times.site.push(await timed(() => store.grantsAt(`app${n}.example`)));
      times.one.push(await timed(() => store.grantsOf([`google:c:${n}`])));
      times.all.push(await timed(() => store.grants()));
    }
  }
  return Object.fromEntries(
    lists.map(({ size, times }) => [
      size,
      Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])),
    ]),
  );
}

Object.assign(globalThis, { bench });
