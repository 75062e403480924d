// What was pasted, as the list of a provider. It carries the package that reads HTML, so it is loaded with the first
// paste.

import type { ProviderId } from '../../core/model';
import { type PastedRead, readPasted } from '../../core/sources/pasted';
import { htmlOutline, pageOutline } from '../../files/html';

/** What the clipboard holds: the words, and where there is one the part of the page they are from. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/** @param address of the provider's list */
export const readClipboard = ({ text, html }: Pasted, provider: ProviderId, address: string): PastedRead =>
  // Somebody may also paste the source of a page.
  readPasted(provider, html === undefined ? pageOutline(text, address) : htmlOutline(html, address));
