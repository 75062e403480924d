// A list that was copied, here or on the phone, and pasted: as words, or as a part of the page they are from.

import { defined } from '../defined';
import type { ProviderId } from '../model';
import { cleanName } from '../name';
import { candidatesIn } from './candidates';
import type { Found, NotUnderstood, State } from './found';
import { readDetailLines } from './google-detail-lines';
import { linesIn } from './lines';
import { readers } from './lists/index';
import type { Outline } from './outline';
import { standingOf } from './standing-words';

export interface PastedRead {
  /** A reader knows this list, so these are apps; else they may be names of anything, and the person ticks. */
  readonly isKnown: boolean;
  readonly found: readonly Found[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** @param outline of what was pasted, at the address of the provider's list */
export function readPasted(provider: ProviderId, outline: Outline): PastedRead {
  return byReader(provider, outline) ?? byLines(provider, outline);
}

/** Links of a copied page are still there. */
function byReader(provider: ProviderId, outline: Outline): PastedRead | undefined {
  for (const reader of readers) {
    const page = reader.kind === 'list' && reader.provider === provider ? reader.read(outline) : undefined;
    if (page !== undefined && page.found.length > 0) return { isKnown: true, ...page };
  }
  return undefined;
}

function byLines(provider: ProviderId, outline: Outline): PastedRead {
  const lines = linesIn(outline.items);
  const detail = provider === 'google' ? readDetailLines(lines) : undefined;
  const name = detail?.name;
  if (detail && name !== undefined) {
    const { host, first, permissions } = detail;
    const found = defined<Found>({ name, host, first, scopes: permissions, state: 'active' });
    return { isKnown: true, found: [found], notUnderstood: [] };
  }
  const found = candidatesIn(outline);
  return {
    isKnown: false,
    found: provider === 'facebook' ? standing(lines, found) : found,
    notUnderstood: [],
  };
}

/** Facebook's list is three: each name stands as the heading says that it last came under. */
function standing(lines: readonly string[], found: readonly Found[]): Found[] {
  const states = new Map<string, State>();
  let state: State = 'unknown';
  for (const line of lines) {
    state = standingOf(line) ?? state;
    const name = cleanName(line);
    if (name !== undefined && !states.has(name)) states.set(name, state);
  }
  return found.flatMap((one) => {
    const name = one.name ?? '';
    return standingOf(name) === undefined ? [{ ...one, state: states.get(name) ?? 'unknown' }] : [];
  });
}
