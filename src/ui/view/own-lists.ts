// The lists to begin with: most people have something on one of them.

import type { ProviderId } from '../../core/model';

/** With their names, because the first paint has no provider table. */
export const OWN_LISTS: readonly { readonly id: ProviderId; readonly name: string }[] = [
  { id: 'google', name: 'Google' },
  { id: 'facebook', name: 'Facebook' },
];
