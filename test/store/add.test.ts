// Something read as a whole: shown before, added and undone whole.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/core/model';
import { type Batch, listBatch } from '../../src/core/sources/batch';
import type { Found, ListRead } from '../../src/core/sources/found';
import type { Store } from '../../src/store/store';
import { seen } from '../core/law/machine';
import { DAY, fresh, sighting } from './fresh';

const digest = async (text: string) => text;
const ME = { mark: 'me', mask: 'j…n@gmail.com' };

const listOf = (at: number, names: readonly string[], change: Partial<ListRead> = {}): Promise<Batch> =>
  listBatch(
    'list',
    'google',
    [
      {
        provider: 'google',
        list: 'connections',
        account: ME,
        at,
        complete: 'all',
        found: names.map((name): Found => ({ name, scopes: [], state: 'active' })),
        ...change,
      },
    ],
    [],
    digest,
  );

const states = async (store: Store) =>
  Object.fromEntries((await store.grants()).map(({ name, listing }) => [name, listing?.state]));

describe('a list that was read', () => {
  test('fills the list, and the next one tells what is gone', async () => {
    const { store, clock } = fresh();
    await store.add(await listOf(clock.now, ['Canva', 'Quizly']));
    expect(await states(store)).toEqual({ Canva: 'active', Quizly: 'active' });
    clock.now += DAY;
    await store.add(await listOf(clock.now, ['Canva']));
    expect(await states(store)).toEqual({ Canva: 'active', Quizly: 'absent' });
  });

  test.each<[string, Partial<ListRead>]>([
    ['another account', { account: { mark: 'other', mask: 'j…n@gmail.com' } }],
    ['an unknown account', { account: 'unknown' }],
    ['another list', { list: 'other' }],
  ])('of %s concludes nothing', async (_, change) => {
    const { store, clock } = fresh();
    await store.add(await listOf(clock.now, ['Canva', 'Quizly']));
    clock.now += DAY;
    await store.add(await listOf(clock.now, ['Canva'], change));
    expect(await states(store)).toEqual({ Canva: 'active', Quizly: 'active' });
  });

  test('in part says no more than that', async () => {
    const { store, clock } = fresh();
    await store.add(await listOf(clock.now, ['Canva', 'Quizly']));
    clock.now += DAY;
    await store.add(await listOf(clock.now, ['Canva'], { complete: 'part' }));
    expect(await states(store)).toEqual({ Canva: 'active', Quizly: 'unseen' });
  });

  test('tells what is still there though marked removed', async () => {
    const { store, clock } = fresh();
    await store.add(await listOf(clock.now, ['Canva']));
    await store.decide([{ subject: 'google:n:canva', field: 'removed', value: true }]);
    clock.now += DAY;
    const batch = await listOf(clock.now, ['Canva']);
    expect((await store.preview(batch)).still).toHaveLength(1);
    await store.add(batch);
    expect((await store.grants())[0]?.again?.kind).toBe('listed');
  });

  test('is read as old as the newest reading that stands', async () => {
    const { store, clock } = fresh();
    const first = clock.now;
    await store.add(await listOf(first, ['Canva']));
    clock.now += DAY;
    const undo = await store.add(await listOf(clock.now, []));
    expect((await store.readings()).map(({ at }) => at)).toEqual([clock.now]);
    await store.decide(undo);
    expect((await store.readings()).map(({ at }) => at)).toEqual([first]);
    expect(await states(store)).toEqual({ Canva: 'active' });
  });
});

test('what the person says of it comes and goes with it', async () => {
  const { store, clock } = fresh();
  await store.record([sighting()]);
  const before = await store.grants();
  const undo = await store.add(await listOf(clock.now, ['Canva']), [
    { subject: 'google:n:canva', field: 'app', value: 'google:c:1' },
    { subject: 'google:c:1', field: 'app', value: 'google:c:1' },
  ]);
  expect(await store.grants()).toMatchObject([{ keys: ['google:c:1', 'google:n:canva'], host: 'canva.com' }]);
  await store.decide(undo);
  expect(await store.grants()).toEqual(before);
});

test('a preview writes nothing', async () => {
  const { store, clock } = fresh();
  const generation = await store.generation();
  await store.preview(await listOf(clock.now, ['Canva']));
  expect([await store.generation(), await store.size()]).toEqual([generation, 0]);
});

const evidence = fc.array(fc.tuple(seen, fc.nat(400)), { maxLength: 8 });
const dated = (
  source: Sighting['source'],
  pairs: readonly (readonly [typeof seen extends fc.Arbitrary<infer S> ? S : never, number])[],
) => pairs.map(([what, day]) => ({ ...what, source, at: day * DAY }));

test('a preview tells what adding does, and undo takes all of it back', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(evidence, evidence, async (old, added) => {
      const { store } = fresh(500 * DAY);
      await store.record(dated('file:old', old));
      const before = await store.grants();
      const batch: Batch = {
        source: 'file:new',
        sightings: dated('file:new', added),
        readings: [],
        notUnderstood: [],
      };
      const preview = await store.preview(batch);
      const undo = await store.add(batch);
      const after = await store.grants();
      const all = await store.preview(batch);
      for (const told of [...preview.fresh, ...preview.changed, ...preview.known]) {
        expect(after).toContainEqual(told);
      }
      const isOld = (key: string) => before.some(({ keys }) => keys.includes(key));
      for (const grant of after.filter(({ keys }) => !keys.some(isOld)))
        expect(preview.fresh).toContainEqual(grant);
      expect([all.fresh, all.changed]).toEqual([[], []]);
      await store.add(batch);
      expect(await store.grants()).toEqual(after);
      await store.decide(undo);
      expect(await store.grants()).toEqual(before);
    }),
    { numRuns: process.env.FULL ? 300 : 40 },
  );
});
