// Which rows are about a site, and whether they are about this sign-in: the same provider? first seen before the end?

import type { Day, Grant } from '../model';
import { lastDayOf } from './partial-date';
import type { Row } from './row';

/**
 * - `before-end`: sign-in with a provider it is about, and first seen before it was over.
 * - `after-end`: the same, first seen after. An earlier sign-in may have passed unseen.
 * - `end-unknown`: the same, and when it was over is not known.
 * - `other-provider`: it is about sign-in with another provider.
 */
export type Relation = 'before-end' | 'after-end' | 'end-unknown' | 'other-provider';

export interface Concern {
  readonly row: Row;
  readonly relation: Relation;
}

/**
 * Each row that stands beside this access.
 * @param site registrable domain of the app's host, private suffixes counted; absent where no host is known
 */
export function concerns(
  rows: readonly Row[],
  grant: Pick<Grant, 'provider' | 'firstDay'>,
  site: string | undefined,
): Concern[] {
  return rows
    .filter(({ domains }) => site !== undefined && domains.includes(site))
    .map((row) => ({ row, relation: relationOf(row, grant) }));
}

function relationOf(row: Row, { provider, firstDay }: Pick<Grant, 'provider' | 'firstDay'>): Relation {
  if (!row.about.includes(provider)) return 'other-provider';
  const end = endOf(row);
  if (end === undefined) return 'end-unknown';
  return firstDay <= end ? 'before-end' : 'after-end';
}

/** The last day it can have gone on: the latest of all accounts, and not known where the latest one has it still open. */
function endOf({ endings }: Row): Day | undefined {
  const latest = [...endings].sort((a, b) => lastDayOf(b.on) - lastDayOf(a.on))[0];
  return latest === undefined || latest.is === 'open' ? undefined : lastDayOf(latest.on);
}
