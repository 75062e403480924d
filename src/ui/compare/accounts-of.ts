// The accounts a provider's list can be of, as far as anything here has named them.

import type { Account, ProviderId } from '../../core/model';
import type { ListData } from '../data';

/** Those of newest evidence first, each once. */
export function accountsOf(
  { grants, readings }: Pick<ListData, 'grants' | 'readings'>,
  provider: ProviderId,
): Account[] {
  const seen = [
    ...grants.flatMap((grant) => (grant.provider === provider ? grant.accounts : [])),
    ...readings.flatMap(({ provider: of, account, at }) =>
      of === provider && account !== 'unknown' ? [{ ...account, at }] : [],
    ),
  ].sort((a, b) => b.at - a.at);
  const byMark = new Map(seen.map(({ mask, mark }) => [mark, { mask, mark }]));
  return [...byMark.values()];
}
