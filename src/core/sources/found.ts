// What a reader of a list or a file makes of one entry, before it is evidence: the words every reader answers in.

import type { Account, Page, ProviderId, Reading, Time } from '../model';

/** How an app stands, in the source's own words; `unknown` where it only tells that the app was let in. */
export type State = 'active' | 'expired' | 'removed' | 'unknown';

/** One app as a provider's list, a file or a pasted text tells it. At least one of `clientId`, `host`, `name` is there. */
export interface Found {
  /** As `cleanName` gives it. */
  readonly name?: string;
  /** The provider's own id of the app: RFC 6749 2.2, or what the provider uses in its place. Never a person's id. */
  readonly clientId?: string;
  /** Full host of the app's own address. */
  readonly host?: string;
  /** As the provider spells them, or its sentence where it tells no more; empty where nothing is told. */
  readonly scopes: readonly string[];
  /** When it was added, by the source's own word. */
  readonly first?: Time;
  /** When it was last used, expired or was removed, by the source's own word. */
  readonly last?: Time;
  readonly state: State;
}

/** A part of the input nobody could read: which, and why as a message key. */
export interface NotUnderstood {
  /** `connected-application.js, entry 3`; never a piece of the input itself. */
  readonly where: string;
  readonly why: Why;
}

/** Message keys in `_locales`, each a whole sentence. */
export type Why =
  | 'why_no_name'
  | 'why_date'
  | 'why_shape'
  | 'why_not_this_page'
  | 'why_signed_out'
  | 'why_unknown_file'
  | 'why_unreadable'
  | 'why_damaged'
  | 'why_not_json'
  | 'why_not_csv'
  | 'why_not_zip'
  | 'why_encrypted'
  | 'why_truncated'
  | 'why_encoding'
  | 'why_too_large'
  | 'why_too_dense'
  | 'why_too_many'
  | 'why_passwords'
  | 'why_not_apps'
  | 'why_no_list'
  | 'why_missing'
  | 'why_nested'
  | 'why_date_words';

/** One provider's list as it was read, from wherever: page, file or pasted text. */
export interface ListRead {
  readonly provider: ProviderId;
  /** Which of the provider's lists: `apps`, or GitHub's `oauth-apps` and `github-apps`. */
  readonly list: string;
  readonly account: Account | 'unknown';
  /** When the list was as it says: now for a page, the export's date for a file. */
  readonly at: Time;
  readonly complete: Reading['complete'];
  readonly page?: Page;
  readonly found: readonly Found[];
}
