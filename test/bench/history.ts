// Runs in a page of an extension in a real Chromium: what it costs to read a history, beside fetching the same rows
// alone. Both go through the same windows, and take turns, so that a machine that slows down slows both.

import type { Grant } from '../../src/core/model';
import { providers } from '../../src/core/providers/index';
import { historyReader } from '../../src/core/sources/history/reader';
import { browser } from '../../src/platform/browser';
import { type HistoryQuery, history } from '../../src/platform/history';
import { digest } from '../../src/ui/digest';
import { scanOf } from '../../src/ui/history/scan';
import { siteOf } from '../../src/ui/view/site';

const WINDOWS = 90;
const ROUNDS = 5;
const AT_ONCE = 1_000;

const back = (n: number) => encodeURIComponent(`https://app${n}.example/auth/callback`);

/** Of a hundred rows: what a history is made of, searches, shops and the providers' own pages among it. */
const KINDS: readonly (readonly [share: number, address: (n: number) => string])[] = [
  [44, (n) => `https://www.site${n % 2_000}.example/2026/05/page-${n}?id=${n}&utm_source=news`],
  [15, (n) => `https://news${n % 300}.example/section/${n}/title-of-an-article`],
  [12, (n) => `https://search.example/search?q=words+${n}&client=browser&sourceid=x&ie=UTF-8`],
  [8, (n) => `https://github.com/org${n % 50}/repo/pull/${n}?tab=files`],
  [6, (n) => `https://www.facebook.com/groups/${n}/?ref=bookmarks`],
  [6, (n) => `https://www.reddit.com/r/sub${n % 90}/comments/${n}/title/`],
  [
    4,
    (n) =>
      `https://accounts.google.com/ServiceLogin?service=mail&continue=https%3A%2F%2Fmail.google.com%2F${n}`,
  ],
  [3, (n) => `https://shop${n % 40}.example/?code=SUMMER${n}`],
  [
    1,
    (n) =>
      `https://accounts.google.com/v3/signin/identifier?client_id=${n}&redirect_uri=${back(n)}&scope=openid+email&state=${n}`,
  ],
  [1, (n) => `https://app${n}.example/auth/callback?code=4%2F0Ab${n}abcdef&state=${n}&scope=email+openid`],
];

const ADDRESSES = KINDS.flatMap(([share, address]) => Array.from({ length: share }, () => address));

/** Thirty apps in the list, some of which are visited often. */
const known = Array.from(
  { length: 30 },
  (_, n): Grant => ({
    key: `google:c:${n}`,
    keys: [`google:c:${n}`],
    provider: 'google',
    certainty: 'sure',
    clientIds: [`${n}`],
    host: `www.site${n}.example`,
    firstDay: 0,
    lastAt: 0,
    scopes: [],
    grew: [],
    accounts: [],
    isNew: false,
  }),
);

/** Adds that many addresses and returns the time it took, which is when they were "visited". */
async function fill(rows: number): Promise<{ readonly from: number; readonly until: number }> {
  const from = Date.now();
  for (let n = 0; n < rows; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rows - n) }, (_, next) => n + next);
    await Promise.all(
      some.map((one) => browser.history.addUrl({ url: ADDRESSES[one % ADDRESSES.length]?.(one) ?? '' })),
    );
  }
  return { from, until: Date.now() };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function bench(rows: number): Promise<Record<string, number>> {
  const { from, until } = await fill(rows);
  const length = Math.ceil((until - from + 1) / WINDOWS);
  const plan = Array.from({ length: WINDOWS }, (_, n): HistoryQuery => {
    const start = from + n * length;
    return { text: '', from: start, until: start + length };
  });
  let fetched = 0;
  let found = 0;
  const fetchAlone = async () => {
    fetched = 0;
    for (const { text, from, until } of plan) {
      const query = { text, startTime: from, endTime: until, maxResults: 2 ** 31 - 1 };
      fetched += (await browser.history.search(query)).length;
    }
  };
  const read = async () => {
    const reader = historyReader({ providers, siteOf, known });
    const scan = scanOf({ history, plan, reader, until, digest });
    found = (await scan.run(new AbortController().signal, () => {}))?.batch.sightings.length ?? 0;
  };
  const times = { fetch: [] as number[], read: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.fetch.push(await timed(fetchAlone));
    times.read.push(await timed(read));
  }
  const [alone, whole] = [median(times.fetch), median(times.read)];
  return { fetched, found, alone, whole, ratio: whole / alone };
}

Object.assign(globalThis, { bench });
