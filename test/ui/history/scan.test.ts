import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providers } from '../../../src/core/providers/index';
import { historyReader } from '../../../src/core/sources/history/reader';
import type { Row } from '../../../src/core/sources/history/row';
import type { HistoryQuery } from '../../../src/platform/history';
import { digest } from '../../../src/ui/digest';
import { type Scan, scanOf } from '../../../src/ui/history/scan';
import { siteOf } from '../../../src/ui/view/site';

const UNTIL = Date.UTC(2026, 4, 3);

const plan = Array.from({ length: 10 }, (_, n): HistoryQuery => ({ text: '', from: n, until: n + 1 }));

const request = (n: number): Row => ({
  url: `https://github.com/login/oauth/authorize?client_id=${n}&redirect_uri=https%3A%2F%2Fshop${n}.example%2Fcb`,
  title: 'Authorize',
  time: UNTIL - n * 60_000,
});

/** A history with one sign-in a window, and what was asked of it. */
function historyOf(rowsAt: (n: number) => readonly Row[] = (n) => [request(n)]) {
  const asked: number[] = [];
  const scan: Scan = scanOf({
    history: {
      async search({ from }) {
        asked.push(from);
        return rowsAt(from);
      },
    },
    plan,
    reader: historyReader({ providers, siteOf }),
    until: UNTIL,
    digest,
  });
  return { asked, scan };
}

const whole = async () => historyOf().scan.run(new AbortController().signal, () => {});

test('goes through every window once, and says how far it is', async () => {
  const { asked, scan } = historyOf();
  const shares: number[] = [];
  const scanned = await scan.run(new AbortController().signal, (share) => shares.push(share));
  expect(asked).toEqual(plan.map(({ from }) => from));
  expect(shares).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(scanned?.batch.sightings).toHaveLength(10);
  expect(new Set(scanned?.batch.sightings.map(({ source }) => source))).toEqual(
    new Set([scanned?.batch.source]),
  );
  expect(scanned?.batch).toMatchObject({ readings: [], notUnderstood: [] });
  expect(scanned?.said).toEqual([{ subject: '', field: 'historyReadAt', value: UNTIL }]);
});

test('the same history is the same source, another one another', async () => {
  const [one, same] = [await whole(), await whole()];
  expect(one?.batch).toEqual(same?.batch);
  const other = await historyOf((n) => [request(n + 1)]).scan.run(new AbortController().signal, () => {});
  expect(other?.batch.source).not.toBe(one?.batch.source);
});

test('stopped anywhere and gone on with, it finds the same and begins nothing again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), async (stops) => {
      const { asked, scan } = historyOf();
      let scanned: Awaited<ReturnType<Scan['run']>>;
      for (const stop of stops.sort()) {
        const stopping = new AbortController();
        scanned = await scan.run(stopping.signal, (share) => {
          if (share * 10 >= stop) stopping.abort();
        });
        expect(scanned).toBeUndefined();
      }
      scanned = await scan.run(new AbortController().signal, () => {});
      expect(scanned).toEqual(await whole());
      // The window in which it was stopped is read again, and no other.
      expect(asked).toHaveLength(plan.length + stops.length);
      expect([...new Set(asked)]).toEqual(plan.map(({ from }) => from));
    }),
  );
});

test('a browser that takes its permission back is tried again where it did', async () => {
  let fails = true;
  const { asked, scan } = historyOf((n) => {
    if (n === 4 && fails) throw new Error('no permission');
    return [request(n)];
  });
  const run = () => scan.run(new AbortController().signal, () => {});
  await expect(run()).rejects.toThrow('no permission');
  fails = false;
  expect(await run()).toEqual(await whole());
  expect(asked).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9]);
});

test('a window of any size lets the page breathe, and can be stopped within', async () => {
  const pieces: number[] = [];
  const stopping = new AbortController();
  const scan = scanOf({
    history: { search: async () => Array.from({ length: 5_500 }, (_, n) => request(n)) },
    plan: plan.slice(0, 1),
    reader: { read: (rows) => void pieces.push([...rows].length), end: () => [] },
    until: UNTIL,
    digest,
  });
  // A click, which is heard while the second piece is to come.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => stopping.abort();
  port2.postMessage(undefined);
  expect(await scan.run(stopping.signal, () => {})).toBeUndefined();
  port1.close();
  expect(pieces.length).toBeLessThan(3);
  expect(await scan.run(new AbortController().signal, () => {})).toBeDefined();
  expect(pieces.slice(-6)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 500]);
});
