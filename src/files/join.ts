// What the files of one format say together: parts of one list joined, what is missing told.

import type { Time } from '../core/model';
import type { Format } from '../core/sources/files/format';
import { plausible } from '../core/sources/files/kept';
import { livesOf } from '../core/sources/files/lives';
import type { ListRead, NotUnderstood } from '../core/sources/found';
import { nameOf, plainPath } from './part';
import type { Report, TableRead } from './report';

/** Lists of one format, and what is missing of them. */
export interface Joined {
  readonly lists: readonly ListRead[];
  readonly missing: readonly NotUnderstood[];
}

export function joined({ provider, events }: Format, reports: readonly Report[], now: Time): Joined {
  const missing = missingOf(reports);
  if (provider === undefined) return { lists: [], missing };
  const lists = groupsOf(reports, now).map(({ list, at, tables }): ListRead => {
    const found = tables.flatMap((table) => table.found);
    const isWhole = missing.length === 0 && tables.every(({ whole }) => whole);
    return {
      provider,
      list,
      account: 'unknown',
      at,
      complete: isWhole ? 'all' : 'part',
      found: events ? livesOf(provider, found) : found,
    };
  });
  return { lists: withoutTwins(lists), missing };
}

/** Tables of one list in one export, and when it was written. */
interface Group {
  readonly list: string;
  readonly at: Time;
  readonly tables: readonly TableRead[];
}

/** A file that comes again under its name is of another export; parts of one differ in their number. */
function groupsOf(reports: readonly Report[], now: Time): Group[] {
  const groups = new Map<string, Group>();
  const rounds = new Map<string, number>();
  for (const { part, tables } of reports) {
    const name = fileName(part.path);
    const round = (rounds.get(name) ?? 0) + 1;
    rounds.set(name, round);
    const at = Math.min(plausible(part.at, now) ?? now, now);
    for (const table of tables) {
      const { list } = table;
      if (list === undefined) continue;
      const id = JSON.stringify([name.replace(PART_NUMBER, ''), round, list]);
      const group = groups.get(id) ?? { at, tables: [] };
      groups.set(id, { list, at: Math.max(at, group.at), tables: [...group.tables, table] });
    }
  }
  return [...groups.values()];
}

const PART_NUMBER = /-part\d+(?=\.)/;

/** One file that was given twice says nothing twice. */
const withoutTwins = (lists: readonly ListRead[]): ListRead[] => [
  ...new Map(lists.map((list) => [JSON.stringify(list), list])).values(),
];

const fileName = (path: string): string => plainPath(path).split('/').at(-1) ?? '';

/** Files that others name, or that have to come before them, and that are not there or not as long as they should be. */
function missingOf(reports: readonly Report[]): NotUnderstood[] {
  const there = new Map(reports.map(({ part, entries }) => [fileName(part.path), entries]));
  const needed = new Map<string, number>();
  for (const { part, file, parts } of reports) {
    for (const path of file.needs?.(fileName(part.path)) ?? []) needed.set(path, 0);
    for (const { path, count } of parts) needed.set(path, count ?? 0);
  }
  return [...needed].flatMap(([path, count]): NotUnderstood[] => {
    const entries = there.get(fileName(path));
    if (entries === undefined) return [{ where: nameOf(path), why: 'why_missing' }];
    return entries < count ? [{ where: nameOf(path), why: 'why_truncated' }] : [];
  });
}
