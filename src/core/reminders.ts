// When to remind of the check-up. A pure question asked at every tick of an alarm and answered from the ledger and the
// clock alone, because an alarm may come late, twice or never, and the clock may jump.

import type { ProviderId, Reading, Time } from './model';

/** A period, at the end of which a reminder is due. */
export type Rhythm = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

export type Pace = Rhythm | 'never';

/** How often, until the person says otherwise. */
export const DEFAULT_PACE = 'monthly' satisfies Pace;

/** What the ledger knows about reminding. */
export interface ReminderSettings {
  readonly pace?: Pace;
  /**
   * Put off: no reminder before, and one then, whatever the period says; by a month or by one period at most. The first
   * due date of all is written as one, so that `remindedAt` never names anything but a reminder that was given.
   */
  readonly snoozedUntil?: Time;
  readonly remindedAt?: Time;
  /** The last check-up was closed: what a reminder told of before that is no longer open. */
  readonly checkedUpAt?: Time;
}

/** What there is to remind of. */
export interface Found {
  /** How many things there are to look at. */
  readonly things: number;
  /** The newest reading of each provider's list. */
  readonly readings: readonly Pick<Reading, 'provider' | 'at'>[];
}

/** What the reminder says. Numbers and providers, never the name of an app. */
export type Message =
  | { readonly kind: 'things'; readonly count: number }
  | { readonly kind: 'reading'; readonly provider: ProviderId; readonly days: number };

export interface Verdict {
  /** The reminder to give now. */
  readonly message?: Message;
  /** What must be written down, before anything is shown. `null`: that snooze is over. */
  readonly write?: { readonly remindedAt?: Time; readonly snoozedUntil?: Time | null };
  /** When to look next; absent where there is never to be one. */
  readonly nextAt?: Time;
}

type Dates = Pick<ReminderSettings, 'remindedAt' | 'snoozedUntil'>;

const DAY_MS = 86_400_000;

const LENGTH = {
  weekly: { days: 7 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  yearly: { months: 12 },
} as const satisfies Record<Rhythm, { readonly days: number } | { readonly months: number }>;

/** One period later: the same time of day in UTC; where that month is too short, on its last day. */
export function addPeriod(time: Time, rhythm: Rhythm): Time {
  const length = LENGTH[rhythm];
  if ('days' in length) return time + length.days * DAY_MS;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + length.months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastOfMonth);
  return Date.UTC(year, month, day) + (time - Math.floor(time / DAY_MS) * DAY_MS);
}

/**
 * Whether to remind now. At most once a period and only of something; what fell due while nobody was there is given
 * once; where nothing is to be said, it stays due until there is. Written dates that lie too far ahead, which a clock
 * that jumped leaves behind, are taken back to what is possible today.
 */
export function remind(settings: ReminderSettings, found: Found, now: Time): Verdict {
  const pace = settings.pace ?? DEFAULT_PACE;
  if (pace === 'never') return {};
  const write = correction(settings, pace, now);
  const dueAt = dueDate({ ...settings, ...write }, pace);
  if (now < dueAt) return { nextAt: dueAt, ...(write && { write }) };
  const message = messageOf(found, pace, now);
  return message === undefined
    ? { nextAt: nextChance(found, pace, now), ...(write && { write }) }
    : { message, nextAt: addPeriod(now, pace), write: { remindedAt: now, snoozedUntil: null } };
}

/** What the last reminder told of and is still so, for a week: a badge has to be shown again at each start. */
export function stillOpen(
  { pace = DEFAULT_PACE, remindedAt, checkedUpAt = 0 }: ReminderSettings,
  found: Found,
  now: Time,
): Message | undefined {
  if (pace === 'never' || remindedAt === undefined || checkedUpAt >= remindedAt) return undefined;
  return now < addPeriod(remindedAt, 'weekly') ? messageOf(found, pace, now) : undefined;
}

/** The first due date, or dates from a future that this clock does not know. */
function correction(
  { remindedAt, snoozedUntil }: ReminderSettings,
  rhythm: Rhythm,
  now: Time,
): Dates | undefined {
  const period = addPeriod(now, rhythm);
  const latest = Math.max(period, addPeriod(now, 'monthly'));
  const dates = {
    ...(remindedAt !== undefined && remindedAt > now && { remindedAt: now }),
    ...(remindedAt === undefined && snoozedUntil === undefined && { snoozedUntil: period }),
    ...(snoozedUntil !== undefined && snoozedUntil > latest && { snoozedUntil: latest }),
  };
  return Object.keys(dates).length === 0 ? undefined : dates;
}

/** Two reminders never fall on one day, however short it was put off. */
function dueDate({ remindedAt, snoozedUntil }: Dates, rhythm: Rhythm): Time {
  if (remindedAt === undefined) return snoozedUntil ?? 0;
  return snoozedUntil === undefined
    ? addPeriod(remindedAt, rhythm)
    : Math.max(snoozedUntil, remindedAt + DAY_MS);
}

function messageOf({ things, readings }: Found, rhythm: Rhythm, now: Time): Message | undefined {
  if (things > 0) return { kind: 'things', count: things };
  const oldest = oldestOf(readings);
  if (oldest === undefined || addPeriod(oldest.at, rhythm) > now) return undefined;
  return { kind: 'reading', provider: oldest.provider, days: Math.floor((now - oldest.at) / DAY_MS) };
}

/** When something may be to say that is not now: a reading gets too old, or at the latest after one more period. */
function nextChance({ readings }: Found, rhythm: Rhythm, now: Time): Time {
  const oldest = oldestOf(readings);
  return oldest === undefined ? addPeriod(now, rhythm) : addPeriod(oldest.at, rhythm);
}

const oldestOf = (readings: Found['readings']): Found['readings'][number] | undefined =>
  readings.reduce<Found['readings'][number] | undefined>(
    (oldest, reading) => (oldest === undefined || reading.at < oldest.at ? reading : oldest),
    undefined,
  );
