// The providers most people sign in with, in the order of most people.

import type { ProviderId } from '../../core/model';

export const POPULAR: readonly ProviderId[] = ['google', 'facebook', 'apple', 'microsoft', 'github', 'x'];
