// A page as plain data: what a reader of lists is given in place of a DOM. A content script makes it of the page that
// is open, a parser of a file or of what was pasted; both by the rules of `outline-maker`.

/** One element that may matter, or one run of words, in the order of the page. */
export interface Item {
  /** Lower case; `#text` for words. */
  readonly tag: string;
  /** Those of `KEPT` that are there; none of words. */
  readonly attributes: Readonly<Partial<Record<Kept, string>>>;
  /** The words, white space folded; of an element `''`: its words are items in it. */
  readonly text: string;
  /** How deep it lies: all that follow and lie deeper are in it. */
  readonly depth: number;
}

export interface Outline {
  /** Of the page, as `keptAddress` cuts it; `''` where it has none. */
  readonly address: string;
  /** A field one can type into has something in it: a search may hide part of a list. */
  readonly filled?: true;
  /** The page went on where this ends. */
  readonly cut?: true;
  readonly items: readonly Item[];
}

/**
 * Attributes that say what something is, and none that may hold a secret.
 * - `href`: resolved, and cut by `keptAddress`.
 * - `class`: only the words of `KEPT_CLASSES`.
 * - `type`: only of a field one signs in with.
 * - `name`, `content`: only of a `meta` of `KEPT_META`.
 */
export type Kept = (typeof KEPT)[number];

export const KEPT = [
  'aria-busy',
  'aria-hidden',
  'aria-label',
  'aria-pressed',
  'class',
  'content',
  'data-name',
  'data-testid',
  'href',
  'id',
  'name',
  'rel',
  'role',
  'type',
] as const;
