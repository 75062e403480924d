// What the two newspaper reports tell beside the three programmes: access that internal emails are said to show, and
// the firm Cambridge Analytica, whose app was an ordinary one and no partnership.

import type { Ending, Statement, StoryRow } from './row';

const alleged: Statement = { by: 'Damian Collins MP', on: '2018-12-05', source: 'fox-business-emails' };
const facebook: Statement = { by: 'Facebook', on: '2018-12-05', source: 'facebook-on-emails' };
const short: Ending = { ...facebook, on: '2015', is: 'about' };

export const beside: readonly StoryRow[] = [
  {
    id: 'airbnb',
    company: 'Airbnb',
    domains: ['airbnb.com'],
    programme: 'white-list',
    about: ['facebook'],
    claim: alleged,
    answers: [facebook],
    endings: [short],
    checked: '2026-11-21',
  },
  {
    id: 'lyft',
    company: 'Lyft',
    domains: ['lyft.com'],
    programme: 'white-list',
    about: ['facebook'],
    claim: alleged,
    answers: [facebook],
    endings: [short],
    checked: '2026-11-21',
  },
  {
    id: 'badoo',
    company: 'Badoo',
    domains: ['badoo.com'],
    programme: 'white-list',
    about: ['facebook'],
    claim: { ...alleged, source: 'the-drum' },
    answers: [facebook],
    endings: [short],
    checked: '2026-11-21',
  },
  {
    id: 'cambridge-analytica',
    company: 'Cambridge Analytica',
    domains: [],
    programme: 'public-app',
    about: ['facebook'],
    claim: { by: 'Fox Business', on: '2018-12-19', source: 'reports-fox-business' },
    answers: [
      { by: 'Cambridge Analytica', on: '2018-04', source: 'straits-times' },
      { by: 'Facebook', on: '2018-04-27', source: 'bundestag' },
    ],
    endings: [{ by: 'Facebook', on: '2015-12', source: 'bundestag', is: 'over' }],
    checked: '2026-11-21',
  },
];
