// The vocabulary: what every source gives (Sighting), what the ledger keeps (Fact, Decision, Reading) and what
// every surface shows (Grant). Plain data, JSON all the way, so that it can be stored, merged and compared.

import type { Used } from './used';

/** Milliseconds since 1970-01-01 UTC. */
export type Time = number;

/** Whole days since 1970-01-01 UTC. */
export type Day = number;

/** The name of a file in `providers/`. Permanent: it is part of every key that was ever stored. */
export type ProviderId = string;

/** One app at one provider as one sighting alone can tell: `google:c:<client id>`, `google:h:<host>`, `google:n:<folded name>`. */
export type AppKey = string;

/** A random name for this installation, made once. It tells machines apart when lists are merged, and nothing else. */
export type InstallId = string;

/** Where a sighting comes from: the kind, and for most kinds which one exactly, so that one can be undone alone. */
export type Source =
  | `live:${InstallId}`
  | `file:${string}`
  | `list:${string}`
  | `history:${string}`
  | 'hand'
  | `hand:${string}`;

/**
 * What one piece of evidence says.
 * - `granted`: an answer with a code, token or assertion went back to the app (RFC 6749 4.1.2, 4.2.2).
 * - `silent`: the same, to a request that allowed no question (`prompt=none`), in the main frame.
 * - `refreshed`: the same, in a sub-frame. It never makes a row, it only refreshes one.
 * - `listed`: the provider's own list has it.
 * - `ended`: the provider's own list has it as expired or removed. It makes a row, and is no new access.
 * - `said`: the person says so.
 * - `probable`: asked in the main frame, in a shape whose answer no extension can see.
 * - `asked`: asked, and nothing more is known.
 * - `refused`: the answer was no (RFC 6749 4.1.2.1). It makes no row.
 * - `visited`: a page of the app was opened, signed in or not. It makes no row, it only dates one.
 */
export type Outcome =
  | 'granted'
  | 'silent'
  | 'refreshed'
  | 'listed'
  | 'ended'
  | 'said'
  | 'probable'
  | 'asked'
  | 'refused'
  | 'visited';

/** An account as far as it may be known: how it is shown, and a keyed fingerprint that tells two accounts apart. */
export interface Account {
  /** `j…n@gmail.com`. */
  readonly mask: string;
  /** HMAC of the normalised hint under the ledger's own key, made in `background/`. */
  readonly mark: string;
}

/** One piece of evidence, from any source. At least one of `clientId`, `host` and `name` is there. */
export interface Sighting {
  readonly source: Source;
  readonly provider: ProviderId;
  readonly outcome: Outcome;
  readonly at: Time;
  /** RFC 6749 2.2. */
  readonly clientId?: string;
  /** Full host the answer goes to, lower case: `accounts.spotify.com`, or a broker's. */
  readonly host?: string;
  /** Full host of the page that opened the request: names the app where `host` is a broker's. */
  readonly openedBy?: string;
  /** The name a list, a file or the person gives. */
  readonly name?: string;
  /** Raw scope values as the provider spells them (RFC 6749 3.3). */
  readonly scopes: readonly string[];
  readonly account?: Account;
}

/** A value with the time it was learned. Of two, the later wins; of two of the same time, the greater value. */
export interface Dated {
  readonly at: Time;
  readonly value: string;
}

/** Any other single value a fact carries about its app. */
export type Label = 'host' | 'openedBy' | 'name';

/**
 * What the ledger keeps of sightings: everything of one source, key, outcome and UTC day, joined.
 * Nothing in it ever shrinks under a join, and nothing counts.
 */
export interface Fact {
  readonly source: Source;
  readonly key: AppKey;
  readonly outcome: Outcome;
  readonly day: Day;
  /** Scope -> last time; `''` stands for the sign-in itself. */
  readonly scopes: Readonly<Record<string, Time>>;
  /** `mark mask` -> last time. A set, because one day can see two accounts. */
  readonly accounts: Readonly<Record<string, Time>>;
  readonly labels: Readonly<Partial<Record<Label, Dated>>>;
}

/** What the person can say about an app, an import or the list itself. */
export type Field =
  /** Free text. Subject: a key. */
  | 'note'
  /** What to call the app. Subject: a key. */
  | 'nickname'
  /** `true`: the provider's page was opened to remove it; `false`: answered. Subject: a key. */
  | 'removalStarted'
  /** `true`: removed, as of the decision's stamp. Subject: a key. */
  | 'removed'
  /** Time until which the person keeps it unasked. Subject: a key. */
  | 'keepUntil'
  /** `true`: no longer new, its first news was shown. Subject: a key. */
  | 'seen'
  /** Scopes the person called fine, one a line: they no longer count as asking for more. Subject: a key. */
  | 'accepted'
  /** The key it is shown with: another key joins, its own key splits. Subject: a key. */
  | 'app'
  /** Facts at or under this time are forgotten. Subject: a keyed fingerprint of a key. Never exported. */
  | 'forgotten'
  /** `true`: as if the source had never been read. Subject: a source. */
  | 'undone'
  /** Reminder settings. Subject: `''`. */
  | 'pace'
  | 'snoozedUntil'
  | 'remindedAt'
  /** Welcome page: finished. Subject: `''`. */
  | 'welcomed'
  /** Watching is paused until this time. Subject: `''`. */
  | 'pausedUntil'
  /** The browser's history was read up to this time: a visit that is not known by then was none. Subject: `''`. */
  | 'historyReadAt'
  /** What the person answered when asked whether they still use it (`used.ts`); "yes" is `keepUntil`. Subject: a key. */
  | 'used'
  /** When the last check-up was closed. Subject: `''`. */
  | 'checkedUpAt';

/** The last word on one field of one subject. Greater (stamp, install, value) wins; `null` takes it back. */
export interface Decision {
  readonly subject: string;
  readonly field: Field;
  readonly value: string | number | boolean | null;
  readonly stamp: Time;
  readonly install: InstallId;
}

/** One entry of a provider's own list. */
export interface Entry {
  readonly key: AppKey;
  readonly name?: string;
  readonly standing: 'active' | 'expired' | 'removed';
}

/** One look at a provider's own list. Absence is only ever concluded from a complete one of the same account. */
export interface Reading {
  /** Of the sightings that came with it: undone, it counts as never read. */
  readonly source: Source;
  readonly provider: ProviderId;
  /** Which of the provider's lists: GitHub has two, Facebook has three. */
  readonly list: string;
  readonly account: Account | 'unknown';
  readonly at: Time;
  readonly complete: 'all' | 'part' | 'unknown';
  /** Where the list comes in pages: which one this is, from 1, of how many. It is then complete in part. */
  readonly page?: Page;
  readonly entries: readonly Entry[];
}

export interface Page {
  readonly number: number;
  readonly of: number;
}

/**
 * What the provider's own lists say of an app, newest reading of each list and account.
 * `absent` needs a complete reading of the same list and account; `unseen` is all a partial one can say.
 */
export interface Listing {
  readonly state: Entry['standing'] | 'absent' | 'unseen';
  readonly at: Time;
  readonly account: Account | 'unknown';
}

/** How sure it is that the app was let in. */
export type Certainty = 'sure' | 'probable' | 'asked';

/** One line of *How Spare Keys knows this*. */
export interface Evidence {
  readonly source: Source;
  readonly outcome: Outcome;
  readonly day: Day;
  /** Last time on that day. */
  readonly at: Time;
  readonly scopes: readonly string[];
}

/** One scope of a grant, with the last time each kind of evidence named it. */
export interface ScopeSeen {
  readonly scope: string;
  readonly first: Day;
  readonly asked?: Time;
  /** The answer to a sign-in, or the provider's list, named it or followed a request that asked for it. */
  readonly granted?: Time;
  readonly refused?: Time;
}

/** A sign-in after the person marked the app removed: which words it earns. */
export interface Again {
  readonly kind: 'signed-in' | 'tried' | 'silent' | 'listed';
  readonly at: Time;
  readonly day: Day;
}

/** One app's access at one provider: a view over facts and decisions. Nothing here is ever stored as truth. */
export interface Grant {
  /** The smallest of `keys`: stable while nothing joins. */
  readonly key: AppKey;
  readonly keys: readonly AppKey[];
  readonly provider: ProviderId;
  readonly certainty: Certainty;
  readonly clientIds: readonly string[];
  /** Newest full host of the app itself, never a broker's; absent where none is known. */
  readonly host?: string;
  /** The broker that stands before the app, where one does: `auth0`. */
  readonly broker?: string;
  /** The name a list, file or the person gave. A nickname is apart. */
  readonly name?: string;
  readonly firstDay: Day;
  /** Newest day of a sign-in that was seen (granted, silent, refreshed); absent where none was. */
  readonly lastSignInDay?: Day;
  /** Newest day a page of it was opened, where the history was read. */
  readonly lastVisitDay?: Day;
  /** Newest time of any evidence of access. */
  readonly lastAt: Time;
  readonly scopes: readonly ScopeSeen[];
  /** Scopes first seen on a later day than the app itself and not called fine. */
  readonly grew: readonly string[];
  readonly accounts: readonly (Account & { readonly at: Time })[];
  readonly note?: string;
  readonly nickname?: string;
  readonly keepUntil?: Time;
  /** The person's answer to whether they still use it, and when. */
  readonly used?: Used;
  /** When the person opened the provider's page to remove it and has not answered yet. */
  readonly removalStartedAt?: Time;
  /** When the person marked it removed; stays after it came again. */
  readonly removedAt?: Time;
  /** What was seen after `removedAt` and not yet looked at. */
  readonly again?: Again;
  readonly listing?: Listing;
  /** Seen live in this browser, and its first news was not shown yet. An import is no news. */
  readonly isNew: boolean;
}
