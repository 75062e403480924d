// What a page says, and what it must never be taken to say: part for complete, nothing understood for an empty list,
// another host for a provider.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAt, placeAt } from '../../../src/core/sources/list-at';
import { readers } from '../../../src/core/sources/lists/index';
import type { Item, Outline } from '../../../src/core/sources/outline';
import { type PageRead, readPage } from '../../../src/core/sources/read-page';
import { htmlOutline, pageOutline } from '../../../src/files/html';
import { anyText } from '../any-text';
import { samples, textOf } from './list-samples';

const GOOGLE = 'https://myaccount.google.com/connections';
const GITHUB = 'https://github.com/settings/applications';
const MICROSOFT = 'https://account.live.com/consent/Manage';

const read = (page: string, url: string) => readPage(pageOutline(page, url));

const row = (number: number, name = `App ${'abcdefghij'[number % 10]}`) =>
  `<li><a href="/connections/overview/Ac${number}">${name}</a></li>`;
const rows = (count: number) => Array.from({ length: count }, (_, number) => row(number)).join('');
const githubRow = (id: string) => `<li><a href="/settings/connections/applications/${id}">App</a></li>`;

describe.each(samples)('the sample $file', ({ file, url, reads }) => {
  test('is read', () => {
    expect(read(textOf(file), url)).toEqual(reads);
  });

  test.each([
    url.replace(/^https:\/\/[^/]+/, 'https://evil.example'),
    url.replace(/^https:\/\/([^/]+)/, 'https://$1.evil.example'),
    url.replace(/^https:\/\/([^/]+)/, 'https://evil.example/$1'),
    url.replace(/^https:\/\/([^/]+)/, 'https://$1@evil.example'),
    url.replace(/^https:\/\/[^/]*?([^./]+\.[^./]+)\//, 'https://evil-$1/'),
    url.replace(/^https:/, 'http:'),
    'about:blank',
    '',
  ])('is not read at %s', (elsewhere) => {
    expect(read(textOf(file), elsewhere)).toEqual({ kind: 'not-understood', why: 'why_not_this_page' });
  });

  test('rows that lead to another host are none', () => {
    const evil = textOf(file).replaceAll('href="', 'href="https://evil.example/');
    const page = read(evil, url);
    const ids = page.kind === 'list' && !file.match(/gitlab|reddit|linkedin|apple/) ? page.found : [];
    expect(ids).toEqual([]);
  });

  test('mutated, it is read without an error and nothing is made up', () => {
    const text = textOf(file);
    const letters = new Set(`${text.normalize('NFC')}<>/"`);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.constantFrom('', '<', '"', '</div>', '\0'),
        (at, less, more) => {
          const page = read(text.slice(0, at) + more + text.slice(at + less), url);
          for (const { name = '' } of page.kind === 'list' ? page.found : [])
            expect([...name].filter((one) => !letters.has(one) && !/[\p{L}\s…]/u.test(one))).toEqual([]);
        },
      ),
    );
  });
});

describe('part is never taken for complete', () => {
  const complete = (page: PageRead) => (page.kind === 'list' ? page.complete : page.kind);

  test.each<[string, string, string, string]>([
    ['as many as it says', GOOGLE, `<h1>Apps</h1><p>3 apps</p>${rows(3)}`, 'all'],
    ['in Persian digits', GOOGLE, `<h1>برنامه‌ها</h1><p>۱۲ برنامه</p>${rows(12)}`, 'all'],
    ['in Hindi digits', GOOGLE, `<h1>ऐप्लिकेशन</h1><p>कुल ऐप्लिकेशन: ३</p>${rows(3)}`, 'all'],
    ['in Japanese, without spaces', GOOGLE, `<h1>アプリ</h1><p>合計3個のアプリ</p>${rows(3)}`, 'all'],
    ['fewer than it says', GOOGLE, `<h1>Apps</h1><p>31 apps</p>${rows(3)}`, 'part'],
    ['more than it says', GOOGLE, `<h1>Apps</h1><p>2 apps</p>${rows(3)}`, 'unknown'],
    ['no number', GOOGLE, `<h1>Apps</h1>${rows(3)}`, 'unknown'],
    ['the number only in a name', GOOGLE, `<h1>Apps</h1>${row(1, '1 Minute')}`, 'unknown'],
    ['the number only after the list', GOOGLE, `<h1>Apps</h1>${rows(3)}<p>3 tips</p>`, 'unknown'],
    [
      'the number between two links of one row',
      GOOGLE,
      `<h1>Apps</h1>${row(1)}<p>1 tip</p>${row(1)}`,
      'unknown',
    ],
    ['the number only before the heading', GOOGLE, `<p>3 news</p><h1>Apps</h1>${rows(3)}`, 'unknown'],
    ['two numbers', GOOGLE, `<h1>Apps</h1><p>3 of 3</p>${rows(3)}`, 'unknown'],
    ['two numbers apart', GOOGLE, `<h1>Apps</h1><p>3 apps</p><p>2 are new</p>${rows(3)}`, 'unknown'],
    ['a word with a digit', GOOGLE, `<h1>Apps</h1><p>3D apps</p>${rows(3)}`, 'unknown'],
    ['still loading', GOOGLE, `<h1>Apps</h1><p>3 apps</p>${rows(3)}<div role="progressbar"></div>`, 'part'],
    ['busy', GOOGLE, `<h1>Apps</h1><p>3 apps</p><ul aria-busy="true">${rows(3)}</ul>`, 'part'],
    ['no longer busy', GOOGLE, `<h1>Apps</h1><p>3 apps</p><ul aria-busy="false">${rows(3)}</ul>`, 'all'],
    [
      'a bar that is not shown',
      GOOGLE,
      `<h1>Apps</h1><p>3 apps</p>${rows(3)}<i aria-hidden="true"><progress></progress></i>`,
      'all',
    ],
    ['filtered by address', `${GOOGLE}?filters=3`, `<h1>Apps</h1><p>3 apps</p>${rows(3)}`, 'part'],
    [
      'filtered by a button',
      GOOGLE,
      `<h1>Apps</h1><button aria-pressed="true">A</button><p>3 apps</p>${rows(3)}`,
      'part',
    ],
    ['searched', GOOGLE, `<h1>Apps</h1><input type="search" value="a"><p>3 apps</p>${rows(3)}`, 'part'],
    ['not searched', GOOGLE, `<h1>Apps</h1><input type="search" value=" "><p>3 apps</p>${rows(3)}`, 'all'],
    ['a row without a name', GOOGLE, `<h1>Apps</h1><p>4 apps</p>${rows(3)}${row(3, '<img>')}`, 'part'],
    ['one page', GITHUB, githubRow('aa') + githubRow('bb'), 'all'],
    ['a next page', GITHUB, `${githubRow('aa')}<a rel="next" href="/elsewhere">›</a>`, 'part'],
    ['a next page in the head', GITHUB, `<link rel="next" href="?page=2">${githubRow('aa')}`, 'part'],
    ['another page by number', GITHUB, `${githubRow('aa')}<a href="?page=2">2</a>`, 'part'],
    [
      'another page by a mark',
      GITHUB,
      `${githubRow('aa')}<a rel="nofollow" href="?after=Y3Vyc29y">Next</a>`,
      'part',
    ],
    ['a page of something else', GITHUB, `${githubRow('aa')}<a href="/quillwort?page=2">2</a>`, 'all'],
    ['the last page', `${GITHUB}?page=3`, githubRow('aa'), 'part'],
    ['more than stand there', GITHUB, `<h1>A</h1><p>You let in 9 applications</p>${githubRow('aa')}`, 'part'],
    [
      'a button that shows more',
      GITHUB,
      `<main><ul>${githubRow('aa')}${githubRow('bb')}</ul><button>•••</button></main><footer><button>x</button></footer>`,
      'unknown',
    ],
    [
      'a button of the last row, and one below the page',
      GITHUB,
      `<main><ul>${githubRow('aa')}<li><a href="/settings/connections/applications/bb">B</a><button>Revoke</button></li></ul></main><button>x</button>`,
      'all',
    ],
    [
      'a button that shows more at Microsoft',
      MICROSOFT,
      `<p>A<a href="/consent/Edit?client_id=1">E</a></p><p>B<a href="/consent/Edit?client_id=2">E</a></p><button>+</button>`,
      'unknown',
    ],
  ])('%s', (_, url, page, expected) => {
    expect(complete(read(page, url))).toBe(expected);
  });

  test('a page that was too long to be taken whole', () => {
    const page = htmlOutline(`<h1>Apps</h1><p>3 apps</p>${rows(3)}`, GOOGLE);
    expect(complete(readPage({ ...page, cut: true }))).toBe('part');
  });

  test.each([
    [
      GITHUB,
      '<a href="?page=2">2</a><a href="?page=7">7</a><a rel="next" href="?page=2">Next</a>',
      { number: 1, of: 7 },
    ],
    [`${GITHUB}?page=7`, '<a href="?page=1">1</a>', { number: 7, of: 7 }],
    [GITHUB, '<a rel="next" href="?page=2">Next</a>', undefined],
    [GITHUB, '<a href="/other?page=2">2</a>', undefined],
  ])('which page of a list %s %s is', (url, links, page) => {
    expect(read(githubRow('aa') + links, url)).toMatchObject({ kind: 'list' });
    const outcome = read(githubRow('aa') + links, url);
    expect(outcome.kind === 'list' && outcome.page).toEqual(page);
  });
});

describe('an empty list is one thing, a page that is not understood another', () => {
  test.each<[string, string, string, PageRead]>([
    [
      'Google says 0',
      GOOGLE,
      '<h1>Apps</h1><p>0 apps</p>',
      { kind: 'list', provider: 'google', list: 'apps', complete: 'all', found: [], notUnderstood: [] },
    ],
    ['Google says nothing', GOOGLE, '<h1>Apps</h1>', notThis('google')],
    ['Google says another number', GOOGLE, '<h1>Apps</h1><p>4 apps</p>', notThis('google')],
    ['nothing at all', GOOGLE, '', notThis('google')],
    ['nothing at all of GitHub', GITHUB, '<meta name="user-login" content="quillwort">', notThis('github')],
    ['an empty place, and nobody signed in', GITHUB, '<div class="blankslate"></div>', notThis('github')],
    [
      'only rows without a name',
      GOOGLE,
      row(1, ''),
      { kind: 'not-understood', provider: 'google', why: 'why_shape' },
    ],
    ['a password', GOOGLE, '<form><input type="password" name="p" value="x"></form>', signedOut('google')],
    ['a mail address', MICROSOFT, '<input type="email"><button>Next</button>', signedOut('microsoft')],
  ])('%s', (_, url, page, expected) => {
    expect(read(page, url)).toEqual(expected);
  });

  function notThis(provider: string): PageRead {
    return { kind: 'not-understood', provider, why: 'why_not_this_page' };
  }
  function signedOut(provider: string): PageRead {
    return { kind: 'not-understood', provider, why: 'why_signed_out' };
  }

  test('of no provider is a page without a row anything but not understood, unless it says that it is empty', () => {
    for (const reader of readers) {
      const url = `https://${reader.at[0]?.replace('*.', 'www.').replaceAll('*', '1')}`;
      expect(placeAt(url)?.provider).toBe(reader.provider);
      for (const page of [
        '',
        '<h1>Hello</h1><p>You have no apps.</p>',
        '<main role="main"></main>',
        '{}',
        'null',
      ])
        expect(read(page, url)).toMatchObject({ kind: 'not-understood' });
    }
  });
});

describe('names are hostile', () => {
  test.each([
    ['\u202eelgooG', 'elgooG'],
    ['<b>x</b>', 'x'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['A\u0000B\u200b', 'AB'],
    ['Otterway&nbsp;\u202fTickets', 'Otterway Tickets'],
    ['x'.repeat(100_000), `${'x'.repeat(120)}…`],
    ['<i aria-hidden="true">account_circle</i>Tidepool', 'Tidepool'],
    ['<div>T</div><div>Tidepool</div><div>Signed in</div>', 'Tidepool'],
    ['<div>Tidepool</div><div>Tidepool can see your mail</div>', 'Tidepool'],
    ['<span>Tide</span> <b>pool</b>', 'Tide pool'],
    ['<script>evil()</script>Tidepool<style>a{}</style>', 'Tidepool'],
  ])('%s', (raw, name) => {
    const page = read(row(1, raw), GOOGLE);
    expect(page.kind === 'list' && page.found.map((one) => one.name)).toEqual([name]);
  });
});

describe('a name that stands beside its link', () => {
  const edit = (id: number, words = 'Edit') => `<a href="/consent/Edit?client_id=${id}">${words}</a>`;

  test.each<[string, readonly string[]]>([
    [`<div><p>A</p>${edit(1)}</div><div>${edit(2)}<p>B</p></div>`, ['A', 'B']],
    [`<div><div><img><b>A</b></div><div>${edit(1)}</div></div>`, ['A']],
    [
      `<div><p>A</p>${edit(1, '<b>Edit</b><p>it</p>')}</div><div><p>B</p>${edit(2, '<b>Edit</b>')}</div>`,
      ['A', 'B'],
    ],
    // Not of another row, of the page, or of another entry of a list.
    [`<div><p>Apps</p><div>${edit(1)}</div><div>${edit(2)}</div></div>`, ['Edit', 'Edit']],
    [`<div><h1>Apps</h1><div>${edit(1, 'A')}</div></div>`, ['A']],
    [`<ul><li>Before</li><li>${edit(1, 'A')}</li></ul>`, ['A']],
    [`${edit(1, 'A')}${edit(2, 'B')}`, ['A', 'B']],
  ])('%s', (page, names) => {
    const outcome = read(page, MICROSOFT);
    expect(outcome.kind === 'list' && outcome.found.map(({ name }) => name)).toEqual(names);
  });
});

describe('who is signed in', () => {
  const link = (label: string, href = 'https://accounts.google.com/SignOutOptions?continue=x') =>
    `<a aria-label="${label}" href="${href}">J</a>${row(1)}`;

  test.each([
    [GOOGLE, link('Google Account: Jan Novák (jan@mail.example)'), 'jan@mail.example'],
    [GOOGLE, link('Google-Konto: Jan jan@mail.example'), 'jan@mail.example'],
    [GOOGLE, link('Google Account'), undefined],
    [GOOGLE, link('a@mail.example or b@mail.example'), undefined],
    [GOOGLE, link('jan@mail.example', 'https://evil.example/accounts.google.com'), undefined],
    [GITHUB, `<meta name="user-login" content="">${githubRow('aa')}`, undefined],
    [GITHUB, `<meta name="octolytics-actor-login" content="x">${githubRow('aa')}`, undefined],
    [GITHUB, `<meta name="user-login" content="a b">${githubRow('aa')}`, undefined],
  ])('%s %s', (url, page, hint) => {
    const outcome = read(page, url);
    expect(outcome.kind === 'list' && outcome.accountHint).toBe(hint);
  });
});

describe('which place it is', () => {
  test.each([
    ['https://myaccount.google.com/connections?hl=cs', 'list', 'google', 'apps'],
    ['https://myaccount.google.com/u/2/connections/', 'list', 'google', 'apps'],
    ['https://github.com/settings/apps/authorizations', 'list', 'github', 'github-apps'],
    ['https://github.com/settings/connections/applications/x', 'detail', 'github', 'oauth-apps'],
    ['https://web.facebook.com/settings/?tab=applications', 'list', 'facebook', 'apps'],
  ])('%s', (url, kind, provider, list) => {
    expect(placeAt(url)).toMatchObject({ kind, provider, list });
    expect(listAt(url)).toEqual(kind === 'list' ? placeAt(url) : undefined);
  });

  test.each([
    'https://myaccount.google.com/',
    'https://gitlab.example/-/user_settings/applications',
    'https://github.com/settings',
    'https://notfacebook.com/settings',
    'not an address',
  ])('none at %s', (url) => {
    expect(placeAt(url)).toBeUndefined();
  });
});

describe('any page', () => {
  test('ten thousand rows', () => {
    const page = read(`<h1>Apps</h1><p>10000 apps</p>${rows(10_000)}`, GOOGLE);
    expect(page).toMatchObject({ complete: 'all' });
    expect(page.kind === 'list' && page.found).toHaveLength(10_000);
    const apart = Array.from(
      { length: 10_000 },
      (_, id) => `<p>A<a href="/consent/Edit?client_id=${id}">E</a></p>`,
    );
    const other = read(apart.join(''), MICROSOFT);
    expect(other.kind === 'list' && other.found.every(({ name }) => name === 'A')).toBe(true);
  });

  test.each(['div', 'a href="/connections/overview/A"', 'li id="authorized-app-x"'])('deep in %s', (tag) => {
    for (const { at } of readers) {
      const url = `https://${at[0]?.replace('*.', 'www.').replaceAll('*', '1')}`;
      expect(() => read(`<${tag}>`.repeat(10_000) + row(1), url)).not.toThrow();
    }
  });

  const attribute = fc.constantFrom<[string, string]>(
    ['href', 'https://myaccount.google.com/connections/overview/A'],
    ['href', 'https://github.com/settings/connections/applications/A'],
    ['href', 'https://account.live.com/consent/Edit?client_id=1'],
    ['href', 'https://www.facebook.com/settings/applications/details/?app_id=12345'],
    ['id', 'authorized-app-x'],
    ['id', 'permitted-service-x'],
    ['id', 'application_1'],
    ['data-testid', 'oauth-authorized-applications'],
    ['class', 'octicon-check'],
    ['aria-hidden', 'true'],
    ['data-name', 'x'],
  );
  const element = fc.record({
    tag: fc.constantFrom('div', 'a', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'svg', 'main', 'button'),
    attributes: fc.array(attribute, { maxLength: 2 }).map((pairs) => Object.fromEntries(pairs)),
    text: fc.constant(''),
    depth: fc.nat(5),
  });
  const words = fc.record({
    tag: fc.constant('#text'),
    attributes: fc.constant({}),
    text: fc.oneof(anyText, fc.constantFrom('3 apps', '0', 'x can:', 'Active')).filter((text) => text !== ''),
    depth: fc.nat(5),
  });
  const items: fc.Arbitrary<Item[]> = fc.array(fc.oneof(element, words), { maxLength: 40 });

  test('whatever its outline: no error, a reason or apps, each known by something and by clean words', () => {
    const url = fc.constantFrom(
      ...readers.map(({ at }) => `https://${at[0]?.replace('*.', 'www.').replaceAll('*', '1')}`),
    );
    fc.assert(
      fc.property(url, items, (address, all) => {
        const outline: Outline = { address, items: all };
        const page = readPage(outline);
        expect(readPage(outline)).toEqual(page);
        if (page.kind === 'not-understood') return;
        for (const { name, clientId } of [page.found ?? []].flat()) {
          expect(name ?? clientId).toMatch(/./u);
          expect(name ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
    );
  });
});
