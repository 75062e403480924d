// What a continuation parameter holds: the request itself, in one of the five shapes login pages use.

import { type Address, type Params, readAddress, readParams, undo } from './address';
import { readJsonObject, readJsonValue } from './json';
import { readClaims } from './jwt';

/** A nested address, or bare parameters of the request. */
export type Nested = Address | { readonly params: Params; readonly url?: undefined };

/** `https:…`, `/path`, `?query`, `{json`, a token, or `name=…`; an encoded `https%3A` or `%7B` is none of these. */
const settled = (text: string) => /^(?:https?:|[/{?]|eyJ|[\w.~[\]/-]+[=?])/i.test(text);

/**
 * Reads the value of a continuation parameter: an address, a path of `base`, a bare query (Twitch `redirect_params`),
 * a JSON object (LinkedIn `flow`), or a JWT (RFC 9101 `request`).
 */
export function readNested(value: string, base: string): Nested | undefined {
  const text = undo(value.trim(), settled);
  if (text === '') return undefined;
  const members = readClaims(text) ?? readJsonObject(text);
  if (members) return { params: members };
  return /^[\w.~[\]-]+=/.test(text) ? { params: readParams(text) } : readAddress(text, base);
}

/** `params[app_id]=1&params[scope]=["email"]` for the name `params`: the parameters inside the brackets. */
export function readBracketed(params: Params, name: string): Params {
  const inside = new Map<string, string>();
  for (const [key, value] of params) {
    const inner = key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : '';
    if (inner !== '') inside.set(inner, readJsonValue(value));
  }
  return inside;
}
