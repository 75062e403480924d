// An account as far as it may be known: made here from the hint of a request, before anything else sees it.

import type { Account } from './model';

/** `j…n@gmail.com` from an address of mail; `undefined` for anything else, such as an opaque subject id. */
export function maskOf(address: string): string | undefined {
  const [, local = '', domain = ''] = /^([^\s@]{1,64})@([^\s@]+\.[^\s@]+)$/.exec(address) ?? [];
  const letters = [...local];
  if (letters.length === 0) return undefined;
  const [first = '', last = ''] = [letters[0], letters.length > 2 ? letters.at(-1) : ''];
  return `${first}…${last}@${domain.toLowerCase()}`;
}

/**
 * @param hint OpenID Connect `login_hint`; it goes no further than this function.
 * @param fingerprint the ledger's keyed fingerprint.
 */
export async function accountOf(
  hint: string,
  fingerprint: (text: string) => Promise<string>,
): Promise<Account | undefined> {
  const address = hint.trim().normalize('NFC');
  const mask = maskOf(address);
  return mask === undefined
    ? undefined
    : { mask, mark: await fingerprint(`account ${address.toLowerCase()}`) };
}
