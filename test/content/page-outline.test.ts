// A page that is open gives the same outline as its text: one set of rules, told by two makers.

import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageOutline, selectionOutline } from '../../src/content/page-outline';
import { candidatesIn } from '../../src/core/sources/candidates';
import { linesIn } from '../../src/core/sources/lines';
import { examples } from '../../src/core/sources/lists/examples-index';
import { htmlOutline } from '../../src/files/html';
import { samples, textOf } from '../core/sources/list-samples';

/** A document as a content script is given it. */
function open(html: string, url = 'https://myaccount.google.com/connections?hl=en#x'): Document {
  const window = new Window({ url });
  const page = window.document;
  page.write(html.includes('<html') ? html : `<html><head></head><body>${html}</body></html>`);
  return page as unknown as Document;
}

afterEach(() => vi.restoreAllMocks());

const pages = [
  ...samples.map(({ file, url }) => [file, textOf(file), url] as const),
  ...Object.values(examples).flatMap((own) => own.map(({ from, page, url }) => [from, page, url] as const)),
  [
    'a base',
    '<html><head><base href="https://x.example/b/"></head><body><a href="c">d</a></body></html>',
    undefined,
  ],
  [
    'what is left out',
    '<p>a<script>b</script>c<!-- d -->e<input value="f"></p><svg><g>h</g></svg>',
    undefined,
  ],
] as const;

describe.each(pages.filter(([, page]) => page.includes('<')))('%s', (_, page, url) => {
  test('open or as text, it is one outline', () => {
    const document = open(page, url);
    expect(pageOutline(document)).toEqual(htmlOutline(page, document.location.href));
  });

  test('looking at it changes nothing', () => {
    const document = open(page, url);
    const before = document.documentElement.innerHTML;
    pageOutline(document);
    selectionOutline(document);
    expect(document.documentElement.innerHTML).toBe(before);
  });
});

test('what was typed counts, not what the page began with', () => {
  const document = open('<input type="search">');
  expect(pageOutline(document).filled).toBeUndefined();
  const field = document.querySelector('input');
  if (field) field.value = 'quill';
  expect(pageOutline(document).filled).toBe(true);
  expect(JSON.stringify(pageOutline(document))).not.toContain('quill');
});

describe('what is selected', () => {
  const page = `<h1>Settings</h1><ul><li>Quillwort<li>Otterway <b>Tickets</b></li><li><a href="/x?client_id=7">Tidepool</a></li></ul><p>end</p>`;

  /** A selection from the one node to the other: every node of the range is in it, as browsers have it. */
  function select(document: Document, from: string, to: string): void {
    const [start, end] = [document.querySelector(from), document.querySelector(to)];
    if (!start || !end) throw new Error('no such element');
    const range = document.createRange();
    range.setStart(start, 0);
    range.setEnd(end, end.childNodes.length);
    document.getSelection()?.addRange(range);
  }

  test('is taken by whole elements, and no more', () => {
    const document = open(page);
    select(document, 'li:nth-child(2)', 'li:nth-child(3)');
    const selection = selectionOutline(document);
    expect(selection && linesIn(selection.items)).toEqual(['Otterway Tickets', 'Tidepool']);
    expect(selection && candidatesIn(selection)).toEqual([
      { name: 'Otterway Tickets', scopes: [], state: 'active' },
      { name: 'Tidepool', clientId: '7', scopes: [], state: 'active' },
    ]);
  });

  test('inside one line is that line', () => {
    const document = open(page);
    select(document, 'b', 'b');
    const selection = selectionOutline(document);
    expect(selection && linesIn(selection.items)).toEqual(['Tickets']);
  });

  test('is nothing where nothing is', () => {
    expect(selectionOutline(open(page))).toBeUndefined();
  });
});
