// The list on disk, as pages and worker see it. Both open the same IndexedDB; every change is one short transaction
// and is announced to whoever listens.

import type {
  AppKey,
  Decision,
  Evidence,
  Field,
  Grant,
  Reading,
  Sighting,
  Source,
  Time,
} from '../core/model';
import type { Preview } from '../core/preview';
import type { Batch } from '../core/sources/batch';

/** One thing the person says: `null` takes it back. */
export interface Change {
  readonly subject: string;
  readonly field: Field;
  readonly value: Decision['value'];
}

/** What `decide` replaced: given back to `decide`, it undoes. */
export type Undo = readonly Change[];

/** The settings that live in the ledger, under the subject `''`. */
export interface Settings {
  readonly pace?: 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'never';
  readonly snoozedUntil?: Time;
  readonly remindedAt?: Time;
  readonly welcomed?: boolean;
  readonly pausedUntil?: Time;
  readonly historyReadAt?: Time;
  readonly checkedUpAt?: Time;
}

/** What kept a write from being kept. Nothing that was kept before is lost by it. */
export type WriteFailure = 'quota' | 'closed' | 'blocked' | 'newer' | 'unknown';

export class StoreError extends Error {
  constructor(
    readonly failure: WriteFailure,
    options?: { cause: unknown },
  ) {
    super(`the list could not be written: ${failure}`, options);
    this.name = 'StoreError';
  }
}

export interface Store {
  /**
   * Notes evidence. Dated evidence read twice changes nothing; live evidence is stamped after everything known here.
   * Evidence of a source that was undone brings that source back.
   */
  record(sightings: readonly Sighting[]): Promise<void>;
  /** What adding this would do: the difference of the list as it is and as it would be. Writes nothing. */
  preview(batch: Batch): Promise<Preview>;
  /**
   * Adds what was read and what the person said of it (`same`, `different`), all or nothing; returns what undoes the
   * whole. The same batch again changes nothing; undone, it is as if it had never been read.
   */
  add(batch: Batch, said?: readonly Change[]): Promise<Undo>;
  /** Writes what the person says, all or nothing, and returns what undoes it. */
  decide(changes: readonly Change[]): Promise<Undo>;
  /** Hides at once; `eraseForgotten` erases once the undo minute is over. */
  forget(keys: readonly AppKey[]): Promise<Undo>;
  /** Forgets all live evidence seen after this time. There is no undo. */
  forgetSince(time: Time): Promise<void>;
  /** Erases what was forgotten more than a minute ago: evidence, notes, steps, list entries. */
  eraseForgotten(): Promise<void>;

  /** All grants, newest evidence first. */
  grants(): Promise<Grant[]>;
  /** Those of them there may be something to look at: all that badge and reminder need, few at any size. */
  openGrants(): Promise<Grant[]>;
  /** The grants of exactly these keys, joined ones included. */
  grantsOf(keys: readonly AppKey[]): Promise<Grant[]>;
  /** How many apps are in the list: cheap at any size. */
  size(): Promise<number>;
  /** Grants whose host is this one or a sub-domain of it. `site`: a registrable domain. */
  grantsAt(site: string): Promise<Grant[]>;
  /** Everything *How Spare Keys knows this* shows, newest first. */
  evidence(keys: readonly AppKey[]): Promise<Evidence[]>;
  /** Newest reading of each list of each account. */
  readings(): Promise<Reading[]>;
  /** The older ones too: what the newest are compared with. */
  allReadings(): Promise<Reading[]>;
  settings(): Promise<Settings>;
  /** Grows with every change; the popup's snapshot carries it. */
  generation(): Promise<number>;

  /** Deletes everything: list, decisions, settings, keys. */
  wipe(): Promise<void>;
  /** Calls back after each change, of this page or another. Returns how to stop. */
  onChange(listener: () => void): () => void;
  /** The source name of live sightings of this installation. */
  liveSource(): Promise<Source>;
  /** A keyed fingerprint of any text, for account marks. */
  fingerprint(text: string): Promise<string>;
  /** Makes the cached grants anew from facts, decisions and readings. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
