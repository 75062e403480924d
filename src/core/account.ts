// An account as far as it may be known: made here from the hint of a request, before anything else sees it.

import type { Account } from './model';

/** Of an address of mail or of a `@name`; `undefined` for anything else, such as an opaque subject id. */
export const maskOf = (hint: string): string | undefined => maskOfMail(hint) ?? maskOfName(hint);

/** `j…n@gmail.com` */
function maskOfMail(address: string): string | undefined {
  const [, local = '', domain = ''] = /^([^\s@]{1,64})@([^\s@]+\.[^\s@]+)$/.exec(address) ?? [];
  const letters = [...local];
  return letters.length === 0 ? undefined : `${shortened(letters)}@${domain.toLowerCase()}`;
}

/** `@o…t`: what a person is called at GitHub or Reddit, written so that it is told from an id. */
function maskOfName(name: string): string | undefined {
  const [, rest] = /^@([\w.-]{1,64})$/.exec(name) ?? [];
  return rest === undefined ? undefined : `@${shortened([...rest])}`;
}

/** First and last letter; of two the first alone. */
function shortened(letters: readonly string[]): string {
  return `${letters[0] ?? ''}…${letters.length > 2 ? (letters.at(-1) ?? '') : ''}`;
}

/**
 * @param hint OpenID Connect `login_hint`, or who a page says is signed in; it goes no further than this function.
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
