// From what was read of a page, or picked out of it by the person, to what can be looked at, added and undone.

import { defined } from '../defined';
import type { Account, ProviderId, Time } from '../model';
import { type Batch, type Digest, listBatch } from './batch';
import type { Found, ListRead } from './found';
import type { DetailOutcome, ListOutcome } from './read-page';

/** @param account of the page's hint */
export async function pageBatch(
  page: ListOutcome | DetailOutcome,
  account: Account | 'unknown',
  at: Time,
  digest: Digest,
): Promise<Batch> {
  const { kind, provider, list, notUnderstood } = page;
  if (kind === 'list') {
    const { complete, page: number, found } = page;
    const read = defined<ListRead>({ provider, list, account, at, complete, page: number, found });
    return listBatch('list', list, [read], notUnderstood, digest);
  }
  const found = page.found === undefined ? [] : [page.found];
  const read: ListRead = { provider, list, account, at, complete: 'part', found };
  return withoutReading(await listBatch('list', `${list} detail`, [read], notUnderstood, digest));
}

/** @param found those the person ticked, of a page no reader knows or of what they pasted */
export async function pickedBatch(
  provider: ProviderId,
  found: readonly Found[],
  at: Time,
  digest: Digest,
): Promise<Batch> {
  const read: ListRead = { provider, list: 'picked', account: 'unknown', at, complete: 'part', found };
  return withoutReading(await listBatch('list', 'picked', [read], [], digest));
}

/** Some apps are no look at the list: it would make all the others "not seen". */
const withoutReading = (batch: Batch): Batch => ({ ...batch, readings: [] });
