// Signs by which a page tells more than its rows: that it asks to sign in, is still loading, goes on elsewhere, or
// shows only what was searched for. None of them is a word of a language.

import type { Item, Outline } from './outline';
import { endOf, holderOf, linkOf, shown } from './outline-walk';

/** It has a field to sign in with. Asked only of a page on which no list was found. */
export const asksToSignIn = ({ items }: Outline): boolean =>
  items.some(({ tag, attributes }) => tag === 'input' && attributes.type !== undefined);

/** There is, or may be, more of the list than stands on the page. */
export const isPartial = (outline: Outline): boolean =>
  outline.cut === true ||
  outline.filled === true ||
  isLoading(outline) ||
  isFiltered(outline) ||
  isPaged(outline);

/** WAI-ARIA 1.2: `aria-busy`, `progressbar`. */
const isLoading = ({ items }: Outline): boolean =>
  shown(items).some(
    ({ tag, attributes }) =>
      attributes['aria-busy'] === 'true' || attributes.role === 'progressbar' || tag === 'progress',
  );

/** Google's filters stand in the address, or as buttons that stay pressed. */
const isFiltered = ({ address, items }: Outline): boolean =>
  hereAt(address)?.searchParams.has('filters') === true ||
  items.some(
    ({ tag, attributes }) =>
      attributes['aria-pressed'] === 'true' && (tag === 'button' || attributes.role === 'button'),
  );

function isPaged({ address, items }: Outline): boolean {
  const here = hereAt(address);
  return here !== undefined && (hasPage(here) || items.some((item) => turnsPage(item, here)));
}

/** What was pasted may have no address. */
const hereAt = (address: string): URL | undefined => (address === '' ? undefined : new URL(address));

/** HTML's `rel=next` and `rel=prev`, or a link to another part of the same page. */
function turnsPage(item: Item, here: URL): boolean {
  if (/\b(?:next|prev)\b/i.test(item.attributes.rel ?? '')) return true;
  const link = linkOf(item);
  return link?.host === here.host && link.pathname === here.pathname && hasPage(link);
}

const hasPage = ({ searchParams }: URL): boolean =>
  ['after', 'before', 'page'].some((name) => searchParams.has(name));

/**
 * A button of the main part stands after the last of several rows: it may be what shows more of them. What belongs to a
 * row ends where the nearest part ends that holds no other row.
 */
export function mayGoOn({ items }: Outline, rows: readonly { readonly index: number }[]): boolean {
  const [last, before] = [rows.at(-1), rows.at(-2)];
  if (last === undefined || before === undefined) return false;
  let row = last.index;
  for (let holder = holderOf(items, row); holder > before.index; holder = holderOf(items, row)) row = holder;
  const main = items.findIndex(({ tag, attributes }) => tag === 'main' || attributes.role === 'main');
  const end = main >= 0 && main < row ? endOf(items, main) : items.length;
  return items
    .slice(endOf(items, row), end)
    .some(({ tag, attributes }) => tag === 'button' || attributes.role === 'button');
}
