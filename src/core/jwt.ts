// What a JSON Web Token says about itself (RFC 7519), unsigned and unchecked. Used for request objects (RFC 9101) and
// for answers that are one token (JARM); nothing in it is trusted further than a query parameter, or kept.

import { decode, type Params } from './address';
import { readJsonObject } from './json';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url (RFC 4648 5) of UTF-8 text. Other characters end the text. */
function decodeBase64Url(text: string): string {
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
    }
  }
  return decode(escaped);
}

/** The claims of a token in compact form, or `undefined` where it is encrypted, broken or no token at all. */
export function readClaims(token: string): Params | undefined {
  const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
  return payload === undefined ? undefined : readJsonObject(decodeBase64Url(payload));
}
