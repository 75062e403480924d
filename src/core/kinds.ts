// The kinds of things an app can reach and what may be done with them, in the one order every surface uses.

import type { Kind, Verb } from './provider';

/** Kinds by the group a screen shows them under. `other` stands in none: nothing is known of it. */
export const KIND_GROUPS = {
  who: ['identity', 'personal', 'email', 'phone'],
  people: ['contacts', 'messages', 'social'],
  things: ['files', 'calendar', 'code'],
  life: ['location', 'health', 'activity', 'money'],
  control: ['account', 'business'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type KindGroup = keyof typeof KIND_GROUPS;

export const KINDS: readonly Kind[] = [...Object.values(KIND_GROUPS).flat(), 'other'];

/** Weakest first, so that the last of several is the one to name. */
export const VERBS: readonly Verb[] = ['offline', 'read', 'write', 'delete', 'post', 'manage'];
