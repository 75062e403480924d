// Where an answer goes: what the value of `redirect_uri` and its relatives stands for. Not every target is a site.

import { undo } from './address';
import { hostMatches } from './match';

/**
 * - `site`: an address of the app (RFC 6749 3.1.2).
 * - `native`: a program without an address: a scheme of its own, a loopback address (RFC 8252 7), an extension, or one
 *   that has the code typed in (`oob`).
 * - `message`: a message between windows. No address ever shows the answer; `host` is there where the value names it.
 */
export type Target =
  | { readonly kind: 'site'; readonly host: string; readonly url: URL }
  | { readonly kind: 'native'; readonly host?: string }
  | { readonly kind: 'message'; readonly host?: string };

/** Hosts under which browsers answer `identity.launchWebAuthFlow`: one name for each extension. */
const extensions = ['*.chromiumapp.org', '*.extensions.allizom.org'];

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Names of one word, those kept for use inside (RFC 6762, 8375, ICANN's `internal`), and addresses of RFC 1918. */
const inside =
  /^(?:[^.:]+|.+\.(?:local|internal|home\.arpa|lan|intranet|corp)|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/;

/** Whether a host is of this machine, or of a network that the public one does not reach. */
export const isInside = (host: string) => loopback.test(host) || inside.test(host);

/** `https:`, `com.example.app:`, `urn:` */
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** A host without its scheme, as `domain=` has it; the last label tells it from a number or a file name. */
const bareHost = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]|$)/u;

/** Google's SDK: `storagerelay://https/shop.example?id=auth123`. */
const storageRelay = /^storagerelay:\/\/https?\/([^/?#]+)/i;

/** Whether a host is no app's own: any program of this machine answers there, or a browser for an extension. */
export const isProgram = (host: string): boolean =>
  loopback.test(host) || extensions.some((pattern) => hostMatches(pattern, host));

function siteOf(text: string): Target | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname.replace(/\.$/, '');
  if (host === '') return undefined;
  return isProgram(host) ? { kind: 'native', host } : { kind: 'site', host, url };
}

/** Reads a redirect value; `undefined` where it is a path or nothing at all. */
export function readTarget(value: string): Target | undefined {
  const text = undo(value.trim(), (undone) => scheme.test(undone) || bareHost.test(undone));
  if (/^https?:/i.test(text)) return siteOf(text);
  if (bareHost.test(text)) return siteOf(`https://${text}`);
  const relayed = storageRelay.exec(text)?.[1];
  if (relayed !== undefined) {
    const host = appHost(`https://${relayed}`);
    return host === undefined ? { kind: 'message' } : { kind: 'message', host };
  }
  if (scheme.test(text) || text === 'oob') return { kind: 'native' };
  return /^[\w-]+$/.test(text) ? { kind: 'message' } : undefined;
}

/** The host of the app in a value that may be an address, a bare host or a redirect. */
export function appHost(value: string): string | undefined {
  const target = readTarget(value);
  return target?.kind === 'native' ? undefined : target?.host;
}
