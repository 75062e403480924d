// A page as plain data: what a reader of lists is given in place of a DOM. A content script makes it of the page that
// is open, a parser of a file or of what was pasted; both by the same rules, which are here.

/** One element that may matter, in the order of the page. */
export interface Item {
  /** Lower case. */
  readonly tag: string;
  /** Those of `KEPT` that are there; `href` whole, as the browser resolves it, and cut to what `keptAddress` leaves. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own words and those of all it holds, one space between, as they are in the page. */
  readonly text: string;
  /** How deep it lies: all that follow and lie deeper are in it. */
  readonly depth: number;
}

export interface Outline {
  /** Host and path of the page, and of its query what `keptAddress` leaves. */
  readonly address: string;
  /** Language the page says it is in. */
  readonly language?: string;
  readonly items: readonly Item[];
}
