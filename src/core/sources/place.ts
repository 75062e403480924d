// Which of the providers' pages stands at an address.

import { placeMatches } from '../match';
import type { Place } from './list';

/** A host that only looks like a provider's, or the provider's own without TLS, has none. */
export function placeIn<Known extends Place>(places: readonly Known[], address: string): Known | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:'
    ? places.find(({ at }) => at.some((pattern) => placeMatches(pattern, url)))
    : undefined;
}
