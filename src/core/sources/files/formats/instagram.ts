// Instagram's export: the apps that have access, and those that no longer have.

import type { Time } from '../../../model';
import { seconds } from '../dates';
import { type Fields, fieldsOf, hasAll, textOf } from '../fields';
import { type FileExample, type Format, notUnderstood, type Said } from '../format';
import { mended } from '../mojibake';

export const format = {
  id: 'instagram',
  provider: 'instagram',
  files: [
    {
      shape: 'json',
      path: /(?:^|\/)active_apps\.json$/,
      begins: hasAll('"apps_and_websites_active_apps"'),
      tables: [
        {
          at: ['apps_and_websites_active_apps'],
          list: 'active',
          says: (entry) => appIn(entry, 'active', activeDates),
        },
      ],
    },
    {
      shape: 'json',
      // Without its `a`: so the file is spelled.
      path: /(?:^|\/)expired_a?pps\.json$/,
      begins: hasAll('"apps_and_websites_expired_apps"'),
      tables: [
        {
          at: ['apps_and_websites_expired_apps'],
          list: 'expired',
          says: (entry) => appIn(entry, 'expired', expiredDates),
        },
      ],
    },
  ],
} satisfies Format;

/** The labels are in the person's language. One is the person's id in the app: it is not kept. */
function appIn(entry: unknown, state: 'active' | 'expired', datesOf: (labelled: Labelled) => Dates): Said {
  const app = fieldsOf(entry);
  const labels = fieldsOf(app?.string_map_data);
  if (app === undefined || labels === undefined) return notUnderstood('why_shape');
  return { kind: 'app', state, name: mended(textOf(app.title)), ...datesOf(labelledIn(labels)) };
}

interface Dates {
  readonly first?: Time | undefined;
  readonly last?: Time | undefined;
}

/** Dates by the English labels, and those under any other. */
interface Labelled {
  readonly added?: Time | undefined;
  readonly active?: Time | undefined;
  readonly others: readonly Time[];
}

const ADDED = 'Added on';
const ACTIVE = 'Last active on';

function labelledIn(labels: Fields): Labelled {
  const dateOf = (label: string) => seconds(fieldsOf(labels[label])?.timestamp);
  const others = Object.keys(labels).filter((label) => label !== ADDED && label !== ACTIVE);
  return {
    added: dateOf(ADDED),
    active: dateOf(ACTIVE),
    others: others.flatMap((label) => dateOf(label) ?? []),
  };
}

/** In another language by their order: what is used was added before. */
function activeDates({ added, active, others }: Labelled): Dates {
  if (added !== undefined || active !== undefined || others.length === 0)
    return { first: added, last: active };
  return { first: Math.min(...others), last: others.length > 1 ? Math.max(...others) : undefined };
}

/** It expired after it was last used. */
function expiredDates({ added, active, others }: Labelled): Dates {
  const ends = active === undefined ? others : [...others, active];
  return { first: added, last: ends.length > 0 ? Math.max(...ends) : undefined };
}

export const examples: readonly FileExample[] = [
  {
    path: 'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json',
    from: 'a reader of exports',
    text: `{ "apps_and_websites_active_apps": [ { "title": "Pixelmoss Print", "media_map_data": {}, "string_map_data": {
      "Added on": { "href": "", "value": "", "timestamp": 1640995200 },
      "Last active on": { "href": "", "value": "", "timestamp": 1672531200 },
      "App user ID": { "href": "", "value": "1700000000000011", "timestamp": 0 } } } ] }`,
    reads: {
      lists: {
        active: [
          {
            name: 'Pixelmoss Print',
            scopes: [],
            first: 1_640_995_200_000,
            last: 1_672_531_200_000,
            state: 'active',
          },
        ],
      },
    },
  },
  {
    path: 'instagram-sam/apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json',
    from: 'the same, as it may be in another language',
    text: `{ "apps_and_websites_active_apps": [ { "title": "Caf\\u00c3\\u00a9 Frondly", "string_map_data": {
      "Zuletzt aktiv": { "timestamp": 1672531200 }, "Hinzugef\\u00c3\\u00bcgt": { "timestamp": 1640995200 } } } ] }`,
    reads: {
      lists: {
        active: [
          {
            name: 'Café Frondly',
            scopes: [],
            first: 1_640_995_200_000,
            last: 1_672_531_200_000,
            state: 'active',
          },
        ],
      },
    },
  },
  {
    path: 'apps_and_websites_off_of_instagram/apps_and_websites/expired_pps.json',
    from: 'a reader of exports',
    text: `{ "apps_and_websites_expired_apps": [ { "title": "Frondly Collage", "string_map_data": {
      "Expired on": { "href": "", "value": "", "timestamp": 1577836800 },
      "Last active on": { "href": "", "value": "", "timestamp": 1569888000 },
      "App user ID": { "href": "", "value": "1700000000000012", "timestamp": 0 } } } ] }`,
    reads: {
      lists: {
        expired: [{ name: 'Frondly Collage', scopes: [], last: 1_577_836_800_000, state: 'expired' }],
      },
    },
  },
];
