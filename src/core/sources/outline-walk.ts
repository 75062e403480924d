// What readers ask of an outline: parts of it, words, links.

import type { Item } from './outline';

/** An item with all that it holds. */
export interface Part {
  readonly item: Item;
  readonly inside: readonly Item[];
  /** Where it stands among the items it was looked for in. */
  readonly index: number;
}

/** The items of a kind, with what each holds; one that lies in another of them is not told apart. */
export function partsOf(items: readonly Item[], wanted: (item: Item) => boolean): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || !wanted(item)) continue;
    const end = endOf(items, index);
    parts.push({ item, index, inside: items.slice(index + 1, end) });
    index = end - 1;
  }
  return parts;
}

/** Where what an item holds ends. */
export function endOf(items: readonly Item[], index: number): number {
  const depth = items[index]?.depth ?? 0;
  let end = index + 1;
  while (end < items.length && (items[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

/** The nearest item that holds this one; `-1` where none does. */
export function holderOf(items: readonly Item[], index: number): number {
  const depth = items[index]?.depth ?? 0;
  let holder = index - 1;
  while (holder >= 0 && (items[holder]?.depth ?? 0) >= depth) holder -= 1;
  return holder;
}

/** Without what is hidden from a screen reader, such as an icon that is drawn from a word. */
export function shown(items: readonly Item[]): Item[] {
  let hidden = Number.POSITIVE_INFINITY;
  return items.filter(({ attributes, depth }) => {
    if (depth <= hidden) hidden = attributes['aria-hidden'] === 'true' ? depth : Number.POSITIVE_INFINITY;
    return depth < hidden;
  });
}

/** Each run of words. */
export const runsIn = (items: readonly Item[]): string[] =>
  shown(items).flatMap(({ text }) => (text === '' ? [] : [text]));

/** All words, one space between. */
export const wordsIn = (items: readonly Item[]): string => runsIn(items).join(' ');

/** Where a link leads. */
export function linkOf({ attributes: { href } }: Item): URL | undefined {
  return href === undefined ? undefined : new URL(href);
}
