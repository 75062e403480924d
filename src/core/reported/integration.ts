// Integration partnerships: companies that rebuilt Facebook's features on their own devices and sites. The New York
// Times reported that friends' data was included; Facebook says use was bound by contract and needed a sign-in.

import type { Statement, StoryRow } from './row';

const reported: Statement = { by: 'The New York Times', on: '2018-12-18', source: 'new-york-times' };
const facebook: Statement = { by: 'Facebook', on: '2018-12-18', source: 'reports-siasat' };
const facebookIn2019: Statement = { by: 'Facebook', on: '2019-07-24', source: 'techcrunch' };

export const integration: readonly StoryRow[] = [
  {
    id: 'apple',
    company: 'Apple',
    domains: ['apple.com'],
    programme: 'integration',
    about: ['facebook'],
    claim: { ...reported, source: 'imore' },
    answers: [{ by: 'Apple', on: '2018-12-18', source: 'imore' }, facebook],
    endings: [
      { by: 'Apple', on: '2017-09', source: 'inquirer', is: 'over' },
      { by: 'Facebook', on: '2018-12', source: 'reports-siasat', is: 'open' },
    ],
    checked: '2026-11-21',
  },
  {
    id: 'amazon',
    company: 'Amazon',
    domains: ['amazon.com'],
    programme: 'integration',
    about: ['facebook'],
    claim: { ...reported, source: 'the-week' },
    answers: [{ by: 'Amazon', on: '2018-12-18', source: 'review-journal' }, facebook],
    endings: [{ by: 'Facebook', on: '2018-12', source: 'reports-siasat', is: 'open' }],
    checked: '2026-11-21',
  },
  {
    id: 'yahoo',
    company: 'Yahoo',
    domains: ['yahoo.com'],
    programme: 'integration',
    about: ['facebook'],
    claim: { ...reported, source: 'five-ways' },
    answers: [
      { by: 'Yahoo', on: '2018-12-18', source: 'review-journal' },
      { ...facebook, source: 'abc' },
    ],
    endings: [{ by: 'Facebook', on: '2018', source: 'reports-siasat', is: 'over' }],
    checked: '2026-11-21',
  },
  {
    id: 'microsoft',
    company: 'Microsoft',
    domains: ['microsoft.com', 'live.com'],
    programme: 'integration',
    about: ['facebook'],
    claim: { ...reported, source: 'civil-rights-movement' },
    answers: [{ by: 'Microsoft', on: '2019-07-24', source: 'winbuzzer' }, facebookIn2019],
    endings: [{ ...facebookIn2019, is: 'over' }],
    checked: '2026-11-21',
  },
  {
    id: 'sony',
    company: 'Sony',
    domains: ['sony.com', 'playstation.com'],
    programme: 'integration',
    about: ['facebook'],
    claim: { ...reported, source: 'civil-rights-movement' },
    answers: [facebookIn2019],
    endings: [{ ...facebookIn2019, is: 'over' }],
    checked: '2026-11-21',
  },
];
