// Dates as files write them. No date is `undefined`; one that cannot be read is NaN, so that it can be told apart.

import type { Time } from '../../model';
import { textOf } from './fields';

/** Unix time in whole seconds, a number or its digits; 0 is no date. */
export const seconds = (value: unknown): Time | undefined => unixTime(value, 1_000);

export const milliseconds = (value: unknown): Time | undefined => unixTime(value, 1);

export const microseconds = (value: unknown): Time | undefined => unixTime(value, 0.001);

function unixTime(value: unknown, unit: number): Time | undefined {
  const text = textOf(value);
  if (text === undefined || text === '0') return undefined;
  return /^\d{1,17}$/.test(text) ? Math.floor(Number(text) * unit) : Number.NaN;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const AMERICAN = /^(\d\d)-(\d\d)-(\d{4})(?: (\d\d):(\d\d):(\d\d))?$/;

/** ISO 8601, or Apple's `05-14-2022 08:00:00`. Where no zone is told it is UTC. */
export function written(value: unknown): Time | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined) return undefined;
  const [, month, day, year, ...clock] = AMERICAN.exec(text) ?? [];
  return timeOf(year === undefined ? ISO.exec(text) : ['', year, month, day, ...clock]);
}

/** @param parts year, month, day, hour, minute, second, fraction, zone, from 1 on */
function timeOf(parts: readonly (string | undefined)[] | null): Time {
  if (parts === null) return Number.NaN;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] = parts;
  const date = `${year}-${month}-${day}`;
  // A day that its month does not have is another day to some parsers.
  if (!isDay(date)) return Number.NaN;
  return Date.parse(`${date}T${hour}:${minute}:${second}.${`${fraction}00`.slice(0, 3)}${zone}`);
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
