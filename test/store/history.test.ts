// The same histories as the law's, on a real store: brought up to date change by change it is what a rebuild makes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sighting } from '../../src/core/model';
import type { Store } from '../../src/store/store';
import { KEYS, now, seen } from '../core/law/machine';
import { fresh } from './fresh';

type Step = (store: Store, clock: { now: number }) => Promise<unknown>;

const key = fc.constantFrom(...KEYS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(seen, now, fc.constantFrom('live:a', 'file:1', 'file:2') as fc.Arbitrary<Sighting['source']>).map(
    ([what, at, source]): Step =>
      (store) =>
        store.record([{ ...what, at, source }]),
  ),
  fc.tuple(key, fc.constantFrom('x', null)).map(
    ([subject, value]): Step =>
      (store) =>
        store.decide([{ subject, field: 'note', value }]),
  ),
  fc.tuple(key, key).map(
    ([subject, value]): Step =>
      (store) =>
        store.decide([{ subject, field: 'app', value }]),
  ),
  fc.tuple(fc.constantFrom('file:1', 'file:2'), fc.boolean()).map(
    ([subject, value]): Step =>
      (store) =>
        store.decide([{ subject, field: 'undone', value }]),
  ),
  key.map(
    (one): Step =>
      (store) =>
        store.forget([one]),
  ),
  fc.nat(120_000).map(
    (ms): Step =>
      async (store, clock) => {
        clock.now += ms;
        await store.eraseForgotten();
      },
  ),
);

test('the cached grants are what a rebuild makes, after any history', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { store, clock } = fresh(0);
      for (const one of steps) await one(store, clock);
      const before = await store.grants();
      await store.rebuild();
      expect(await store.grants()).toEqual(before);
    }),
    { numRuns: process.env.FULL ? 500 : 60 },
  );
});
