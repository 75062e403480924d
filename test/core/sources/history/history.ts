// Histories for the tests: rows by the minute, and what is read from them as lines.

import { getDomain } from 'tldts';
import type { Grant } from '../../../../src/core/model';
import { providers } from '../../../../src/core/providers/index';
import type { Seen } from '../../../../src/core/sources/batch';
import { historyReader } from '../../../../src/core/sources/history/reader';
import type { Row } from '../../../../src/core/sources/history/row';

export const siteOf = (host: string) => getDomain(host, { allowPrivateDomains: true });

export const reader = (known: readonly Grant[] = []) => historyReader({ providers, siteOf, known });

export function readRows(rows: readonly Row[], known: readonly Grant[] = []): Seen[] {
  const one = reader(known);
  one.read(rows);
  return one.end();
}

export const START = Date.UTC(2026, 4, 3, 10);
export const MINUTE = 60_000;

/** A page of that title, or an address the browser was sent through. */
export type Page = string | readonly [title: string, url: string];

/** One page a minute. */
export const pages = (list: readonly Page[]): Row[] =>
  list.map((page, minute) => {
    const [title, url] = typeof page === 'string' ? [undefined, page] : page;
    return { url, title, time: START + minute * MINUTE };
  });

/** `granted google abc shop.example email profile` */
export const line = ({ outcome, provider, clientId, host, openedBy, scopes }: Seen): string =>
  [outcome, provider, clientId ?? '-', host ?? '-', ...(openedBy ? [`by ${openedBy}`] : []), ...scopes].join(
    ' ',
  );
