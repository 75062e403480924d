// The outline of a page that is open, or of what the person selected in it. It only looks: nothing is made, changed or
// loaded, and no listener is left behind.

import type { Outline } from '../core/sources/outline';
import { type OutlineMaker, outlineMaker } from '../core/sources/outline-maker';

/** Of the whole page. */
export const pageOutline = (page: Document): Outline => outlineOf(page, () => true);

/** Of what is selected, here and there as it may be, with all that is so in part; `undefined` where nothing is. */
export function selectionOutline(page: Document): Outline | undefined {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return outlineOf(page, (node) => ranges.some((range) => range.intersectsNode(node)));
}

function outlineOf(page: Document, taken: (node: Node) => boolean): Outline {
  const root = page.documentElement;
  const maker = outlineMaker(page.location.href, page.baseURI);
  let node: Node | null = root;
  while (node !== null && !maker.isFull())
    node = (taken(node) && enter(maker, node)) || leave(maker, node, root);
  return maker.outline();
}

/** Tells what the node is; the first of what it holds, where that matters. */
function enter(maker: OutlineMaker, node: Node): Node | null {
  if (node.nodeType === node.TEXT_NODE) maker.say(node.textContent ?? '');
  if (!isElement(node)) return null;
  if (maker.open(node.localName, (name) => attributeOf(node, name)) && node.firstChild)
    return node.firstChild;
  maker.close();
  return null;
}

/** The next node that is not in this one. Not by recursion: a page may be as deep as it likes. */
function leave(maker: OutlineMaker, node: Node, root: Node): Node | null {
  let left = node;
  while (left !== root) {
    if (left.nextSibling) return left.nextSibling;
    if (left.parentNode === null) return null;
    left = left.parentNode;
    maker.close();
  }
  return null;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const attributeOf = (element: Element, name: string): string | null =>
  name === 'value' && 'value' in element ? String(element.value) : element.getAttribute(name);
