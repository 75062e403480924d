// Rows of a list, told by where a link of each leads. An app may have several links; some hold no words.

import { cleanName } from '../name';
import type { Found, NotUnderstood } from './found';
import { headlineIn } from './lines';
import type { Item } from './outline';
import { linkOf, partsOf } from './outline-walk';

export interface Row {
  /** What tells one row from another: a client id, or the list's own id of it. */
  readonly id: string;
  /** First line of the first link to it that has words. */
  readonly name: string | undefined;
  /** Where its first link stands among the items. */
  readonly index: number;
}

/** @param idOf the id in the address of a link, where it is one of a row */
export function rowsOf(items: readonly Item[], idOf: (link: URL) => string | undefined): Row[] {
  const rows = new Map<string, Row>();
  for (const { item, inside, index } of partsOf(items, ({ attributes }) => attributes.href !== undefined)) {
    const link = linkOf(item);
    const id = link && idOf(link);
    if (id === undefined) continue;
    const known = rows.get(id);
    const name = known?.name ?? cleanName(headlineIn(inside) ?? '');
    rows.set(id, { id, name, index: known?.index ?? index });
  }
  return [...rows.values()];
}

/** What is understood of rows, and which of them, counted from 1, has nothing to know it by. */
export function foundIn<Any>(
  rows: readonly Any[],
  foundOf: (row: Any) => Found | undefined,
): { readonly found: readonly Found[]; readonly notUnderstood: readonly NotUnderstood[] } {
  const read = rows.map(foundOf);
  return {
    found: read.filter((found) => found !== undefined),
    notUnderstood: read.flatMap((found, index) =>
      found === undefined ? [{ where: `row ${index + 1}`, why: 'why_no_name' as const }] : [],
    ),
  };
}
