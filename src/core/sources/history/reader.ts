// The history reader: rows in, in any order and in as many pieces as they come; evidence out.

import type { Grant } from '../../model';
import type { Seen } from '../batch';
import { flowsOf } from './flows';
import type { Hop } from './hop';
import { placesOf } from './places';
import { readHop, type Tables } from './read-hop';
import type { Row } from './row';
import { seenOf } from './seen';
import { visitsTo } from './visits';

export interface HistoryOptions extends Tables {
  /** Apps in the list, whose last visit is to be told. */
  readonly known?: readonly Grant[];
}

export interface HistoryReader {
  /** Takes rows in any order; the same row twice is the same as once. Keeps no address and no secret. */
  read(rows: Iterable<Row>): void;
  /** What all rows so far say together, oldest first; reading may go on after it. */
  end(): Seen[];
}

export function historyReader({ known = [], ...tables }: HistoryOptions): HistoryReader {
  const placeOf = placesOf(tables.providers);
  const visits = visitsTo(known, tables);
  const hops = new Map<string, Hop>();
  return {
    read(rows) {
      for (const row of rows) {
        const isDated = Number.isFinite(row.time) && row.time > 0;
        const place = isDated ? placeOf(row.url) : undefined;
        if (!place) continue;
        visits.note(place.host, row.time);
        const hop = readHop(row, place, tables);
        if (hop) hops.set(JSON.stringify(hop), hop);
      }
    },
    end: () =>
      [
        ...flowsOf([...hops.values()], tables.siteOf).flatMap((flow) => seenOf(flow) ?? []),
        ...visits.seen(),
      ].sort(inOrder),
  };
}

const inOrder = (a: Seen, b: Seen): number => a.at - b.at || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
