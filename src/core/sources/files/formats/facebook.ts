// Facebook's export: the apps and websites of an account, in three generations of JSON and one of HTML.

import type { State } from '../../found';
import type { Item, Outline } from '../../outline';
import { endOf, partsOf, wordsIn } from '../../outline-walk';
import { seconds } from '../dates';
import { fieldsOf, hasAll, textOf } from '../fields';
import { type FileExample, type Format, notUnderstood, type Said } from '../format';
import { mended } from '../mojibake';

export const format = {
  id: 'facebook',
  provider: 'facebook',
  files: [
    {
      shape: 'json',
      path: /(?:^|\/)(?:connected_)?apps_and_websites\.json$/,
      begins: (head) => head.includes('"installed_apps_v2"') || head.includes('"installed_apps"'),
      tables: [
        { at: ['installed_apps_v2'], list: 'apps', says: appIn },
        { at: ['installed_apps'], list: 'apps', says: oldAppIn },
      ],
    },
    {
      shape: 'html',
      path: /(?:^|\/)(?:connected_)?apps_and_websites\.html$/,
      // In English; in other languages its path tells it.
      begins: hasAll('<table', '>App Name<', '>Unique ID<'),
      list: 'apps',
      entries: appsOn,
    },
  ],
} satisfies Format;

/** Facebook's word for what it ended itself, after 90 days without a sign-in, is `inactive`. */
const STATES = new Map<unknown, State>([
  ['active', 'active'],
  ['inactive', 'expired'],
  ['removed', 'removed'],
]);

/** Since 2021. `user_app_scoped_id` is the person's id there, not the app's: it is not kept. */
function appIn(entry: unknown): Said {
  const app = fieldsOf(entry);
  if (app === undefined) return notUnderstood('why_shape');
  const state = STATES.get(app.category);
  return {
    kind: 'app',
    state: state ?? 'unknown',
    name: mended(textOf(app.name)),
    first: seconds(app.added_timestamp),
    last: seconds(app.removed_timestamp),
    doubt: state === undefined ? 'why_shape' : undefined,
  };
}

/** From 2018 to 2021: what had access then and what once had were not told apart. */
function oldAppIn(entry: unknown): Said {
  const app = fieldsOf(entry);
  if (app === undefined) return notUnderstood('why_shape');
  return {
    kind: 'app',
    state: 'unknown',
    name: mended(textOf(app.name)),
    first: seconds(app.added_timestamp),
  };
}

/** A table an app: labels, in the person's language, and values. Classes change with every build of Facebook's. */
function appsOn({ items }: Outline): Said[] | undefined {
  const tables = items.flatMap((item, index) =>
    isTable(item) ? [items.slice(index + 1, endOf(items, index))] : [],
  );
  const innermost = tables.filter((inside) => !inside.some(isTable));
  return innermost.length === 0 ? undefined : innermost.map(appOf);
}

const isTable = ({ tag }: Item) => tag === 'table';
const isRow = ({ tag }: Item) => tag === 'tr';
const isCell = ({ tag }: Item) => tag === 'td' || tag === 'th';

function appOf(table: readonly Item[]): Said {
  const rows = partsOf(table, isRow)
    .map(({ inside }) => partsOf(inside, isCell).map((cell) => wordsIn(cell.inside)))
    .filter(({ length }) => length === 2);
  const labels = rows.map(([label]) => label);
  const [name, ...more] = rows.map(([, value]) => value);
  // One label twice: a table of many things, not one thing's.
  if (name === undefined || new Set(labels).size < labels.length) return notUnderstood('why_shape');
  const isDated = more.some((value) => value !== undefined && !/^\d*$/.test(value));
  return { kind: 'app', state: 'unknown', name, doubt: isDated ? 'why_date_words' : undefined };
}

export const examples: readonly FileExample[] = [
  {
    path: 'apps_and_websites_off_of_facebook/apps_and_websites.json',
    from: 'an export of 2021 that was published with other names in it',
    text: `{ "installed_apps_v2": [
      { "name": "Caf\\u00c3\\u00a9 Lupin", "added_timestamp": 1610237983, "user_app_scoped_id": 10150000000000017,
        "category": "active", "removed_timestamp": 0 },
      { "name": "Brackenfern Quiz", "added_timestamp": 1503322200, "user_app_scoped_id": 10150000000000043,
        "category": "inactive", "removed_timestamp": 0 },
      { "name": "Otterway Tickets", "added_timestamp": 1472650000, "user_app_scoped_id": "10150000000000099",
        "category": "removed", "removed_timestamp": 1601500000 } ] }`,
    reads: {
      lists: {
        apps: [
          { name: 'Café Lupin', scopes: [], first: 1_610_237_983_000, state: 'active' },
          { name: 'Brackenfern Quiz', scopes: [], first: 1_503_322_200_000, state: 'expired' },
          {
            name: 'Otterway Tickets',
            scopes: [],
            first: 1_472_650_000_000,
            last: 1_601_500_000_000,
            state: 'removed',
          },
        ],
      },
    },
  },
  {
    path: 'apps_and_websites/apps_and_websites.json',
    from: 'readers of exports of 2018 to 2020',
    text: '{ "installed_apps": [ { "name": "Brackenfern Quiz", "added_timestamp": 1503322200 } ] }',
    reads: {
      lists: { apps: [{ name: 'Brackenfern Quiz', scopes: [], first: 1_503_322_200_000, state: 'unknown' }] },
    },
  },
  {
    path: 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
    from: 'the name of the file since 2023, of someone who let no app in',
    text: '{ "installed_apps_v2": [] }',
    reads: { lists: { apps: [] } },
  },
  {
    path: 'apps_and_websites_off_of_facebook/connected_apps_and_websites.html',
    from: 'a reader of exports in HTML: labels and values in tables',
    text: `<!doctype html><html><body><div><table>
      <tr><td>Nom</td><td>Otter &amp; Way&#039;s Tickets</td></tr>
      <tr><td>Identifiant</td><td>10150000000000099</td></tr>
      <tr><td>Date</td><td>9 juil. 2023, 11:48:45</td></tr></table></div></body></html>`,
    reads: {
      lists: { apps: [{ name: 'Otter & Way\u0027s Tickets', scopes: [], state: 'unknown' }] },
      notUnderstood: ['why_date_words'],
    },
  },
];
