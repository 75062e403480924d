// Dates as exact as a source gives them. They sort as text.

import type { Day } from '../model';

/** `2018`, `2018-12` or `2018-12-18`. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;

/** Year, month from 1, day; those the date names. */
export const partsOf = (date: PartialDate): readonly number[] => date.split('-').map(Number);

/** The last day the date can mean: `2014` -> 31 December 2014. */
export function lastDayOf(date: PartialDate): Day {
  const [year = 0, month, day] = partsOf(date);
  const afterwards =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return afterwards / DAY_MS - 1;
}

/** A day of the list as a date. */
export const dateOf = (day: Day): PartialDate =>
  new Date(day * DAY_MS).toISOString().slice(0, 10) as PartialDate;
