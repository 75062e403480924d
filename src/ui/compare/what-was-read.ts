// What the readings of a batch say about themselves: whose list it is, and how much of it was read.

import type { AppKey, Entry, Reading } from '../../core/model';
import type { Batch } from '../../core/sources/batch';

export interface WhatWasRead {
  /** The first reading: all of one batch are of one look. */
  readonly first: Reading;
  /** All of it, or the least that is known. */
  readonly complete: Reading['complete'];
  /** Of how many apps the list says that they stand so. */
  readonly standings: Readonly<Record<Entry['standing'], number>>;
}

const LEAST: readonly Reading['complete'][] = ['part', 'unknown', 'all'];

/** `undefined` where no list was read, as of a file of history. */
export function whatWasRead({ readings }: Batch): WhatWasRead | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const count = (standing: Entry['standing']) =>
    new Set(
      readings.flatMap(({ entries }) =>
        entries.flatMap((one): AppKey[] => (one.standing === standing ? [one.key] : [])),
      ),
    ).size;
  return {
    first,
    complete: LEAST.find((one) => readings.some(({ complete }) => complete === one)) ?? 'unknown',
    standings: { active: count('active'), expired: count('expired'), removed: count('removed') },
  };
}
