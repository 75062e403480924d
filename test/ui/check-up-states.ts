// The states of the check-up page: a month in which much happened, a quiet one, none yet, and the end of one.

import { keyOf } from '../../src/core/key';
import type { Account, Entry } from '../../src/core/model';
import { usedText } from '../../src/core/used';
import { at, type Step } from './play';
import * as s from './samples';

const account: Account = { mask: 'a…k@gmail.com', mark: 'mark-1' };

const entry = (name: string, key = keyOf({ provider: 'google', name }) ?? ''): Entry => ({
  key,
  name,
  standing: 'active',
});

/** Google's list as it is read: what stands on it, and those of them nothing else tells of. */
const googleList = (on: string, known: readonly Entry[], others: readonly string[] = []): Step[] => [
  ...others.map(
    (name): Step => ({
      on,
      sees: { source: `list:${on}`, provider: 'google', outcome: 'listed', name, account },
    }),
  ),
  {
    on,
    reads: {
      source: `list:${on}`,
      provider: 'google',
      account,
      entries: [...known, ...others.map((name) => entry(name))],
    },
  },
];

const known = [
  entry('Canva', s.keys.canva),
  entry('Mailmate Pro', s.keys.mailmate),
  entry('Photobook', s.keys.photobook),
];

const checkedUp = (on: string): Step => ({
  on,
  says: [
    { subject: '', field: 'checkedUpAt', value: at(on) },
    { subject: '', field: 'snoozedUntil', value: at('2026-07-03') },
  ],
});

const historyRead: Step[] = [
  {
    on: '2026-06-11',
    sees: { source: 'history:1', outcome: 'visited', clientId: s.keys.canva.slice(9), host: 'www.canva.com' },
  },
  {
    on: '2026-06-12T09:30Z',
    says: [{ subject: '', field: 'historyReadAt', value: at('2026-06-12T09:30Z') }],
  },
];

const sorted = (...steps: readonly (readonly Step[])[]): Step[] =>
  steps.flat().sort((a, b) => at(a.on) - at(b.on));

/** A month: one asks for more, one came again, one is new here, one on Google's list, and one is gone from it. */
export const eventful: Step[] = sorted(
  s.everyday,
  s.canvaGrows.slice(2),
  googleList('2026-05-03', known, ['Fitness Club', 'Windows']),
  [
    {
      on: '2026-05-03',
      says: [
        {
          subject: s.keys.mailmate,
          field: 'used',
          value: usedText({ answer: 'unsure', at: at('2026-05-03') }),
        },
      ],
    },
    checkedUp('2026-05-03T13:00Z'),
    {
      on: '2026-06-08',
      sees: { provider: 'google', clientId: '12-notes', host: 'notes.example', scopes: ['email'], account },
    },
    {
      on: '2026-06-11',
      sees: {
        provider: 'facebook',
        clientId: '555000111',
        host: 'quizly.example',
        scopes: ['public_profile'],
      },
    },
    { on: '2026-06-11T20:00Z', looks: true },
  ],
  historyRead,
  googleList('2026-06-12T09:58Z', known, ['Recipe Box', 'Windows']),
);

/** After a whole reading a part of one; and what a list says of a permission is a sentence. */
export const partlyRead: Step[] = [
  {
    on: '2026-05-03',
    sees: {
      source: 'list:1',
      provider: 'google',
      outcome: 'listed',
      name: 'Recipe Box',
      account,
      scopes: [
        'See and download your recipe photos',
        'https://www.googleapis.com/auth/photoslibrary.readonly',
      ],
    },
  },
  { on: '2026-05-03', reads: { provider: 'google', account, entries: [entry('Recipe Box')] } },
  { on: '2026-06-11', reads: { provider: 'google', account, complete: 'part', entries: [] } },
];

/** Nothing since the last one, and nothing to ask. */
export const quiet: Step[] = sorted(s.canva, googleList('2026-05-03', [entry('Canva', s.keys.canva)]), [
  checkedUp('2026-05-03T13:00Z'),
  { on: '2026-06-05', looks: true },
]);
