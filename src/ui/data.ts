// All that a surface sees and all that it can do. One real implementation (`connect.ts`) and one in memory for tests and
// pictures; no surface knows which it has.

import type {
  Account,
  AppKey,
  Evidence,
  Grant,
  ProviderId,
  Reading,
  Sighting,
  Source,
  Time,
} from '../core/model';
import type { Preview } from '../core/preview';
import type { Batch } from '../core/sources/batch';
import type { History } from '../platform/history';
import type { PageAnswer } from '../platform/page';
import type { Here } from '../platform/pages';
import type { Change, Settings, Undo, WriteFailure } from '../store/store';

/** What a page shows. */
export interface ListData {
  readonly grants: readonly Grant[];
  /** Newest reading of each list of each account. */
  readonly readings: readonly Reading[];
  /** The older ones too: what the newest are compared with. */
  readonly allReadings: readonly Reading[];
  readonly settings: Settings;
  /** The source name of what this browser saw itself. */
  readonly ownSource: Source;
  /** Providers all of whose hosts the browser lets Spare Keys see. */
  readonly watched: readonly ProviderId[];
  /** The browser lets Spare Keys show notifications. */
  readonly canNotify: boolean;
  /** A sign-in could not be noted while no page was open. */
  readonly trouble?: WriteFailure;
  /** Grows with every change of the list. */
  readonly generation: number;
}

/** Pages of the extension that another one can lead to. */
export type OwnPage = 'welcome' | 'allow' | 'remind' | 'story' | 'add' | 'checkUp';

/** What a person can do from a page. Each resolves when it is done; those that write reject with a `StoreError`. */
export interface Actions {
  decide(changes: readonly Change[]): Promise<Undo>;
  record(sightings: readonly Sighting[]): Promise<void>;
  /** Hides at once; erased once the undo minute is over. */
  forget(keys: readonly AppKey[]): Promise<Undo>;
  eraseForgotten(): Promise<void>;
  /** Forgets what this browser saw after that time. There is no undo. */
  forgetSince(time: Time): Promise<void>;
  evidence(keys: readonly AppKey[]): Promise<readonly Evidence[]>;
  /** What adding this would do. */
  preview(batch: Batch): Promise<Preview>;
  /** Adds what was read, with what the person said of it; returns what undoes the whole. */
  add(batch: Batch, said?: readonly Change[]): Promise<Undo>;
  /** What stands on the page the popup was opened on; `undefined` where the browser does not let it be looked at. */
  lookAtPage(): Promise<PageAnswer | undefined>;
  /** The account of that mail address or `@name` as far as it is kept; `undefined` where it is neither. */
  accountOf(address: string): Promise<Account | undefined>;
  /** Deletes everything everywhere, the first paint's snapshot too. */
  wipe(): Promise<void>;
  /** Opens an address of the provider table in a new tab; the popup closes by it. */
  open(address: string): Promise<void>;
  openOwnPage(page: OwnPage): Promise<void>;
  /** Opens the browser's own page about this extension, or its question whether to remove it. */
  openExtensionPage(): Promise<void>;
  clearBadge(): Promise<void>;
  /** Whether the toolbar button is pinned; `undefined` where the browser does not tell. */
  isPinned(): Promise<boolean | undefined>;
  /** Which browser this is, because each words its question in its own way. */
  readonly browser: 'chromium' | 'firefox';
  /** Asks the browser for the hosts of these providers. Must be the first statement of a click handler. */
  allowProviders(ids: readonly ProviderId[]): Promise<boolean>;
  /** Asks the browser for notifications. Must be the first statement of a click handler. */
  allowNotifications(): Promise<boolean>;
  /** The browser's history, where this browser has one for extensions. */
  readonly history?: History;
}

export interface Door {
  readonly actions: Actions;
  now(): Time;
  /** The list's now, where a page asks whether what it read is still so. */
  generation(): Promise<number>;
  read(): Promise<ListData>;
  /** The page the popup was opened on, where the browser tells it. */
  here(): Promise<Here | undefined>;
  /** Calls back after each change of the list or of what the browser allows. Returns how to stop. */
  onChange(listener: () => void): () => void;
}
