// Looks at the page the person has open, because they asked, and says what came of it.

import type { ProviderId } from '../../core/model';
import type { Batch } from '../../core/sources/batch';
import { candidatesIn } from '../../core/sources/candidates';
import type { Found, Why } from '../../core/sources/found';
import type { Outline } from '../../core/sources/outline';
import { pageBatch } from '../../core/sources/page-batch';
import { readPage } from '../../core/sources/read-page';
import { digest } from '../digest';
import type { Open } from '../session';

export type Looked =
  /** It can be shown before it is added: a provider's list, the page of one app on it, or what the person picked. */
  | { readonly kind: 'list' | 'detail' | 'picked'; readonly provider: ProviderId; readonly batch: Batch }
  /** The page of a link by which the app reaches nothing. */
  | { readonly kind: 'no-access'; readonly provider: ProviderId }
  /** What the person selected: which of it are apps, only they know. */
  | { readonly kind: 'candidates'; readonly candidates: readonly Found[] }
  | { readonly kind: 'not-understood'; readonly provider?: ProviderId; readonly why: Why }
  | { readonly kind: 'nothing-selected' }
  /** The browser does not let it be looked at. */
  | { readonly kind: 'closed' };

export async function lookHere(
  what: 'page' | 'selection',
  { actions, now }: Pick<Open, 'actions' | 'now'>,
): Promise<Looked> {
  const answer = await actions.lookAtPage();
  if (answer === undefined) return { kind: 'closed' };
  if (what === 'page') return lookAtPage(answer.page, { actions, now });
  const candidates = answer.selection === null ? [] : candidatesIn(answer.selection);
  return candidates.length === 0 ? { kind: 'nothing-selected' } : { kind: 'candidates', candidates };
}

async function lookAtPage(
  outline: Outline,
  { actions, now }: Pick<Open, 'actions' | 'now'>,
): Promise<Looked> {
  const page = readPage(outline);
  if (page.kind === 'not-understood') return page;
  const { kind, provider, accountHint } = page;
  if (kind === 'detail' && page.found === undefined && page.notUnderstood.length === 0)
    return { kind: 'no-access', provider };
  const account = accountHint === undefined ? undefined : await actions.accountOf(accountHint);
  return { kind, provider, batch: await pageBatch(page, account ?? 'unknown', now(), digest) };
}
