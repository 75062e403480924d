// @vitest-environment happy-dom
// The snapshot of the first paint: small, of this language, never newer than the list, and gone when names must go.

import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListView, SectionView } from '../../src/ui/view/list-view';
import { cut, ROWS_MAX, readSnapshot, withoutSnapshot, writeSnapshot } from '../../src/ui/view/snapshot';
import { world } from './fake-browser';
import { locks } from './locks';
import { PLACES } from './places';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

const row = (id: string) => ({ id, app: id, title: `App ${id}`, providers: ['Google'], line: '' });
const view = (...ids: string[]): ListView => ({
  pending: [],
  look: [],
  sections: [{ id: 'know', place: 'know', count: ids.length, rows: ids.map(row) }],
});

beforeEach(() => {
  world.language = 'en-GB';
  localStorage.clear();
  vi.stubGlobal('navigator', { locks: locks() });
});

test('what was shown is what is painted', async () => {
  await writeSnapshot(view('a', 'b'), 7, async () => 7);
  expect(readSnapshot()).toEqual(view('a', 'b'));
});

describe('a snapshot is not read', () => {
  test('where there is none', () => {
    expect(readSnapshot()).toBeUndefined();
  });

  test('in another language', async () => {
    await writeSnapshot(view('a'), 1, async () => 1);
    world.language = 'en-US';
    expect(readSnapshot()).toBeUndefined();
  });

  test.each(['', 'null', '[]', '{"form":1}', '{"form":0,"language":"en-GB","view":{}}', '{'])(
    'from %j',
    async (stored) => {
      await writeSnapshot(view('a'), 1, async () => 1);
      localStorage.setItem(localStorage.key(0) ?? '', stored);
      expect(readSnapshot()).toBeUndefined();
    },
  );
});

test('a page that was asleep while the list changed writes nothing', async () => {
  await writeSnapshot(view('old'), 3, async () => 4);
  expect(readSnapshot()).toBeUndefined();
});

test('a page that writes while everything is deleted brings no name back', async () => {
  let generation = 3;
  const wiping = withoutSnapshot(async () => {
    await Promise.resolve();
    generation = 4;
  });
  const writing = writeSnapshot(view('name'), 3, async () => generation);
  await Promise.all([wiping, writing]);
  expect(readSnapshot()).toBeUndefined();
  expect(JSON.stringify({ ...localStorage })).not.toContain('App name');
});

test('it is gone before what forgets begins, even if that fails', async () => {
  await writeSnapshot(view('a'), 1, async () => 1);
  await expect(withoutSnapshot(() => Promise.reject(new Error('quota')))).rejects.toThrow('quota');
  expect(readSnapshot()).toBeUndefined();
});

test('it holds twelve rows at most, of groups only, in their order, and every count', () => {
  const section = fc.record({
    place: fc.constantFrom(...PLACES),
    rows: fc.array(fc.string().map(row), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(section, { maxLength: 6 }), (told) => {
      const sections: SectionView[] = told.map(({ place, rows }, id) => ({
        id: `${id}`,
        place,
        count: rows.length,
        rows,
      }));
      const kept = cut({ pending: [], look: [], sections }).sections;
      expect(kept.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(ROWS_MAX);
      expect(kept.map(({ count }) => count)).toEqual(sections.map(({ count }) => count));
      for (const [index, { place, rows }] of kept.entries()) {
        if (!['reach', 'know', 'unknown'].includes(place)) expect(rows).toEqual([]);
        expect(rows).toEqual(sections[index]?.rows.slice(0, rows.length));
      }
    }),
  );
});

test('news is news once: it is not kept', () => {
  const newest = { app: 'a', provider: 'Google', who: 'know_id', clauses: [] };
  expect(cut({ ...view('a'), news: { keys: ['a'], apps: ['a'], titles: ['A'], newest } })).not.toHaveProperty(
    'news',
  );
});
