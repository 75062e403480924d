// What the person says about an app: its address or what it is called, and who they sign in there with.

import { defined } from '../defined';
import { type Known, keyOf } from '../key';
import { dayOf } from '../ledger';
import type { Sighting, Source, Time } from '../model';
import { cleanName } from '../name';
import type { Batch, Digest } from './batch';

/** One of the two: an address names an app better than a name does. */
export type Typed = { readonly host: string } | { readonly name: string };

/** `undefined` where nothing is left to call it by. Of an address nothing but its host is read. */
export function typedApp(raw: string): Typed | undefined {
  const name = cleanName(raw);
  if (name === undefined) return undefined;
  const host = hostOf(name);
  return host === undefined ? { name } : { host };
}

/** An address with or without its scheme: `canva.com`, `https://www.canva.com/design`. */
function hostOf(text: string): string | undefined {
  const address = text.includes('://') ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /.\.[a-z][a-z\d-]*[a-z\d]$/.test(hostname) ? hostname : undefined;
}

/**
 * One app as the person says it, as something to look at, add and undo by itself. The same said twice on a day is once.
 * @param app what names it: an id, an address or a name
 */
export async function handBatch(app: Known, at: Time, digest: Digest): Promise<Batch> {
  const { provider, clientId, host, name } = app;
  const source: Source = `hand:${await digest(JSON.stringify(['hand', keyOf(app), dayOf(at)]))}`;
  const said = {
    source,
    provider,
    outcome: 'said',
    at,
    clientId,
    host,
    name,
    scopes: [],
    account: undefined,
  } as const;
  return { source, sightings: [defined<Sighting>(said)], readings: [], notUnderstood: [] };
}
