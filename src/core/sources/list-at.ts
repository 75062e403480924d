// Whether a provider's own list stands at an address: light enough for the popup's first paint, as no reader is in it.

import type { Place } from './list';
import { places } from './lists/places';
import { placeIn } from './place';

/** The list, or the page of one app on it. */
export const placeAt = (address: string): Place | undefined => placeIn(places, address);

/** The list alone. */
export function listAt(address: string): Place | undefined {
  const place = placeAt(address);
  return place?.kind === 'list' ? place : undefined;
}
