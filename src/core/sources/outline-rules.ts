// What of a page is kept in its outline and what is left out: the same for a page that is open, a file and a pasted one.

import { keptAddress } from './kept-address';
import { type Item, KEPT, type Kept } from './outline';

/** An attribute of an element by its name, or nothing. Of `value`: what stands in the field. */
export type Attribute = (name: string) => string | null | undefined;

/**
 * - `item`: kept, and so is what it holds.
 * - `empty`: it matters for its attributes only.
 * - `transparent`: a parser adds it of its own accord, so what it holds counts as standing where it stands.
 * - `out`: nothing in it is words for a person, or what is in it is the person's own.
 */
export type Treatment = 'item' | 'empty' | 'transparent' | 'out';

const TREATMENTS: Readonly<Record<string, Treatment>> = {
  ...treated('transparent', 'html head body tbody'),
  ...treated('empty', 'svg img br hr wbr'),
  ...treated('out', 'script style noscript template iframe frame object embed canvas audio video math'),
  ...treated('out', 'base textarea select datalist'),
};

function treated(treatment: Treatment, tags: string): Record<string, Treatment> {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, treatment]));
}

/** `user-login`: GitHub's name of who is signed in. */
const KEPT_META: ReadonlySet<string> = new Set(['user-login']);

/** An icon that means "it may", and what stands where a list is empty: both of GitHub's published design system. */
const KEPT_CLASSES: ReadonlySet<string> = new Set(['octicon-check', 'blankslate']);

/** Fields one signs in with. That they are there is kept, never what is in them. */
const SIGN_IN: ReadonlySet<string> = new Set(['email', 'password']);

/** Fields that may hold what is searched for. */
const SEARCH: ReadonlySet<string> = new Set(['', 'search', 'text']);

/** In characters. No id, address or label that a reader looks for is longer. */
const LONGEST = 1_000;

export function treatmentOf(tag: string, attribute: Attribute): Treatment {
  if (tag === 'input') return SIGN_IN.has(typeOf(attribute)) ? 'empty' : 'out';
  if (tag === 'meta') return KEPT_META.has(attribute('name') ?? '') ? 'empty' : 'out';
  if (tag === 'link') return /\b(?:next|prev)\b/i.test(attribute('rel') ?? '') ? 'empty' : 'out';
  return Object.hasOwn(TREATMENTS, tag) ? (TREATMENTS[tag] ?? 'item') : 'item';
}

/** Whether it is a field with something in it that may narrow a list. */
export const isFilled = (tag: string, attribute: Attribute): boolean =>
  tag === 'input' && SEARCH.has(typeOf(attribute)) && (attribute('value') ?? '').trim() !== '';

const typeOf = (attribute: Attribute) => (attribute('type') ?? '').toLowerCase();

/** @param base what addresses in the page are relative to */
export function attributesOf(tag: string, attribute: Attribute, base: string): Item['attributes'] {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = kept(tag, name, attribute(name) ?? undefined, base);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function kept(tag: string, name: Kept, value: string | undefined, base: string): string | undefined {
  if (value === undefined) return undefined;
  if (name === 'href') return keptAddress(value, base);
  if (name === 'class') return value.split(/\s+/).find((word) => KEPT_CLASSES.has(word));
  if ((name === 'name' || name === 'content') && tag !== 'meta') return undefined;
  if (name === 'type' && tag !== 'input') return undefined;
  return value.slice(0, LONGEST);
}
