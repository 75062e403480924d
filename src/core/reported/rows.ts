// All rows that ship, and those that are held back.
//
// A row ships only if what was reported and at least one answer stand in the story's two newspaper reports or were read
// in another source, and its domain is the company's own by a source too. A row that would lose somebody's only answer
// because that answer could not be read is held, not trimmed. Where no statement of the company was found, or not all of
// one could be read, the row says so. What a programme did in general is no row: it stands on the page of the story.

import { beside } from './beside';
import { instantPersonalization } from './instant-personalization';
import { integration } from './integration';
import { later } from './later';
import { messaging } from './messaging';
import type { Row, StoryRow } from './row';

/** The rows of the page *The story of 2018*. */
export const STORY: readonly StoryRow[] = [
  ...messaging,
  ...instantPersonalization,
  ...integration,
  ...beside,
];

/** The rows that can stand beside an app. */
export const ROWS: readonly Row[] = [...STORY, ...later];

/** Row id -> why it is held. */
export const HELD: Readonly<Record<string, string>> = {
  'facebook-90-day-lapse': 'About all apps at Facebook at once: there is no company it could stand beside.',
  'heroku-travis-github':
    'What Travis CI answered is known from memory only, and without it there is one side.',
  'new-york-times':
    'Not of the core. What it reached and what it said stand in the text of the story instead.',
  'return-path': 'The company goes by another name today, so its old domain is not safely its own.',
};
