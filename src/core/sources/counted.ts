// Whether a list is whole by the number that its page gives, whatever the language and the digits.

import type { Reading } from '../model';
import type { Item } from './outline';
import { runsIn } from './outline-walk';

/**
 * The page's own number, told between its heading and the first row, beside the count of rows.
 * @param first where the first row stands; the end of the items where there is none
 * @returns `unknown` where the page gives no number, or one that cannot be it
 */
export function countedBy(items: readonly Item[], first: number, rows: number): Reading['complete'] {
  const numbers = new Set(
    runsIn(items.slice(headingBefore(items, first), first)).flatMap((run) => onlyNumberIn(run) ?? []),
  );
  if ([...numbers].some((number) => number > rows)) return 'part';
  return numbers.size === 1 && numbers.has(rows) ? 'all' : 'unknown';
}

/** The page's heading; the beginning where it has none. */
function headingBefore(items: readonly Item[], first: number): number {
  return Math.max(
    0,
    items.slice(0, first).findLastIndex(({ tag }) => tag === 'h1'),
  );
}

/** One number and no other digit; `2FA` is a word. */
const ONE_NUMBER = /^\P{Nd}*(?<!\p{Script=Latin})(\p{Nd}{1,5})(?!\p{Script=Latin})\P{Nd}*$/u;

/** In characters: a run of words that tells a count is short. */
const LONGEST = 80;

function onlyNumberIn(run: string): number | undefined {
  const [, number] = run.length > LONGEST ? [] : (ONE_NUMBER.exec(run) ?? []);
  return number === undefined ? undefined : numberOf(number);
}

/** Where the digits of a script begin: Unicode keeps the ten of each together. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0] as const;

const numberOf = (digits: string): number | undefined =>
  [...digits].reduce<number | undefined>((value, digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((from) => code >= from && code < from + 10);
    return value === undefined || zero === undefined ? undefined : value * 10 + code - zero;
  }, 0);
