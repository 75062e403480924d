// Google's list mixes three kinds: sign-in, access to data, and links by which Google reaches something of the person's
// elsewhere. Which of them a row is, only its own page tells. The id in its address is of this account and of nothing
// else, so an app is known by its name.

import { countedBy } from '../counted';
import { googleAccount } from '../google-account';
import type { ListExample, ListReader } from '../list';
import { isPartial } from '../page-signs';
import { foundIn, rowsOf } from '../rows';

/** The way to one app, with or without the number of an account before it. */
const ROW = /^(?:\/u\/\d+)?\/connections\/overview\/([^/]+)$/;

export const reader: ListReader = {
  kind: 'list',
  provider: 'google',
  list: 'apps',
  at: ['myaccount.google.com/connections', 'myaccount.google.com/u/*/connections'],
  accountHint: googleAccount,
  read(outline) {
    const rows = rowsOf(outline.items, ({ hostname, pathname }) =>
      hostname === 'myaccount.google.com' ? ROW.exec(pathname)?.[1] : undefined,
    );
    const counted = countedBy(outline.items, rows[0]?.index ?? outline.items.length, rows.length);
    // Without a row, only a number that says so tells an empty list from one that was not understood.
    if (rows.length === 0 && counted !== 'all') return undefined;
    return {
      ...foundIn(rows, ({ name }) =>
        name === undefined ? undefined : { name, scopes: [], state: 'active' },
      ),
      complete: isPartial(outline) ? 'part' : counted,
    };
  },
};

const url = 'https://myaccount.google.com/connections';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'two public programs that read this page in 2026',
    page: `<html lang="en"><h1>Third-party apps</h1><div>2 total apps</div><ul>
      <li><a href="connections/overview/AcBx0one"><div>Quillwort Calendar</div></a></li>
      <li><a href="./connections/overview/AcBx0two?utm_source=x"><div>Otterway&nbsp;Tickets</div></a></li>
      <li><a href="connections/overview/AcBx0one"><img alt=""></a></li></ul>`,
    reads: {
      found: [
        { name: 'Quillwort Calendar', scopes: [], state: 'active' },
        { name: 'Otterway Tickets', scopes: [], state: 'active' },
      ],
      complete: 'all',
    },
  },
  {
    url: 'https://myaccount.google.com/u/1/connections',
    from: 'the same, of the second account, in Arabic, not loaded to its end',
    page: `<html lang="ar"><a aria-label="حساب Google: jan@mail.example" href="https://accounts.google.com/SignOutOptions"></a>
      <h1>التطبيقات</h1><div>٣ تطبيقات</div>
      <a href="/u/1/connections/overview/AcBx0one">Quillwort Calendar</a>`,
    reads: {
      found: [{ name: 'Quillwort Calendar', scopes: [], state: 'active' }],
      complete: 'part',
      accountHint: 'jan@mail.example',
    },
  },
  {
    url,
    from: 'the same, without any app',
    page: '<h1>Third-party apps</h1><div>0 total apps</div>',
    reads: { found: [], complete: 'all' },
  },
  { url, from: 'a page that is no such list', page: '<h1>My account</h1><p>Hello.</p>', reads: null },
];
