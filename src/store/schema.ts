// The tables of the list on disk, and how an older one becomes this one.

import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { AppKey, Decision, Fact, Grant, InstallId, Reading, Source, Time } from '../core/model';

export const NAME = 'spare-keys';

export interface Schema extends DBSchema {
  /** The truth, with `decisions` and `readings`. Key: `factId`. */
  facts: { key: string; value: Fact; indexes: { key: AppKey; source: Source } };
  /** Key: `decisionId`. */
  decisions: { key: string; value: Decision; indexes: { subject: string } };
  /** Key: `readingId`. */
  readings: { key: string; value: Reading; indexes: { provider: string } };
  /** Cache: which app each key belongs to. */
  keys: { key: AppKey; value: KeyRow; indexes: { app: string; print: string } };
  /** Cache: one grant an app. */
  grants: { key: string; value: GrantRow; indexes: { keys: AppKey; place: string; open: number } };
  /** A few single values of this installation. */
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export interface KeyRow {
  readonly key: AppKey;
  readonly app: string;
  /** The keyed fingerprint under which this key is forgotten. */
  readonly print: string;
}

export interface GrantRow {
  readonly app: string;
  readonly keys: readonly AppKey[];
  /** The host with its labels turned round, `com.spotify.accounts.`: a site and its sub-domains are one range. */
  readonly place?: string;
  /** There where the check-up may have something to say of it, so that counting that costs the same at any size. */
  readonly open?: 1;
  readonly grant: Grant;
}

export interface Meta {
  readonly install: InstallId;
  /** 32 random bytes: the key of every fingerprint and account mark made here. */
  readonly secret: Uint8Array<ArrayBuffer>;
  /** Greatest stamp known here. */
  readonly clock: Time;
  readonly generation: number;
  /** Marks of forgetting that may still be undone: fingerprint -> when it was set, by the clock on the wall. */
  readonly undoable: Readonly<Record<string, Time>>;
}

export type Database = IDBPDatabase<Schema>;
export type Write = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type Read = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export type UpgradeStep = (db: Database, transaction: Upgrade) => void;

/** Step n takes version n to version n + 1. Steps are only ever added. */
export const STEPS: readonly UpgradeStep[] = [
  (db) => {
    const facts = db.createObjectStore('facts');
    facts.createIndex('key', 'key');
    facts.createIndex('source', 'source');
    db.createObjectStore('decisions').createIndex('subject', 'subject');
    db.createObjectStore('readings').createIndex('provider', 'provider');
    const keys = db.createObjectStore('keys', { keyPath: 'key' });
    keys.createIndex('app', 'app');
    keys.createIndex('print', 'print');
    const grants = db.createObjectStore('grants', { keyPath: 'app' });
    grants.createIndex('keys', 'keys', { multiEntry: true });
    grants.createIndex('place', 'place');
    grants.createIndex('open', 'open');
    db.createObjectStore('meta');
  },
];
