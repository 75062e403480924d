// What is to be said of an app beside what it can reach: that it may be the person's own, or not be what its name seems.

import { mixesScripts } from '../../core/name';
import { isOwnDevice } from '../../core/own-devices';
import type { Key } from '../sentence';
import type { App } from './apps';

/** A word for the row, and the sentence behind it. */
export interface Flag {
  readonly word: Key;
  readonly why: Key;
}

export function flagOf({ title, at }: App): Flag | undefined {
  if (mixesScripts(title)) return { word: 'word_mixed', why: 'flag_mixed' };
  return at.some(({ grant }) => isOwnDevice(grant)) ? { word: 'word_device', why: 'flag_device' } : undefined;
}
