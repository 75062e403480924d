// Whether the browser lets Spare Keys see what it is there to see.

import type { ProviderId } from '../../core/model';
import type { Provider } from '../../core/provider';

export interface Watching {
  readonly state: 'watching' | 'partly' | 'off';
  /** Of the providers asked for at install, those the browser holds back. */
  readonly missing: readonly Provider[];
  readonly watched: readonly Provider[];
}

/** As most people know them; the rest keep their order. */
const FIRST: readonly ProviderId[] = ['google', 'facebook', 'apple'];
const rank = ({ id }: Provider): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

export function watchingOf(providers: Iterable<Provider>, allowed: readonly ProviderId[]): Watching {
  const all = [...providers].sort((a, b) => rank(a) - rank(b));
  const watched = all.filter(({ id }) => allowed.includes(id));
  const missing = all.filter(({ id, required }) => required && !allowed.includes(id));
  const state = missing.length === 0 ? 'watching' : watched.length === 0 ? 'off' : 'partly';
  return { state, missing, watched };
}
