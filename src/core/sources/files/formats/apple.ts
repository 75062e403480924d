// Apple's privacy export: `Apps Using Sign In with Apple.csv`. Its columns are known from one reader only, so they are
// found by their names.

import { written } from '../dates';
import { type FileExample, type Format, notUnderstood, type Said } from '../format';

/** Columns that may be it, best first. */
const NAMES = [/^app(?:lication)? ?name$/i, /\bapp(?:lication)?\b/i, /\bname\b/i];
const DATES = [/^(?:created|first use|sign ?in) ?date$/i, /\bdate\b/i];

/** Two such columns and no other: as it is known. Many other tables have an app in each row. */
const EXACT = /^\uFEFF?"?app(?:lication)?(?: name)?"?,"?(?:created |first use )?date"?\r?(?:\n|$)/i;

export const format = {
  id: 'apple',
  provider: 'apple',
  files: [
    {
      shape: 'csv',
      path: /(?:^|\/)apps using sign ?in with apple\.csv$/,
      begins: (head) => EXACT.test(head),
      list: 'apps',
      columns: (header) => {
        const name = columnOf(header, NAMES);
        const date = columnOf(header, DATES);
        return name === -1 ? undefined : (row) => appIn(row[name], row[date]);
      },
    },
  ],
} satisfies Format;

const columnOf = (header: readonly string[], wanted: readonly RegExp[]): number =>
  wanted.map((one) => header.findIndex((title) => one.test(title.trim()))).find((found) => found !== -1) ??
  -1;

const appIn = (name: string | undefined, date: string | undefined): Said =>
  name === undefined
    ? notUnderstood('why_shape')
    : { kind: 'app', state: 'active', name, first: written(date) };

export const examples: readonly FileExample[] = [
  {
    path: 'AppleAccountInformation/Apps Using Sign In with Apple.csv',
    from: 'not seen: columns that a reader of an export looks for',
    text: '\uFEFFApp Name,Date\r\n"Otterway, Tickets",2022-05-14T08:00:00Z\r\nCafé Lupin,05-14-2022 08:00:01\r\nParcelhare,N/A\r\n',
    reads: {
      lists: {
        apps: [
          { name: 'Otterway, Tickets', scopes: [], first: 1_652_515_200_000, state: 'active' },
          { name: 'Café Lupin', scopes: [], first: 1_652_515_201_000, state: 'active' },
          { name: 'Parcelhare', scopes: [], state: 'active' },
        ],
      },
    },
  },
  {
    path: 'Apps Using Sign In with Apple.csv',
    from: 'the same name, with nothing in it that could be an app',
    text: 'Total,Month\n3,May\n',
    reads: { notUnderstood: ['why_shape'] },
  },
];
