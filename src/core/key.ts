// The name an app has in the ledger, computed from one sighting alone: never from other rows, the suffix list or the
// broker table, so that every machine and every later version computes the same one.

import type { AppKey, ProviderId } from './model';

/** What is known of an app at one provider. */
export interface Known {
  readonly provider: ProviderId;
  readonly clientId?: string | undefined;
  readonly host?: string | undefined;
  readonly name?: string | undefined;
}

/** The servers that have no file of their own: each gives out client ids for itself, `web` to many an app. */
export const GENERIC: ProviderId = 'generic';

/** Client id, else full host, else folded name. `undefined` where nothing names the app. */
export function keyOf({ provider, clientId, host, name }: Known): AppKey | undefined {
  if (clientId && provider !== GENERIC) return `${provider}:c:${clientId}`;
  if (host) return hostKey(provider, host);
  const folded = fold(name ?? '');
  return folded ? `${provider}:n:${folded}` : undefined;
}

/** The key of an app that is known by its host alone. */
export const hostKey = (provider: ProviderId, host: string): AppKey => `${provider}:h:${host.toLowerCase()}`;

/** The provider a key belongs to. */
export const providerOf = (key: AppKey): ProviderId => key.slice(0, key.indexOf(':'));

/** The client id in a key, where it is made from one. */
export function clientIdOf(key: AppKey): string | undefined {
  const rest = key.slice(key.indexOf(':') + 1);
  return rest.startsWith('c:') ? rest.slice(2) : undefined;
}

/** The host in a key, where it is made from one. */
export function hostOf(key: AppKey): string | undefined {
  const rest = key.slice(key.indexOf(':') + 1);
  return rest.startsWith('h:') ? rest.slice(2) : undefined;
}

/** Two spellings of one name become one: compatibility forms, case and white space do not tell apps apart. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
