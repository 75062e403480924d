// What was read of files as one list of apps, for the command `read-file`.

import { defined } from '../core/defined';
import { keyOf } from '../core/key';
import type { Outcome, ProviderId } from '../core/model';
import type { Seen } from '../core/sources/batch';
import type { Found, NotUnderstood } from '../core/sources/found';
import type { FilesRead } from './files-read';
import { grouped } from './grouped';

export interface FoundInFiles {
  readonly found: readonly (Found & { readonly provider: ProviderId })[];
  /** `null` where no list was read: a history is none. */
  readonly complete: boolean | null;
  readonly notUnderstood: readonly NotUnderstood[];
}

export function foundIn({ formats, notUnderstood }: FilesRead): FoundInFiles {
  const lists = formats.flatMap((format) => format.lists);
  const listed = lists.flatMap(({ provider, found }) => found.map((one) => ({ provider, ...one })));
  const seen = grouped(
    formats.flatMap((format) => format.seen).filter(({ outcome }) => !NO_ROW.has(outcome)),
    keyOf,
  );
  return {
    found: [...listed, ...[...seen.values()].flatMap((ofApp) => appOf(ofApp) ?? [])],
    complete: lists.length === 0 ? null : lists.every(({ complete }) => complete === 'all'),
    notUnderstood: [...notUnderstood, ...formats.flatMap((format) => format.notUnderstood)],
  };
}

const NO_ROW: ReadonlySet<Outcome> = new Set(['refused', 'visited']);

/** One app of a history: it was let in, and whether it still is no history tells. */
function appOf(seen: readonly Seen[]): FoundInFiles['found'][number] | undefined {
  const [newest] = [...seen].sort((a, b) => b.at - a.at);
  if (newest === undefined) return undefined;
  const times = seen.map(({ at }) => at);
  return defined<FoundInFiles['found'][number]>({
    provider: newest.provider,
    name: newest.name,
    clientId: newest.clientId,
    host: newest.host,
    scopes: [...new Set(seen.flatMap(({ scopes }) => scopes))],
    first: Math.min(...times),
    last: Math.max(...times),
    state: 'unknown',
  });
}
