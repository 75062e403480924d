// Which provider gives a copy of one's data that a list can be read from, and how to get the smallest one.

import type { ProviderId } from '../../core/model';
import type { Key } from '../sentence';

interface Copy {
  readonly provider: ProviderId;
  readonly how: Key;
}

/** Those most people have something in come first. Where to ask is told by the provider's `copy`, where it is known. */
export const COPIES: readonly Copy[] = [
  { provider: 'facebook', how: 'add_copy_facebook' },
  { provider: 'instagram', how: 'add_copy_instagram' },
  { provider: 'google', how: 'add_copy_google' },
  { provider: 'apple', how: 'add_copy_apple' },
  { provider: 'x', how: 'add_copy_x' },
  { provider: 'github', how: 'add_copy_github' },
];
