// "Do you still use this?" Which few apps a check-up asks about, and why: facts, printed with the question.

import type { AccessGroup } from './access';
import { hasAccess } from './checkup';
import { type Idle, idleOf } from './idle';
import type { AppKey, Day, Grant, Time } from './model';
import { isOwnDevice } from './own-devices';
import type { Level } from './provider';
import { addPeriod } from './reminders';
import type { Used } from './used';

/** One app as a person knows it, with what orders it. */
export interface Candidate {
  /** The smallest key of its grants. */
  readonly id: AppKey;
  /** All its access, at one provider or several. */
  readonly grants: readonly Grant[];
  readonly group: AccessGroup;
  /** Of the strongest thing it may do. It orders, and is never shown. */
  readonly level: Level;
}

/** Why it is asked, beside what it can reach: it was not used lately, or the person said so before. */
export type Why = Idle | { readonly kind: 'said'; readonly answer: Used['answer'] };

export interface Question {
  readonly id: AppKey;
  /** The access it is about, and to which the answer applies. */
  readonly grants: readonly [Grant, ...Grant[]];
  readonly why: readonly [Why, ...Why[]];
}

/** What a sitting has to know of the settings. */
export interface SittingSettings {
  readonly historyReadAt?: Time;
  readonly checkedUpAt?: Time;
}

/** How many are asked in one sitting. */
const QUESTIONS_MAX = 5;

const DAY_MS = 86_400_000;

/** How long a sitting may last: as long as the number of its reminder stands. */
const SITTING_MS = 7 * DAY_MS;

/** How long an answer counts: the shortest month, so that a monthly check-up asks again. */
const ANSWER_MS = 28 * DAY_MS;

/** Whether what was done at that time was done in the sitting that goes on now. */
export const isOfSitting = (at: Time | undefined, now: Time): boolean =>
  at !== undefined && at > now - SITTING_MS;

/** Closed so lately that another sitting has not begun. */
export const isClosed = ({ checkedUpAt }: SittingSettings, now: Time): boolean =>
  isOfSitting(checkedUpAt, now);

/**
 * At most five in one sitting, those it has answers to counted; none once it is closed. What can reach things comes
 * first, then what nobody knows; within that the stronger, then by the reason, longest not seen first.
 * @param leftOut access that is never asked about: the provider's own, and what the sitting shows already
 */
export function questionsOf(
  candidates: readonly Candidate[],
  settings: SittingSettings,
  now: Time,
  leftOut: (grant: Grant) => boolean,
): Question[] {
  if (isClosed(settings, now)) return [];
  const answered = candidates.filter(({ grants }) => grants.some((grant) => isAnswered(grant, now))).length;
  return candidates
    .flatMap((candidate) => {
      const question = questionOf(candidate, settings, now, leftOut);
      return question === undefined ? [] : [{ candidate, question }];
    })
    .sort(compare)
    .slice(0, Math.max(0, QUESTIONS_MAX - answered))
    .map(({ question }) => question);
}

interface Asked {
  readonly candidate: Candidate;
  readonly question: Question;
}

/** Negative where `a` is asked before `b`. */
function compare(a: Asked, b: Asked): number {
  const [whyA, whyB] = [a.question.why[0], b.question.why[0]];
  return (
    GROUPS[a.candidate.group] - GROUPS[b.candidate.group] ||
    b.candidate.level - a.candidate.level ||
    REASONS[whyA.kind] - REASONS[whyB.kind] ||
    sinceOf(whyA) - sinceOf(whyB) ||
    (a.question.id < b.question.id ? -1 : 1)
  );
}

const GROUPS = { reach: 0, unknown: 1, know: 2 } as const satisfies Record<AccessGroup, number>;

/** What is surely not used comes first. */
const REASONS = {
  'no-visit': 0,
  'no-sign-in': 1,
  said: 2,
  'never-seen': 3,
} as const satisfies Record<Why['kind'], number>;

const sinceOf = (why: Why): Day => (why.kind === 'no-sign-in' ? why.since : 0);

/** In the sitting that goes on: what is kept since is kept for longer than a year from its beginning. */
const isAnswered = ({ used, keepUntil }: Grant, now: Time): boolean =>
  isOfSitting(used?.at, now) ||
  (keepUntil !== undefined && keepUntil > addPeriod(now - SITTING_MS, 'yearly'));

/** `undefined` where the person has decided on the app, or is about to; and where there is no reason to ask. */
function questionOf(
  { id, grants: all }: Candidate,
  { historyReadAt = 0 }: SittingSettings,
  now: Time,
  leftOut: (grant: Grant) => boolean,
): Question | undefined {
  const [grant, ...others] = all.filter((one) => hasAccess(one) && !isOwnDevice(one) && !leftOut(one));
  if (grant === undefined || all.some((one) => isDecided(one, now))) return undefined;
  const grants = [grant, ...others] as const;
  const idle = idleOf(all, historyReadAt, now);
  const [said] = grants.flatMap(({ used }) => used ?? []).sort((a, b) => b.at - a.at);
  const [first, ...more] = [
    ...(idle ? [idle] : []),
    ...(said ? [{ kind: 'said', answer: said.answer } as const] : []),
  ];
  return first && { id, grants, why: [first, ...more] };
}

const isDecided = ({ keepUntil, removalStartedAt, used }: Grant, now: Time): boolean =>
  (keepUntil !== undefined && keepUntil > now) ||
  removalStartedAt !== undefined ||
  (used !== undefined && used.at > now - ANSWER_MS);
