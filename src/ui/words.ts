// Numbers, dates and lists in the language of the sentences around them, by Intl and never by hand.

import type { Day, Time } from '../core/model';
import { language } from '../platform/i18n';

const DAY_MS = 86_400_000;

export const formatNumber = (n: number): string => new Intl.NumberFormat(language()).format(n);

export const pluralForm = (n: number): Intl.LDMLPluralRule => new Intl.PluralRules(language()).select(n);

/** `Google, Facebook and Apple`. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).format(items);

/** The pieces of a list, so that every item can stand in a node of its own. */
export const listParts = (items: readonly string[]) =>
  new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).formatToParts(items);

/** `3 June`, with the year where it is another one than this. For use inside a sentence. */
export const formatTime = (at: Time, now: Time): string =>
  dateFormat(new Date(at).getFullYear() === new Date(now).getFullYear(), 'long').format(at);

/** A day of the list is a UTC day and stays one, wherever it is read. */
export const formatDay = (day: Day, now: Time): string => dayFormat(day, now, 'long').format(day * DAY_MS);

/** `yesterday` under a week, else the date: for a cell, not for a sentence ("on yesterday"). */
export function formatRecentDay(day: Day, now: Time): string {
  const ago = Math.floor(now / DAY_MS) - day;
  return ago >= 0 && ago < 7
    ? new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(-ago, 'day')
    : dayFormat(day, now, 'short').format(day * DAY_MS);
}

/** `15:40`. */
export const formatClock = (at: Time): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(at);

const dayFormat = (day: Day, now: Time, month: 'long' | 'short'): Intl.DateTimeFormat =>
  dateFormat(new Date(day * DAY_MS).getUTCFullYear() === new Date(now).getUTCFullYear(), month, 'UTC');

const dateFormat = (thisYear: boolean, month: 'long' | 'short', timeZone?: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month,
    ...(!thisYear && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
  });
