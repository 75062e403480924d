// Brings the cached grants up to date inside the transaction that changed something: only the apps the changed keys
// belong to, before and now, are read and made anew, so a change costs the same in a list of ten and of ten thousand.

import { mayBeLookedAt } from '../core/checkup';
import { providerOf } from '../core/key';
import type { AppKey, Decision, Fact, Grant, Reading } from '../core/model';
import { appsOf, type Material } from '../core/view';
import type { GrantRow, KeyRow, Read, Write } from './schema';

/** Above this many keys reading everything once is quicker than reading each one's surroundings. */
const MANY = 200;

/** `prints`: fingerprints of keys that may be new here; those of known keys are on file. */
export async function regrant(
  tx: Write,
  changed: Iterable<AppKey>,
  prints: ReadonlyMap<AppKey, string>,
): Promise<void> {
  const all = [...changed];
  if (all.length > MANY) return regrantAll(tx, prints);
  const keys = tx.objectStore('keys');
  const rows = new Map<AppKey, KeyRow>();
  const addMembers = async (app: string) => {
    if (app === HIDDEN) return;
    for (const row of await keys.index('app').getAll(app)) rows.set(row.key, row);
  };
  for (const key of all) {
    const known = await keys.get(key);
    rows.set(key, known ?? { key, app: HIDDEN, print: prints.get(key) ?? '' });
    await addMembers(known?.app ?? HIDDEN);
  }
  // Where a changed key belongs now is known only after its facts were read; then its new siblings are read too.
  for (const app of appsOf(await materialOf(tx, rows.values())).keys()) await addMembers(app);
  const material = await materialOf(tx, rows.values());
  for (const { app } of rows.values()) await tx.objectStore('grants').delete(app);
  for (const key of rows.keys()) await keys.delete(key);
  await write(tx, material);
}

/** Makes every grant anew. */
export async function regrantAll(tx: Write, prints: ReadonlyMap<AppKey, string>): Promise<void> {
  const [known, facts, decisions, readings] = await Promise.all([
    tx.objectStore('keys').getAll(),
    tx.objectStore('facts').getAll(),
    tx.objectStore('decisions').getAll(),
    tx.objectStore('readings').getAll(),
  ]);
  const fingerprints = new Map([...prints, ...known.map(({ key, print }) => [key, print] as const)]);
  await Promise.all([tx.objectStore('keys').clear(), tx.objectStore('grants').clear()]);
  await write(tx, { facts, decisions, readings, fingerprints });
}

/** The `app` of a key all whose facts are forgotten or undone; its row stays as long as they can come back. */
const HIDDEN = '';

/** Writes the rows of everything the material holds facts of. */
async function write(tx: Write, material: Material): Promise<void> {
  const apps = appsOf(material);
  const appOf = new Map([...apps].flatMap(([app, { keys }]) => keys.map((key) => [key, app] as const)));
  const present = new Set([...material.facts].map(({ key }) => key));
  await Promise.all([
    ...[...apps].flatMap(([app, { grant }]) =>
      grant ? tx.objectStore('grants').put(grantRow(app, grant)) : [],
    ),
    ...[...present].map((key) =>
      tx.objectStore('keys').put({
        key,
        app: appOf.get(key) ?? HIDDEN,
        print: material.fingerprints.get(key) ?? '',
      }),
    ),
  ]);
}

function grantRow(app: string, grant: Grant): GrantRow {
  return {
    app,
    keys: grant.keys,
    grant,
    ...(grant.host === undefined ? {} : { place: placeOf(grant.host) }),
    ...(mayBeLookedAt(grant) ? { open: 1 } : {}),
  };
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
  const readings: Reading[] = [];
  for (const provider of new Set([...fingerprints.keys()].map(providerOf))) {
    readings.push(...(await tx.objectStore('readings').index('provider').getAll(provider)));
  }
  const sources = [...facts, ...readings].map(({ source }) => source);
  const decisions: Decision[] = [];
  for (const subject of new Set([...[...fingerprints].flat(), ...sources])) {
    decisions.push(...(await tx.objectStore('decisions').index('subject').getAll(subject)));
  }
  return { facts, decisions, readings, fingerprints };
}
