// Events of apps' lives as a list: one entry an app.

import { defined } from '../../defined';
import { keyOf } from '../../key';
import type { ProviderId } from '../../model';
import type { Found } from '../found';

/** In any order: of what is said of one app the first and the last date stand, and how it stood last. */
export function livesOf(provider: ProviderId, events: readonly Found[]): Found[] {
  const lives = new Map<string, Found>();
  for (const event of [...events].sort((a, b) => endOf(a) - endOf(b))) {
    const key = keyOf({ ...event, provider }) ?? '';
    lives.set(key, joined(lives.get(key), event));
  }
  return [...lives.values()];
}

const timesOf = ({ first, last }: Found) => [first, last].filter((time) => time !== undefined);
const endOf = (found: Found) => Math.max(0, ...timesOf(found));

function joined(before: Found | undefined, event: Found): Found {
  if (before === undefined) return event;
  const first = Math.min(...[before.first, event.first].filter((time) => time !== undefined));
  return defined<Found>({
    ...before,
    ...event,
    scopes: [...new Set([...before.scopes, ...event.scopes])],
    first: Number.isFinite(first) ? first : undefined,
    last:
      timesOf(before).concat(timesOf(event)).length > 0 ? Math.max(endOf(before), endOf(event)) : undefined,
  });
}
