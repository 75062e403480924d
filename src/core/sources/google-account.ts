// Who is signed in on a page of Google: the picture at the top, which leads to switching and signing out, is labelled
// with the address in every language.

import type { Outline } from './outline';
import { linkOf } from './outline-walk';

const MAIL = /[^\s@()<>"'“”«»:;,]+@[^\s@()<>"'“”«»:;,]+\.[\p{L}\p{N}]+/gu;

/** The address of mail; nothing where there is not exactly one. */
export function googleAccount({ items }: Outline): string | undefined {
  const labels = items.flatMap((item) =>
    linkOf(item)?.hostname === 'accounts.google.com' ? (item.attributes['aria-label'] ?? []) : [],
  );
  const addresses = new Set(labels.flatMap((label) => label.match(MAIL) ?? []));
  const [address, ...more] = addresses;
  return more.length === 0 ? address : undefined;
}
