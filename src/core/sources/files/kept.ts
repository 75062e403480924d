// From what an entry says to what is kept of it: the rules that hold for every format.

import { defined } from '../../defined';
import type { Time } from '../../model';
import { cleanName } from '../../name';
import type { Found, Why } from '../found';
import type { AppSaid } from './format';

/** Before it no provider let an app in. */
const EARLIEST = Date.UTC(2004, 0, 1);
const DAY_MS = 86_400_000;

/** No app has more. */
const MOST_SCOPES = 200;

/** The time, if an app may have been let in then: a clock may be wrong by a day and no more. */
export const plausible = (time: Time | undefined, now: Time): Time | undefined =>
  time !== undefined && time >= EARLIEST && time <= now + DAY_MS ? time : undefined;

export interface Kept {
  /** Absent where nothing names the app. */
  readonly found?: Found;
  readonly doubts: readonly Why[];
}

/** Names cleaned, impossible dates dropped and said. */
export function keptOf(
  { name, clientId, host, scopes, first, last, state, doubt }: AppSaid,
  now: Time,
): Kept {
  // What a decoder leaves of letters in another encoding: a name with it would be another name.
  if (name?.includes('\uFFFD')) return { doubts: ['why_encoding'] };
  const found = defined<Found>({
    name: cleanName(name ?? ''),
    clientId,
    host,
    scopes: cleanScopes(scopes ?? []),
    first: plausible(first, now),
    last: plausible(last, now),
    state,
  });
  if (found.name === undefined && clientId === undefined && host === undefined) {
    return { doubts: ['why_no_name'] };
  }
  const dated = found.first === first && found.last === last;
  return { found, doubts: [...(dated ? [] : (['why_date'] as const)), ...(doubt ? [doubt] : [])] };
}

const cleanScopes = (scopes: readonly string[]): string[] => [
  ...new Set(scopes.slice(0, MOST_SCOPES).flatMap((scope) => cleanName(scope) ?? [])),
];
