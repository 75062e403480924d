// What one way has to offer: previews that wait for an answer, and what was added, which stays with its undo.

import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Batch } from '../../core/sources/batch';
import type { Change } from '../../store/store';

/** What was read, how it is called where it does not say so itself, and what is to be said with it. */
export interface Offer {
  readonly batch: Batch;
  readonly heading?: ComponentChildren;
  readonly said?: readonly Change[];
}

/** `id` counts up: the same thing read again is another offer. */
export interface Offered extends Offer {
  readonly id: number;
  readonly isAdded: boolean;
}

export interface Offers {
  readonly offers: readonly Offered[];
  /** Each takes the place of what waits under the same name: a thing read twice is shown once. */
  offer(fresh: readonly Offer[]): void;
  added(id: number): void;
  /** Nobody wants it. */
  drop(id: number): void;
}

export function useOffers(): Offers {
  const [offers, setOffers] = useState<readonly Offered[]>([]);
  const count = useRef(0);
  const offer = useCallback((fresh: readonly Offer[]) => {
    const sources = new Set(fresh.map(({ batch }) => batch.source));
    const numbered = fresh.map((one) => {
      count.current += 1;
      return { ...one, id: count.current, isAdded: false };
    });
    const stays = ({ batch, isAdded }: Offered) => isAdded || !sources.has(batch.source);
    setOffers((before) => [...before.filter(stays), ...numbered]);
  }, []);
  const added = useCallback(
    (id: number) =>
      setOffers((before) => before.map((one) => (one.id === id ? { ...one, isAdded: true } : one))),
    [],
  );
  const drop = useCallback((id: number) => setOffers((before) => before.filter((one) => one.id !== id)), []);
  return { offers, offer, added, drop };
}
