// The way out: where at the provider one app's access ends, and what has to be asked before going there.

import type { Grant } from './model';
import type { Kind, Provider } from './provider';

export type Exit =
  /** A page of the provider. `own`: it is about this app alone, not the list of all. */
  | { readonly kind: 'page'; readonly address: string; readonly own: boolean }
  /** No web page: the key of a sentence that says where it is, and the provider's help page where there is one. */
  | { readonly kind: 'elsewhere'; readonly instead: string; readonly help?: string };

/** `undefined` where the provider table knows no way at all. */
export function exitOf({ revoke }: Provider, { clientIds }: Pick<Grant, 'clientIds'>): Exit | undefined {
  const own = revoke.app === undefined ? undefined : fill(revoke.app, clientIds);
  if (own !== undefined) return { kind: 'page', address: own, own: true };
  if (revoke.list !== undefined) return { kind: 'page', address: revoke.list, own: false };
  if (revoke.instead === undefined) return undefined;
  const { instead, help } = revoke;
  return { kind: 'elsewhere', instead, ...(help !== undefined && { help }) };
}

/**
 * The address of one app's page. Nothing but a client id ever goes into an address, and only where there is exactly
 * one: of an app with two, the page of either would be half the way out.
 */
function fill(template: string, [clientId, ...more]: readonly string[]): string | undefined {
  if (clientId === undefined || more.length > 0) return undefined;
  const projectNumber = /^\d+/.exec(clientId)?.[0];
  if (template.includes('{project_number}') && projectNumber === undefined) return undefined;
  return template
    .replaceAll('{client_id}', encodeURIComponent(clientId))
    .replaceAll('{project_number}', projectNumber ?? '');
}

/**
 * Whether the app may be how the person gets in, so that the card first asks "Do you want to keep your account there?":
 * to delete that account later one would have to sign in again, which gives the access back.
 * @param kinds what it may reach; none known counts as a way in, because asking is the smaller mistake
 */
export const isWayIn = (kinds: readonly Kind[]): boolean =>
  kinds.length === 0 || kinds.some((kind) => kind === 'identity' || kind === 'email');
