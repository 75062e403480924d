// Instant personalization, 2010 to 2014: chosen sites greeted Facebook's users by name and showed friends' public
// activity. On unless a person turned it off. Facebook says it involved public information only.

import type { Ending, Statement, StoryRow } from './row';

const named: Statement = { by: 'The New York Times', on: '2018-12-18', source: 'newser' };
const listed: Statement = { by: 'Facecrooks', on: '2011', source: 'facecrooks' };
const facebook: Statement = { by: 'Facebook', on: '2018-12-18', source: 'reports-siasat' };
const shutDown: Ending = { ...facebook, on: '2014', is: 'over' };

export const instantPersonalization: readonly StoryRow[] = [
  {
    id: 'microsoft-bing',
    company: 'Microsoft Bing',
    owner: 'Microsoft',
    domains: ['bing.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: { by: 'The New York Times', on: '2018-12-18', source: 'reports-fox-business' },
    answers: [
      { by: 'Microsoft', on: '2018-12-18', source: 'review-journal' },
      { by: 'Microsoft', on: '2018-12', source: 'hot-new-hip-hop' },
      facebook,
    ],
    endings: [shutDown, { by: 'The New York Times', on: '2017', source: 'reports-fox-business', is: 'open' }],
    checked: '2026-11-21',
  },
  {
    id: 'rotten-tomatoes',
    company: 'Rotten Tomatoes',
    domains: ['rottentomatoes.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: named,
    answers: [{ by: 'Rotten Tomatoes', on: '2018-12', source: 'global-data-review' }, facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
  {
    id: 'yelp',
    company: 'Yelp',
    domains: ['yelp.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: listed,
    answers: [facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
  {
    id: 'pandora',
    company: 'Pandora',
    domains: ['pandora.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: named,
    answers: [facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
  {
    id: 'scribd',
    company: 'Scribd',
    domains: ['scribd.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: listed,
    answers: [facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
  {
    id: 'tripadvisor',
    company: 'Tripadvisor',
    domains: ['tripadvisor.com'],
    programme: 'instant-personalization',
    about: ['facebook'],
    claim: listed,
    answers: [facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
];
