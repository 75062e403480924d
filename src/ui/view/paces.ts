// The paces of the check-up with their words, most frequent first.

import type { Pace } from '../../core/reminders';
import type { Key } from '../sentence';

export const PACES = [
  { id: 'weekly', key: 'pace_weekly' },
  { id: 'monthly', key: 'pace_monthly' },
  { id: 'quarterly', key: 'pace_quarterly' },
  { id: 'yearly', key: 'pace_yearly' },
  { id: 'never', key: 'pace_never' },
] as const satisfies readonly { readonly id: Pace; readonly key: Key }[];
