// What was found so far while files are gone through, and what every step of that needs.

import type { Time } from '../core/model';
import type { NotUnderstood, Why } from '../core/sources/found';
import { nameOf, type Part } from './part';
import { type Recognised, recognise } from './recognise';
import { whyOf } from './unreadable';

export interface Gathering {
  readonly files: Recognised[];
  readonly notUnderstood: NotUnderstood[];
  /** Zips and folders in which nothing was: no fault, where something was in another. */
  readonly barren: string[];
  readonly now: Time;
  readonly signal: AbortSignal | undefined;
}

export const note = ({ notUnderstood }: Gathering, path: string, why: Why): void => {
  notUnderstood.push({ where: nameOf(path), why });
};

/** Whether anything was found since, or is told to be in the way. */
export function changes({ files, notUnderstood }: Gathering): () => boolean {
  const before = files.length + notUnderstood.length;
  return () => files.length + notUnderstood.length > before;
}

/** Opens a file for a moment and keeps it if it is known; else returns why it is not. */
export async function look({ files, signal }: Gathering, part: Part): Promise<Why | undefined> {
  try {
    const file = await recognise(part, signal);
    if (file) files.push(file);
    return file ? undefined : 'why_unknown_file';
  } catch (error) {
    return whyOf(error, 'why_unreadable', signal);
  }
}
