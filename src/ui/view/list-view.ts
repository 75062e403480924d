// What the popup's list shows, as plain data: it can be kept as a snapshot and painted before anything else is loaded.
// Names and clauses are text already; dates stay numbers, because "yesterday" does not keep.

import type { Again, AppKey, Day, ProviderId, Time } from '../../core/model';
import type { Place } from './place';

export interface RowView {
  readonly id: string;
  /** The app whose card it opens. */
  readonly app: AppKey;
  readonly title: string;
  readonly providers: readonly string[];
  /** The strongest thing it may do, in words. */
  readonly line: string;
  /** Day of the last sign-in seen. */
  readonly day?: Day;
  /** None of its evidence is sure. */
  readonly unsure?: true;
  /** Straight to the provider's page, for the grant of that key; or to the card, which has a question first. */
  readonly remove?: { readonly leave: AppKey } | 'ask';
}

export interface SectionView {
  readonly id: string;
  readonly place: Place;
  /** Expired ones are told by provider. */
  readonly provider?: { readonly id: ProviderId; readonly name: string };
  /** All of them, even where `rows` was cut. */
  readonly count: number;
  readonly rows: readonly RowView[];
}

/** One thing to look at. `key` is the grant it is about. */
export type LookView = {
  readonly key: AppKey;
  readonly app: AppKey;
  readonly title: string;
  readonly provider: string;
} & (
  | { readonly kind: 'grew'; readonly clauses: readonly string[] }
  | { readonly kind: 'again'; readonly again: Again['kind']; readonly removedAt: Time }
  | { readonly kind: 'unseen' }
);

/** A removal that was started and not answered. */
export interface PendingView {
  readonly key: AppKey;
  readonly app: AppKey;
  readonly title: string;
  readonly provider: { readonly id: ProviderId; readonly name: string };
  readonly at: Time;
}

/** Apps seen for the first time since the popup was last open. */
export interface NewsView {
  readonly keys: readonly AppKey[];
  readonly apps: readonly AppKey[];
  readonly titles: readonly string[];
  readonly newest: {
    readonly app: AppKey;
    readonly provider: string;
    /** What every plain sign-in gives, as a key of `core/who.ts` or `know_unknown`; and clauses of all beyond. */
    readonly who: string;
    readonly clauses: readonly string[];
  };
}

export interface ListView {
  readonly pending: readonly PendingView[];
  readonly news?: NewsView;
  readonly look: readonly LookView[];
  readonly sections: readonly SectionView[];
}

export const EMPTY_VIEW: ListView = { pending: [], look: [], sections: [] };
