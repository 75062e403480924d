// Grants for tests, of which only what matters has to be told.

import type { Grant, ScopeSeen } from '../../src/core/model';

const DAY_MS = 86_400_000;

/** 12 June 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 5, 12, 10);
export const TODAY = Math.floor(NOW / DAY_MS);

export const day = (iso: string): number => Date.parse(iso) / DAY_MS;

export const scopes = (...names: string[]): ScopeSeen[] =>
  names.map((scope) => ({ scope, first: TODAY - 30, granted: NOW - 30 * DAY_MS }));

export function grant(told: Partial<Grant> = {}): Grant {
  const key = told.key ?? `${told.provider ?? 'google'}:h:${told.host ?? 'shop.example'}`;
  return {
    key,
    keys: [key],
    provider: 'google',
    certainty: 'sure',
    clientIds: [],
    host: 'shop.example',
    firstDay: TODAY - 30,
    lastSignInDay: TODAY - 30,
    lastAt: NOW - 30 * DAY_MS,
    scopes: scopes('openid', 'email', 'profile'),
    grew: [],
    accounts: [],
    isNew: false,
    ...told,
  };
}
