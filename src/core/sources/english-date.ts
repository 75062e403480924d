// Dates as pages write them in English: read only where nothing about them is open but the zone, which no page tells.

import type { Time } from '../model';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `February 21, 2026, 3:33 AM`, the time may be missing. */
const DATE = /^([a-z]{3,9})\.? (\d{1,2}), (\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap])m)?$/i;

/** As if it were UTC; `undefined` for anything else, such as `yesterday`. */
export function readEnglishDate(text: string): Time | undefined {
  const [, name, day, year, hour = '12', minute = '0', second = '0', half = 'a'] =
    DATE.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  if (name === undefined) return undefined;
  const month = MONTHS.findIndex(
    (one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase(),
  );
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = Date.UTC(Number(year), month, Number(day), hours, Number(minute), Number(second));
  const date = new Date(time);
  const isReal = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === Number(day);
  return isReal && Number(hour) <= 12 && Number(minute) < 60 && Number(year) > 1990 ? time : undefined;
}
