// The browser's history: asked for when it is wanted, handed back after.

import type { Row } from '../core/sources/history/row';
import { browser } from './browser';

/** A part of the history. Times in ms since 1970, `until` not included. */
export interface HistoryQuery {
  /** Words that must be in the address or the title; `''` for all. */
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

export interface History {
  /** Asks the person. Firefox accepts it in the very turn of a click only, so it must be the first statement of one. */
  allow(): Promise<boolean>;
  /** Hands the permission back. Chromium gives it again on the next click without a question. */
  giveBack(): Promise<void>;
  /** Each address once, with its last visit. Rejects where the permission is not there. */
  search(query: HistoryQuery): Promise<readonly Row[]>;
}

const permission = { permissions: ['history' as const] };

/** The default is 100; 0 is all to Chromium and an error to Firefox. */
const ALL = 2 ** 31 - 1;

/** Firefox for Android has no history for extensions. Elsewhere it cannot be seen before it is granted. */
export const isHistoryThere = (): boolean => !/Android/.test(navigator.userAgent);

export const history: History = {
  allow: () => browser.permissions.request(permission),
  async giveBack() {
    await browser.permissions.remove(permission);
  },
  async search({ text, from, until }) {
    const query = { text, startTime: from, endTime: until, maxResults: ALL };
    const items = await browser.history.search(query);
    // Firefox says `null` for a page that had none.
    return items.map(({ url, title, lastVisitTime }) => ({
      url: url ?? '',
      title: title ?? '',
      time: lastVisitTime ?? 0,
    }));
  },
};
