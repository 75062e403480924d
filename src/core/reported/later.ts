// Outside the story of 2018: what was reported of apps that people let into their mail and their other accounts.

import type { Row, Statement } from './row';

const edison: Statement = { by: 'Edison Mail', on: '2020-02-10', source: 'macrumors-edison' };
const timehop: Statement = { by: 'Timehop', on: '2018-07-08', source: 'fox6' };

export const later: readonly Row[] = [
  {
    id: 'unroll-me',
    company: 'Unroll.me',
    domains: ['unroll.me'],
    programme: 'mailbox',
    about: ['google'],
    claim: { by: 'US Federal Trade Commission', on: '2019-08', source: 'federal-register' },
    answers: [
      { by: 'Unroll.me', on: '2017-04', source: 'lifehacker' },
      { by: 'A US district court', on: '2018', source: 'media-post' },
    ],
    endings: [],
    checked: '2026-11-21',
  },
  {
    id: 'edison-mail',
    company: 'Edison Mail',
    domains: ['edisonmail.com'],
    programme: 'mailbox',
    about: ['google'],
    claim: { by: 'Motherboard', on: '2020-02-10', source: 'macrumors-edison' },
    answers: [edison],
    endings: [{ ...edison, is: 'open' }],
    checked: '2026-11-21',
  },
  {
    id: 'timehop',
    company: 'Timehop',
    domains: ['timehop.com'],
    programme: 'intrusion',
    about: ['facebook', 'x', 'instagram', 'google'],
    claim: timehop,
    answers: [timehop],
    endings: [{ ...timehop, on: '2018-07', is: 'over' }],
    checked: '2026-11-21',
  },
];
