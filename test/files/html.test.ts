// What becomes of a page's text: what is left out is left out however it is written, and no text is too much.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/core/sources/lines';
import { runsIn } from '../../src/core/sources/outline-walk';
import { htmlOutline, pageOutline, textOutline } from '../../src/files/html';
import { anyText } from '../core/any-text';

const URL_OF_PAGE = 'https://myaccount.google.com/connections?authuser=0&rapt=SECRET#SECRET';

const items = (html: string) => htmlOutline(html, URL_OF_PAGE).items;

test('elements and runs of words, in their order, with what they lie in', () => {
  expect(items('<ul id="x"><li>A <b>b</b>\n c</li></ul>')).toEqual([
    { tag: 'ul', attributes: { id: 'x' }, text: '', depth: 0 },
    { tag: 'li', attributes: {}, text: '', depth: 1 },
    { tag: '#text', attributes: {}, text: 'A', depth: 2 },
    { tag: 'b', attributes: {}, text: '', depth: 2 },
    { tag: '#text', attributes: {}, text: 'b', depth: 3 },
    { tag: '#text', attributes: {}, text: 'c', depth: 2 },
  ]);
});

test('what a parser adds of its own accord makes no difference', () => {
  const bare = items('<table><tr><td>A</td></tr></table>');
  expect(items('<html><head></head><body><table><tbody><tr><td>A</table>')).toEqual(bare);
});

describe('secrets', () => {
  test.each([
    '<script>var t="SECRET"</script>',
    '<script type="application/json">{"t":"SECRET"}</script>',
    '<style>a{content:"SECRET"}</style>',
    '<noscript>SECRET</noscript>',
    '<template><p>SECRET</p></template>',
    '<input type="hidden" name="authenticity_token" value="SECRET">',
    '<input type="password" value="SECRET" id="SECRET-not" name="SECRET">',
    '<input value="SECRET">',
    '<textarea>SECRET</textarea>',
    '<select><option>SECRET</option></select>',
    '<meta name="csrf-token" content="SECRET">',
    '<meta name="user-login-token" content="SECRET">',
    '<link rel="stylesheet" href="/SECRET">',
    '<div data-handle="SECRET" data-token="SECRET" onclick="SECRET" title="SECRET" style="SECRET"></div>',
    '<form action="/x?SECRET"><button name="SECRET" value="SECRET" type="SECRET">Go</button></form>',
    '<a href="https://shop.example/cb?code=SECRET&state=SECRET#SECRET">x</a>',
    '<a href="javascript:SECRET">x</a>',
    '<img src="/SECRET" alt="SECRET">',
    '<svg class="SECRET"><title>SECRET</title><path d="SECRET"/></svg>',
    '<div class="SECRET octicon-check">x</div>',
    '<iframe src="/SECRET">SECRET</iframe>',
    '<!-- SECRET -->',
    '<![CDATA[ SECRET ]]>',
  ])('are not in the outline of %s', (html) => {
    const page = htmlOutline(
      `<base href="https://x.example/?SECRET">${html.replace(' id="SECRET-not"', '')}`,
      URL_OF_PAGE,
    );
    expect(JSON.stringify(page)).not.toContain('SECRET');
  });

  test('are nowhere, whatever surrounds them', () => {
    const secret = fc.constantFrom(
      '<script>SECRET</script>',
      '<input type="hidden" value="SECRET">',
      '<meta name="x" content="SECRET">',
      '<a href="/a?code=SECRET">b</a>',
      '<div data-x="SECRET"></div>',
    );
    const around = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="#">',
      '<table>',
      '<td>',
      'text',
      '<svg>',
      '</svg>',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(around), secret, fc.array(around), (before, inside, after) => {
        expect(JSON.stringify(items([...before, inside, ...after].join('')))).not.toContain('SECRET');
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['<a href="connections/overview/A">x</a>', 'https://myaccount.google.com/connections/overview/A'],
    ['<a href="/a">x</a>', 'https://myaccount.google.com/a'],
    ['<a href="//other.example/a">x</a>', 'https://other.example/a'],
    [
      '<base href="https://other.example/b/"><base href="https://no.example"><a href="a">x</a>',
      'https://other.example/b/a',
    ],
    ['<base href="/b/"><a href="a">x</a>', 'https://myaccount.google.com/b/a'],
    ['<base href="https://["><a href="a">x</a>', 'https://myaccount.google.com/a'],
  ])('%s leads to %s', (html, href) => {
    expect(items(html).find(({ tag }) => tag === 'a')?.attributes.href).toBe(href);
  });

  test('the page has its own, cut like any other; without one, a relative one leads nowhere', () => {
    expect(htmlOutline('', URL_OF_PAGE).address).toBe('https://myaccount.google.com/connections');
    expect(htmlOutline('<a href="/x">y</a>')).toEqual({
      address: '',
      items: [
        { tag: 'a', attributes: {}, text: '', depth: 0 },
        { tag: '#text', attributes: {}, text: 'y', depth: 1 },
      ],
    });
  });
});

test.each([
  ['<input value="a">', true],
  ['<input type="search" value="a">', true],
  ['<input type="text" value="  ">', undefined],
  ['<input type="hidden" value="a">', undefined],
  ['<input type="password" value="a">', undefined],
])('%s: something is typed in: %s', (html, filled) => {
  expect(htmlOutline(html).filled).toBe(filled);
});

test('text that is no page is read line by line, and JSON is no page whatever it holds', () => {
  expect(linesIn(textOutline('A\r\nB\rC\n\n D').items)).toEqual(['A', 'B', 'C', 'D']);
  expect(linesIn(pageOutline('A < B\nC').items)).toEqual(['A < B', 'C']);
  expect(linesIn(pageOutline('<p>A</p><p>B').items)).toEqual(['A', 'B']);
  expect(linesIn(pageOutline(' [{"name":"<b>A</b>"}]').items)).toEqual(['[{"name":"<b>A</b>"}]']);
});

describe('no page is too much', () => {
  test('megabytes', () => {
    const page = htmlOutline('<p>word <b>word</b></p>'.repeat(40_000));
    expect(page.cut).toBeUndefined();
    expect(runsIn(page.items)).toHaveLength(80_000);
  });

  test('more than there can be is cut, and says so', () => {
    const page = htmlOutline('<br>'.repeat(300_000));
    expect(page).toMatchObject({ cut: true });
    expect(page.items).toHaveLength(250_000);
    expect(htmlOutline(`<p>${'x'.repeat(17_000_000)}</p>`).cut).toBe(true);
    expect(items(`<p id="${'x'.repeat(100_000)}">`)[0]?.attributes.id).toHaveLength(1_000);
  });

  test.each(['<div>', '<p><span>', '<table><tr><td>', '<ul><li>', '<svg><g>', '<template><p>'])(
    'however deep in %s',
    (tags) => {
      const page = htmlOutline(`<p>A</p>${tags.repeat(200_000)}B`);
      expect(runsIn(page.items)[0]).toBe('A');
      expect(Math.max(...page.items.slice(0, 5_000).map(({ depth }) => depth))).toBeLessThanOrEqual(512);
    },
  );

  test('anything at all, the same each time, and no word that was not there', () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom('<a href="', '</a>', '<p', '>', '<!--', '<script>', '</script>', '&#x41;', '<td>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const page = htmlOutline(html, URL_OF_PAGE);
        expect(htmlOutline(html, URL_OF_PAGE)).toEqual(page);
        let depth = 0;
        for (const item of page.items) {
          expect(item.depth).toBeLessThanOrEqual(depth);
          expect(item.text === '').toBe(item.tag !== '#text');
          depth = item.depth + 1;
        }
      }),
    );
  });
});
