// Pausing: for an hour, or until the person turns it on again.

import type { Time } from '../../core/model';

const HOUR = 3_600_000;

/** The last time a date can hold (ECMAScript 21.4.1.1): "until I turn it on" as a time. */
export const FOR_GOOD: Time = 8.64e15;

export const isForGood = (until: Time): boolean => until >= FOR_GOOD;

export const inAnHour = (now: Time): Time => now + HOUR;

export const anHourBefore = (now: Time): Time => now - HOUR;
