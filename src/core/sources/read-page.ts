// Reads a provider's own page: the list of apps, or the page of one. Whoever imports this imports every reader.

import { defined } from '../defined';
import type { Page, ProviderId, Reading } from '../model';
import type { Found, NotUnderstood, Why } from './found';
import type { DetailReader, ListReader } from './list';
import { readers } from './lists/index';
import type { Outline } from './outline';
import { asksToSignIn } from './page-signs';
import { placeIn } from './place';

interface Understood {
  readonly provider: ProviderId;
  readonly list: string;
  /** An address of mail, or `@name`: for `accountOf`, and for nothing else. */
  readonly accountHint?: string;
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface ListOutcome extends Understood {
  readonly kind: 'list';
  readonly complete: Reading['complete'];
  /** Where the list comes in pages. */
  readonly page?: Page;
  /** None: the list is empty, and the page surely says so. */
  readonly found: readonly Found[];
}

export interface DetailOutcome extends Understood {
  readonly kind: 'detail';
  /** Absent where the page is of a link by which the app reaches nothing. */
  readonly found?: Found;
}

/** Never to be mistaken for a list without apps. */
export interface PageNotUnderstood {
  readonly kind: 'not-understood';
  readonly provider?: ProviderId;
  readonly why: Why;
}

export type PageRead = ListOutcome | DetailOutcome | PageNotUnderstood;

export function readPage(outline: Outline): PageRead {
  const reader = placeIn(readers, outline.address);
  if (reader === undefined) return { kind: 'not-understood', why: 'why_not_this_page' };
  const page = reader.kind === 'list' ? listOutcome(reader, outline) : detailOutcome(reader, outline);
  if (page !== undefined) return page;
  const why = asksToSignIn(outline) ? 'why_signed_out' : 'why_not_this_page';
  return { kind: 'not-understood', provider: reader.provider, why };
}

function listOutcome(reader: ListReader, outline: Outline): PageRead | undefined {
  const page = reader.read(outline);
  if (page === undefined) return undefined;
  const { complete, found, notUnderstood } = page;
  const { provider, list } = reader;
  // Rows none of which could be read are no empty list.
  if (found.length === 0 && notUnderstood.length > 0)
    return { kind: 'not-understood', provider, why: 'why_shape' };
  return defined<ListOutcome>({
    kind: 'list',
    provider,
    list,
    accountHint: reader.accountHint?.(outline),
    ...page,
    // Nor is a list whole with a row that could not.
    complete: complete === 'all' && notUnderstood.length > 0 ? 'part' : complete,
  });
}

function detailOutcome(reader: DetailReader, outline: Outline): PageRead | undefined {
  const page = reader.read(outline);
  const { provider, list } = reader;
  const accountHint = page && reader.accountHint?.(outline);
  return page && defined<DetailOutcome>({ kind: 'detail', provider, list, accountHint, ...page });
}
