// The story of 2018 as a whole, and its three programmes. What is true of one programme is not true of the next, which
// is why the page tells each with both sides and with its own companies.

import { instantPersonalization } from './instant-personalization';
import { integration } from './integration';
import { messaging } from './messaging';
import type { Statement, StoryProgramme, StoryRow, Telling } from './row';

const facebook: Statement = { by: 'Facebook', on: '2018-12-18', source: 'reports-siasat' };
const facebookAgain: Statement = { by: 'Facebook', on: '2018-12-19', source: 'second-answer' };

/** The report, the answers, and last what the newspaper said of its own part in it. */
export const story: Telling = {
  id: 'story',
  claim: { by: 'The New York Times', on: '2018-12-18', source: 'new-york-times' },
  answers: [facebook, facebook, { by: 'The New York Times', on: '2018-12-19', source: 'daily-caller' }],
};

export interface ProgrammeTelling extends Telling {
  readonly id: StoryProgramme;
  readonly rows: readonly StoryRow[];
}

export const programmes: readonly ProgrammeTelling[] = [
  {
    id: 'messaging',
    claim: { by: 'The New York Times', on: '2018-12-18', source: 'globe-and-mail' },
    answers: [facebook, facebookAgain],
    rows: messaging,
  },
  {
    id: 'instant-personalization',
    claim: { by: 'The New York Times', on: '2018-12-18', source: 'reports-fox-business' },
    answers: [{ ...facebook, source: 'reports-fox-business' }],
    rows: instantPersonalization,
  },
  {
    id: 'integration',
    claim: { by: 'The New York Times', on: '2018-06-03', source: 'variety-devices' },
    answers: [
      { by: 'Facebook', on: '2018-06-03', source: 'variety-devices' },
      facebook,
      { by: 'Facebook', on: '2019-07-24', source: 'techcrunch' },
    ],
    rows: integration,
  },
];
