// Names of rows whose link may be only a button, such as "Edit": then the name stands beside it.

import { cleanName } from '../name';
import { headlineIn } from './lines';
import type { Item } from './outline';
import { endOf, holderOf } from './outline-walk';
import type { Row } from './rows';

/** The same rows by the first words beside their link; by the link's own where there are none. */
export function namesBeside(items: readonly Item[], rows: readonly Row[]): Row[] {
  // Links that are all called differently are called by their names.
  const own = new Set(rows.map(({ name }) => name));
  if (rows.length > 1 && own.size === rows.length && !own.has(undefined)) return [...rows];
  return rows.map((row, at) => {
    const [before, after] = [rows[at - 1]?.index ?? -1, rows[at + 1]?.index ?? items.length];
    return { ...row, name: nameBeside(items, row.index, before, after) ?? row.name };
  });
}

/** What holds rows, and is none. */
const LISTS: ReadonlySet<string> = new Set(['main', 'ol', 'table', 'ul']);

/** Of the nearest part around the link that has other words: one that holds no other row, and no heading of the page. */
function nameBeside(items: readonly Item[], link: number, before: number, after: number): string | undefined {
  const end = endOf(items, link);
  for (let holder = holderOf(items, link); holder > before; holder = holderOf(items, holder)) {
    const to = endOf(items, holder);
    const beside = [...items.slice(holder + 1, link), ...items.slice(end, to)];
    if (to > after || isWhole(items[holder], beside)) return undefined;
    const name = cleanName(headlineIn(beside) ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

const isWhole = (holder: Item | undefined, beside: readonly Item[]): boolean =>
  LISTS.has(holder?.tag ?? '') || beside.some(({ tag }) => tag === 'h1');
