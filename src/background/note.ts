// What the detector saw, on its way into the ledger: not while the person paused it, and a failure is remembered.

import type { Seen } from '../core/detector';
import type { Time } from '../core/model';
import { type Store, StoreError, type WriteFailure } from '../store/store';

export interface NotePorts {
  readonly store: Pick<Store, 'liveSource' | 'record' | 'settings'>;
  readonly trouble: { note(failure: WriteFailure): Promise<void>; clear(): Promise<void> };
  /** After each change: the number on the toolbar button. */
  changed(): Promise<void>;
  now(): Time;
}

/** Never rejects: there is nobody to tell but the next page that opens. */
export function noterOf({
  store,
  trouble,
  changed,
  now,
}: NotePorts): (seen: readonly Seen[]) => Promise<void> {
  const note = async (seen: readonly Seen[]) => {
    const { pausedUntil } = await store.settings();
    if (pausedUntil !== undefined && now() < pausedUntil) return;
    const source = await store.liveSource();
    await store.record(seen.map((one) => ({ ...one, source })));
    await trouble.clear();
    await changed();
  };
  return (seen) =>
    note(seen).catch((error) => trouble.note(error instanceof StoreError ? error.failure : 'unknown'));
}
