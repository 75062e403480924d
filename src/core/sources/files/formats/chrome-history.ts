// Google Takeout's history of Chrome. File, folder and the array's name are in the person's language; its rows are not.
// It goes to the history reader.

import { microseconds } from '../dates';
import { fieldsOf, hasAll, textOf } from '../fields';
import type { FileExample, Format, Said } from '../format';

export const format = {
  id: 'chrome-history',
  files: [
    {
      shape: 'json',
      path: /(?:^|\/)chrome\/(?:browser)?history\.json$|(?:^|\/)browserhistory\.json$/,
      begins: (head) => head.includes('"Browser History"') || hasAll('"time_usec"', '"url"')(head),
      tables: [{ at: ['*'], says: rowIn }],
    },
  ],
} satisfies Format;

/** `client_id` in it is of Chrome's own synchronisation. Other arrays of the file hold no visits. */
function rowIn(entry: unknown): Said {
  const row = fieldsOf(entry);
  const url = textOf(row?.url);
  const time = microseconds(row?.time_usec);
  if (row === undefined || url === undefined || time === undefined) return undefined;
  if (Number.isNaN(time)) return { kind: 'not-understood', why: 'why_date' };
  return { kind: 'row', row: { url, title: textOf(row.title), time } };
}

export const examples: readonly FileExample[] = [
  {
    path: 'Takeout/Chrome/BrowserHistory.json',
    from: 'several readers of exports',
    text: `{ "Browser History": [ { "favicon_url": "https://otterway.example/favicon.ico", "page_transition": "LINK",
      "title": "Otterway", "url": "https://app.otterway.example/home", "client_id": "XXXX",
      "time_usec": 1704067262000000 } ] }`,
    reads: {
      rows: [{ url: 'https://app.otterway.example/home', title: 'Otterway', time: 1_704_067_262_000 }],
    },
  },
  {
    path: 'Takeout/Chrome/Historique.json',
    from: 'the same, as it may be in another language',
    text: `{ "Historique": [ { "url": "https://otterway.example/", "time_usec": 1704067262000999 } ] }`,
    reads: { rows: [{ url: 'https://otterway.example/', time: 1_704_067_262_000 }] },
  },
  {
    path: 'Takeout/Chrome/BrowserHistory.json',
    from: 'the same, cleared',
    text: '{ "Browser History": [] }',
    reads: { rows: [] },
  },
];
