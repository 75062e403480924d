// What a file of `lists/` holds: where a provider keeps its own list of apps, how that page is read, and examples.

import type { Page, ProviderId, Reading } from '../model';
import type { Found, NotUnderstood } from './found';
import type { Outline } from './outline';

/** A provider's page, and which of its lists it shows or belongs to. */
export interface Place {
  /**
   * - `list`: the list itself.
   * - `detail`: the page of one app on it.
   */
  readonly kind: 'list' | 'detail';
  readonly provider: ProviderId;
  /** `apps`; GitHub has `oauth-apps` and `github-apps`. */
  readonly list: string;
  /** Host and path, as `placeMatches` takes them. */
  readonly at: readonly string[];
}

/** What stands on a list. No `found`: the list is empty, and the page surely says so. */
export interface ListPage {
  readonly found: readonly Found[];
  readonly complete: Reading['complete'];
  /** Where the list comes in pages. */
  readonly page?: Page;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What the page of one app says. */
export interface DetailPage {
  /** Absent where the page is of a link by which the app reaches nothing. */
  readonly found?: Found;
  readonly notUnderstood: readonly NotUnderstood[];
}

interface Common {
  /** Who is signed in, where the page surely tells: an address of mail, or `@name`. Goes no further than `accountOf`. */
  readonly accountHint?: (outline: Outline) => string | undefined;
}

/** `read` gives nothing for a page that is not as expected: it is "not understood", which is not "0 apps". */
export interface ListReader extends Place, Common {
  readonly kind: 'list';
  readonly read: (outline: Outline) => ListPage | undefined;
}

export interface DetailReader extends Place, Common {
  readonly kind: 'detail';
  readonly read: (outline: Outline) => DetailPage | undefined;
}

export type PageReader = ListReader | DetailReader;

/** A page and what must be read from it; the tests walk all of them. */
export interface ListExample {
  readonly url: string;
  /** Where this shape was seen, or the source that gives it. */
  readonly from: string;
  /** HTML, or the text of a page that is none. Names in it are invented. */
  readonly page: string;
  /** `null`: it must not be understood. Else all that is read. */
  readonly reads: null | {
    readonly found: readonly Found[];
    /** Of a list. */
    readonly complete?: Reading['complete'];
    readonly page?: Page;
    readonly accountHint?: string;
    readonly notUnderstood?: readonly NotUnderstood[];
  };
}
