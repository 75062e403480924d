// Addresses taken apart, however often and however halfway they were encoded on their way: login pages carry the
// request inside a parameter inside a parameter. A malformed address is `undefined`, never an error.

/** Parameters by name. Of a name that occurs twice the first value that says something counts. */
export type Params = ReadonlyMap<string, string>;

export interface Address {
  readonly url: URL;
  readonly params: Params;
}

/** Nothing a browser sends in a sign-in is longer; what is, is not read. In characters. */
const longest = 100_000;

/** How many layers of percent encoding are undone at most. */
const layers = 3;

/** Percent-decodes what is well formed and leaves the rest as it stands, where `decodeURIComponent` would throw. */
export function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Percent-decodes until `settled` likes what it sees: at most three times, and not past the last escape. */
export function undo(text: string, settled: (text: string) => boolean): string {
  let undone = text;
  for (let turn = 0; turn < layers && !settled(undone) && undone.includes('%'); turn += 1) {
    undone = decode(undone);
  }
  return undone;
}

/**
 * The parameters of a query or a fragment, with or without its `?` or `#`. Survives a query that was encoded as a
 * whole (`client_id%3Dabc%26scope%3Demail`) and one that went through HTML (`&amp;`).
 */
export function readParams(query: string): Params {
  const params = new Map<string, string>();
  const plain = undo(query.replace(/^[?#]/, ''), (text) => text.includes('='));
  // Not by for-of: a content script in Firefox cannot iterate it.
  new URLSearchParams(plain).forEach((value, encoded) => {
    const name = encoded.replace(/^(?:amp;)+/, '');
    if (value !== '' && !params.has(name)) params.set(name, value);
  });
  return params;
}

function parse(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Schemes that no program has for its own (RFC 8252 7.1): the web's, and those of browsers. */
const common =
  /^(?:https?|javascript|data|blob|about|file|filesystem|view-source|mailto|tel|ftp|wss?|chrome|edge|brave|opera|vivaldi|resource|devtools|[a-z-]+-extension):/i;

/** An address under a scheme of a program's own, as native apps are answered at: `com.example.app:/cb?code=…`. */
export function readNativeAddress(text: string): Address | undefined {
  const url = text.length > longest || common.test(text.trim()) ? undefined : parse(text);
  return url && { url, params: readParams(url.search) };
}

/** Whether another address stands in the path: a redirector, a proxy, an archive. What follows is not its own. */
export const wrapsAddress = ({ pathname }: URL) => /https?:\//i.test(decode(pathname));

/** An absolute http or https address; with `base` also one relative to it. */
export function readAddress(text: string, base?: string): Address | undefined {
  if (text.length > longest) return undefined;
  const settled = undo(text.trim(), (undone) => /^https?:/i.test(undone) || undone.startsWith('/'));
  const first = parse(settled, base);
  // `…/authorize%3Fclient_id%3D…`: the question mark itself was encoded.
  const url = first?.search === '' && /%3f/i.test(first.pathname) ? parse(decode(first.href)) : first;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return { url, params: readParams(url.search) };
}
