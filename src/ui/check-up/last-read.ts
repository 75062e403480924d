// How old a provider's list is, account by account: of one account with several lists the oldest counts, because one
// that was not read again is what was not looked at.

import { accountId } from '../../core/ledger';
import type { Compared } from '../../core/lists';
import type { Account, Time } from '../../core/model';

export interface LastRead {
  readonly account: Account | 'unknown';
  readonly at: Time;
  readonly isWhole: boolean;
  /** Numbers of apps. `fresh` and `gone` only where there was an earlier reading. */
  readonly active: number;
  readonly changes?: { readonly fresh: number; readonly gone: number };
}

/** Oldest first. */
export function lastReadsOf(compared: readonly Compared[]): LastRead[] {
  const accounts = new Map<string, Compared[]>();
  for (const one of compared) {
    const id = accountId(one.newest.account);
    accounts.set(id, [...(accounts.get(id) ?? []), one]);
  }
  return [...accounts.values()]
    .flatMap((lists) => (lists[0] === undefined ? [] : [lastReadOf(lists[0].newest.account, lists)]))
    .sort((a, b) => a.at - b.at);
}

function lastReadOf(account: LastRead['account'], lists: readonly Compared[]): LastRead {
  const sum = (count: (one: Compared) => number) => lists.reduce((total, one) => total + count(one), 0);
  const isFirst = lists.every(({ since }) => since === undefined);
  return {
    account,
    at: Math.min(...lists.map(({ newest }) => newest.at)),
    isWhole: lists.every(({ isWhole }) => isWhole),
    active: sum(({ active }) => active),
    ...(!isFirst && {
      changes: { fresh: sum(({ fresh }) => fresh.length), gone: sum(({ gone }) => gone.length) },
    }),
  };
}
