// The text of a page as an outline: of a file, or of what was pasted. Any text will do; nothing in it is run or loaded.

import { Parser } from 'htmlparser2';
import type { Outline } from '../core/sources/outline';
import { outlineMaker } from '../core/sources/outline-maker';

/**
 * @param html however broken, however deep
 * @param address of the page, where it is known: addresses in it are relative to that
 */
export function htmlOutline(html: string, address = ''): Outline {
  const maker = outlineMaker(address);
  const parser = new Parser({
    onopentag: (tag, attributes) => maker.open(tag, (name) => attributes[name]),
    ontext: maker.say,
    onclosetag: maker.close,
  });
  for (let at = 0; at < html.length && !maker.isFull(); at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return maker.outline();
}

/** In characters: what is parsed between two looks at whether there was enough. */
const PIECE = 16_384;

/** The text of a page that is no HTML: each line of it is a paragraph. */
export function textOutline(text: string, address = ''): Outline {
  const maker = outlineMaker(address);
  for (const line of text.split(/\r\n|\r|\n/)) {
    maker.open('p', () => undefined);
    maker.say(line);
    maker.close();
  }
  return maker.outline();
}

/** The outline of a page's text, whichever it is. */
export const pageOutline = (text: string, address = ''): Outline =>
  isHtml(text) ? htmlOutline(text, address) : textOutline(text, address);

/** JSON may hold tags too, but does not begin with one. */
const isHtml = (text: string): boolean =>
  !/^\s*[[{]/.test(text) && /<(?:!doctype|!--|[a-z][a-z0-9-]*[\s/>])/i.test(text);
