// Which of the many files of an export are worth opening. Most exports are told by their paths, and then nothing else is
// opened; where no path tells, as in an export in another language, files are looked into, so far as that is quick.

import { MOST_PEEKS, MOST_TOLD, MOST_ZIPS } from './limits';
import type { Part } from './part';
import { kindAt } from './recognise';

export interface Sieve {
  readonly take: (part: Part) => void;
  /** Their paths say what they are. */
  readonly told: readonly Part[];
  /** More were told than any export has. */
  readonly isFull: () => boolean;
  readonly zips: readonly Part[];
  /** Texts that may be anything. */
  readonly others: readonly Part[];
}

export function sieve(): Sieve {
  const [told, zips, others]: [Part[], Part[], Part[]] = [[], [], []];
  const inFolder = new Map<string, number>();
  let full = false;

  /** Some of each folder: one of them may hold thousands that are alike. */
  function takeOther(part: Part): void {
    const folder = part.path.slice(0, part.path.lastIndexOf('/') + 1);
    const count = inFolder.get(folder) ?? 0;
    if (count >= MOST_PEEKS.folder || others.length >= MOST_PEEKS.all) return;
    inFolder.set(folder, count + 1);
    others.push(part);
  }

  return {
    told,
    zips,
    others,
    isFull: () => full,
    take(part) {
      if (kindAt(part.path)) {
        if (told.length < MOST_TOLD) told.push(part);
        else full = true;
      } else if (isZipName(part.path)) {
        if (zips.length < MOST_ZIPS) zips.push(part);
        else full = true;
      } else if (isTextName(part.path)) takeOther(part);
    },
  };
}

export const isZipName = (path: string): boolean => /\.(?:zip|1pux)$/i.test(path);

const isTextName = (path: string): boolean => /\.(?:csv|html?|js|jsonl?|ndjson|txt)$/i.test(path);
