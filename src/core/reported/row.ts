// What one row of *What was reported* says: about which company, by whom, when, and what was answered. The sentences a
// person reads stand in `_locales`; a row names its speakers, dates and sources, and its id names the sentences.

import type { ProviderId } from '../model';
import type { PartialDate } from './partial-date';
import type { SourceId } from './sources';

/** Under which arrangement it happened. Kept apart everywhere: what is true of one is not true of another. */
export type StoryProgramme =
  /** Sending and reading Facebook messages inside another company's app. */
  | 'messaging'
  /** Chosen sites greeted Facebook's users by name, 2010 to 2014. */
  | 'instant-personalization'
  /** Facebook's features rebuilt on other companies' devices and sites. */
  | 'integration'
  /** Access kept by some apps when Facebook closed it to others in 2014 and 2015. */
  | 'white-list'
  /** An ordinary app under the rules of its time. */
  | 'public-app';

export type Programme =
  | StoryProgramme
  /** Reading a person's mailbox. */
  | 'mailbox'
  /** What an app held to reach its users' other accounts was taken from it. */
  | 'intrusion';

/** Somebody said something on a day, and where it can be read. */
export interface Statement {
  /** Name of the newspaper, company, office or person. */
  readonly by: string;
  readonly on: PartialDate;
  readonly source: SourceId;
}

/** How it stands with the end, by one account: over, over at about that time, or still open at that time. */
export interface Ending extends Statement {
  readonly is: 'over' | 'about' | 'open';
}

/** Both sides of one matter. */
export interface Telling {
  /** Permanent; also names the sentences, see `sentences`. */
  readonly id: string;
  readonly claim: Statement;
  readonly answers: readonly [Statement, ...Statement[]];
}

export interface Row extends Telling {
  readonly company: string;
  /** Who speaks for it, where that is not the company under the same name. */
  readonly owner?: string;
  /** Registrable domains, the company's own and well known. A row is found by these and by nothing else. */
  readonly domains: readonly string[];
  readonly programme: Programme;
  /** The providers whose users it is about. */
  readonly about: readonly ProviderId[];
  /** Empty: whether it is over is not known. */
  readonly endings: readonly Ending[];
  /** When sources and domains were last checked. */
  readonly checked: PartialDate;
}

/** A row of the page *The story of 2018*. */
export interface StoryRow extends Row {
  readonly programme: StoryProgramme;
}

/** The message keys of a telling: what was reported, each answer in its order, what is not known. */
export function sentences({ id, answers }: Telling): { claim: string; answers: string[]; unknown: string } {
  const name = `reported_${id.replaceAll('-', '_')}`;
  return {
    claim: `${name}_claim`,
    answers: answers.map((_, index) => `${name}_answer_${index + 1}`),
    unknown: `${name}_unknown`,
  };
}

/** Whether a statement of the company itself is among the answers. */
export function companyAnswered({ company, owner = company, answers }: Row): boolean {
  return answers.some(({ by }) => by === owner);
}
