// Questions to the list. Those asked at every sign-in or at every popup go through an index, so that they cost the
// same at any size.

import { newestReadings } from '../core/lists';
import type { AppKey, Evidence, Field, Grant, Reading, Time } from '../core/model';
import { evidenceOf, standingReadings } from '../core/view';
import { lastWords } from '../core/words';
import { materialOf, placeOf } from './regrant';
import type { GrantRow, KeyRow } from './schema';
import type { Session } from './session';
import type { Settings } from './store';

const ASKED_MS = 30 * 86_400_000;

/** What was only asked is gone after 30 days. */
export const isCurrent =
  (now: Time) =>
  ({ certainty, lastAt }: Grant): boolean =>
    certainty !== 'asked' || now - lastAt <= ASKED_MS;

const current = (rows: readonly GrantRow[], now: Time): Grant[] =>
  rows
    .map(({ grant }) => grant)
    .filter(isCurrent(now))
    .sort((a, b) => b.lastAt - a.lastAt || (a.key < b.key ? -1 : 1));

export async function grants(session: Session): Promise<Grant[]> {
  return current(await session.read((tx) => tx.objectStore('grants').getAll()), session.now());
}

export async function openGrants(session: Session): Promise<Grant[]> {
  return current(await session.read((tx) => tx.objectStore('grants').index('open').getAll()), session.now());
}

export async function grantsOf(session: Session, keys: readonly AppKey[]): Promise<Grant[]> {
  const rows = await session.read(async (tx) => {
    const byApp = new Map<string, GrantRow>();
    for (const key of keys) {
      for (const row of await tx.objectStore('grants').index('keys').getAll(key)) byApp.set(row.app, row);
    }
    return [...byApp.values()];
  });
  return current(rows, session.now());
}

export async function grantsAt(session: Session, site: string): Promise<Grant[]> {
  const place = placeOf(site);
  const range = IDBKeyRange.bound(place, `${place}\uffff`);
  return current(
    await session.read((tx) => tx.objectStore('grants').index('place').getAll(range)),
    session.now(),
  );
}

export function evidence(session: Session, keys: readonly AppKey[]): Promise<Evidence[]> {
  return session.read(async (tx) => {
    const rows: KeyRow[] = [];
    for (const key of keys) rows.push(...[await tx.objectStore('keys').get(key)].flatMap((row) => row ?? []));
    return evidenceOf(await materialOf(tx, rows));
  });
}

export const readings = async (session: Session): Promise<Reading[]> =>
  newestReadings(await allReadings(session));

export function allReadings(session: Session): Promise<Reading[]> {
  return session.read(async (tx) => {
    const decisions = await tx.objectStore('decisions').getAll();
    return standingReadings(await tx.objectStore('readings').getAll(), lastWords(decisions));
  });
}

export function settings(session: Session): Promise<Settings> {
  return session.read(async (tx) => {
    const found: Partial<Record<Field, unknown>> = {};
    for (const { field, value } of await tx.objectStore('decisions').index('subject').getAll('')) {
      if (value !== null) found[field] = value;
    }
    return found as Settings;
  });
}
