// Brings the cached grants up to date inside the transaction that changed something: only the apps the changed keys
// belong to, before and now, are read and made anew, so a change costs the same in a list of ten and of ten thousand.

import { providerOf } from '../core/key';
import type { AppKey, Decision, Fact, Grant, Reading } from '../core/model';
import { appsOf, type Material } from '../core/view';
import type { GrantRow, KeyRow, Read, Write } from './schema';

/** `prints`: fingerprints of keys that may be new here; those of known keys are on file. */
export async function regrant(
  tx: Write,
  changed: Iterable<AppKey>,
  prints: ReadonlyMap<AppKey, string>,
): Promise<void> {
  const keys = tx.objectStore('keys');
  const rows = new Map<AppKey, KeyRow>();
  const addMembers = async (app: string) => {
    if (app === HIDDEN) return;
    for (const row of await keys.index('app').getAll(app)) rows.set(row.key, row);
  };
  for (const key of changed) {
    const known = await keys.get(key);
    rows.set(key, known ?? { key, app: HIDDEN, print: prints.get(key) ?? '' });
    await addMembers(known?.app ?? HIDDEN);
  }
  // Where a changed key belongs now is known only after its facts were read; then its new siblings are read too.
  for (const app of appsOf(await materialOf(tx, rows.values())).keys()) await addMembers(app);
  await replace(tx, rows, await materialOf(tx, rows.values()));
}

/** The `app` of a key all whose facts are forgotten or undone; its row stays as long as they can come back. */
const HIDDEN = '';

async function replace(tx: Write, rows: ReadonlyMap<AppKey, KeyRow>, material: Material): Promise<void> {
  const apps = appsOf(material);
  const grants = tx.objectStore('grants');
  for (const { app } of rows.values()) await grants.delete(app);
  for (const [app, { grant }] of apps) if (grant) await grants.put(grantRow(app, grant));

  const appOf = new Map([...apps].flatMap(([app, { keys }]) => keys.map((key) => [key, app] as const)));
  const present = new Set([...material.facts].map(({ key }) => key));
  const keys = tx.objectStore('keys');
  for (const { key, print } of rows.values()) {
    if (present.has(key)) await keys.put({ key, app: appOf.get(key) ?? HIDDEN, print });
    else await keys.delete(key);
  }
}

function grantRow(app: string, grant: Grant): GrantRow {
  const row = { app, keys: grant.keys, grant };
  return grant.host === undefined ? row : { ...row, place: placeOf(grant.host) };
}

/** `accounts.spotify.com` -> `com.spotify.accounts.`: a site and its sub-domains stand side by side. */
export const placeOf = (host: string): string => `${host.split('.').reverse().join('.')}.`;

/** Everything in the ledger that concerns these keys. */
export async function materialOf(tx: Read | Write, rows: Iterable<KeyRow>): Promise<Material> {
  const fingerprints = new Map([...rows].map(({ key, print }) => [key, print]));
  const facts: Fact[] = [];
  for (const key of fingerprints.keys()) {
    facts.push(...(await tx.objectStore('facts').index('key').getAll(key)));
  }
  const subjects = new Set([...fingerprints].flat().concat(facts.map(({ source }) => source)));
  const decisions: Decision[] = [];
  for (const subject of subjects) {
    decisions.push(...(await tx.objectStore('decisions').index('subject').getAll(subject)));
  }
  const readings: Reading[] = [];
  for (const provider of new Set([...fingerprints.keys()].map(providerOf))) {
    readings.push(...(await tx.objectStore('readings').index('provider').getAll(provider)));
  }
  return { facts, decisions, readings, fingerprints };
}
