// Messaging integration: Facebook messages inside another company's app. Facebook names four partners. That they could
// read, write and delete is said by both sides but one; that any of them read a message, nobody has shown.

import type { Ending, Statement, StoryRow } from './row';

const reported: Statement = { by: 'The New York Times', on: '2018-12-18', source: 'reports-fox-business' };
const facebook: Statement = { by: 'Facebook', on: '2018-12-18', source: 'reports-siasat' };
const facebookAgain: Statement = { by: 'Facebook', on: '2018-12-19', source: 'second-answer' };
/** "Shut down for nearly three years" in December 2018. */
const shutDown: Ending = { ...facebookAgain, on: '2016', is: 'about' };

export const messaging: readonly StoryRow[] = [
  {
    id: 'spotify',
    company: 'Spotify',
    domains: ['spotify.com'],
    programme: 'messaging',
    about: ['facebook'],
    claim: reported,
    answers: [{ by: 'Spotify', on: '2018-12-18', source: 'variety' }, facebook],
    endings: [shutDown],
    checked: '2026-11-21',
  },
  {
    id: 'netflix',
    company: 'Netflix',
    domains: ['netflix.com'],
    programme: 'messaging',
    about: ['facebook'],
    claim: reported,
    answers: [{ by: 'Netflix', on: '2018-12-19', source: 'reports-siasat' }, facebookAgain],
    endings: [{ by: 'Netflix', on: '2015', source: 'reports-siasat', is: 'over' }],
    checked: '2026-11-21',
  },
  {
    id: 'royal-bank-of-canada',
    company: 'Royal Bank of Canada',
    domains: ['rbc.com', 'rbcroyalbank.com'],
    programme: 'messaging',
    about: ['facebook'],
    claim: { ...reported, source: 'globe-and-mail' },
    answers: [
      { by: 'Royal Bank of Canada', on: '2018-12-19', source: 'globe-and-mail' },
      { ...facebookAgain, source: 'globe-and-mail' },
    ],
    endings: [{ by: 'Royal Bank of Canada', on: '2015', source: 'atm-marketplace', is: 'over' }],
    checked: '2026-11-21',
  },
  {
    id: 'dropbox',
    company: 'Dropbox',
    domains: ['dropbox.com'],
    programme: 'messaging',
    about: ['facebook'],
    claim: facebookAgain,
    answers: [facebookAgain],
    endings: [shutDown],
    checked: '2026-11-21',
  },
];
