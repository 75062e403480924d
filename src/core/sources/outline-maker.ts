// Makes an outline of a page from what opens, is said and closes in it, told in the page's order by whoever walks a DOM
// or parses a text. Neither depth nor length of a page is a danger to it.

import { defined } from '../defined';
import { keptAddress } from './kept-address';
import type { Item, Outline } from './outline';
import { type Attribute, attributesOf, isFilled, type Treatment, treatmentOf } from './outline-rules';

export interface OutlineMaker {
  /** @returns whether what it holds matters; if not, it need not be told. Every `open` needs its `close`. */
  readonly open: (tag: string, attribute: Attribute) => boolean;
  readonly say: (text: string) => void;
  readonly close: () => void;
  /** Nothing more is taken: whoever tells may stop. */
  readonly isFull: () => boolean;
  readonly outline: () => Outline;
}

/** Deeper is not told apart; browsers' own parsers stop there too. */
const DEEPEST = 512;

/** Deeper and longer is not read. */
const MOST_OPEN = 4_000;
const MOST_ITEMS = 250_000;
const MOST_CHARACTERS = 16_000_000;

/**
 * @param address of the page, whole; `''` where it is not known
 * @param base what addresses in it are relative to, until it says so itself
 */
export function outlineMaker(address: string, base = address): OutlineMaker {
  const items: Item[] = [];
  const opened: Treatment[] = [];
  let depth = 0;
  let said: string[] = [];
  let characters = 0;
  let ownBase: string | undefined;
  let filled: true | undefined;
  let cut: true | undefined;

  function put(tag: string, attributes: Item['attributes'], text: string): void {
    characters += text.length;
    if (items.length >= MOST_ITEMS || characters > MOST_CHARACTERS) cut = true;
    else items.push({ tag, attributes, text, depth: Math.min(depth, DEEPEST) });
  }

  function flush(): void {
    const text = folded(said.join(''));
    said = [];
    if (text !== '') put('#text', {}, text);
  }

  return {
    open(tag, attribute) {
      flush();
      const last = opened.at(-1);
      const treatment = last === 'out' || last === 'empty' ? 'out' : treatmentOf(tag, attribute);
      opened.push(treatment);
      // The first one counts, as in HTML.
      if (tag === 'base') ownBase ??= resolved(attribute('href') ?? '', base);
      if (isFilled(tag, attribute)) filled = true;
      if (treatment === 'item' || treatment === 'empty')
        put(tag, attributesOf(tag, attribute, ownBase ?? base), '');
      if (treatment === 'item') depth += 1;
      return treatment === 'item' || treatment === 'transparent';
    },
    say(text) {
      const last = opened.at(-1);
      if (last !== 'out' && last !== 'empty') said.push(text);
    },
    isFull() {
      if (opened.length > MOST_OPEN) cut = true;
      return cut === true;
    },
    close() {
      flush();
      if (opened.pop() === 'item') depth -= 1;
    },
    outline() {
      flush();
      return defined<Outline>({ address: keptAddress(address) ?? '', filled, cut, items });
    },
  };
}

/** HTML's white space as one space. A space that does not break is a letter here: only readers of names fold it. */
const folded = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

const resolved = (address: string, base: string): string | undefined =>
  URL.canParse(address, base || undefined) ? new URL(address, base || undefined).href : undefined;
