// Microsoft's list for personal accounts. Each row leads to a page to edit it, by a link that holds the client id.

import { defined } from '../../defined';
import { countedBy } from '../counted';
import type { Found } from '../found';
import type { ListExample, ListReader } from '../list';
import { isPartial, mayGoOn } from '../page-signs';
import { namesBeside } from '../row-names';
import { foundIn, rowsOf } from '../rows';

export const reader: ListReader = {
  kind: 'list',
  provider: 'microsoft',
  list: 'apps',
  at: ['account.live.com/consent/Manage', 'account.live.com/consent/manage'],
  read(outline) {
    const { items } = outline;
    const rows = rowsOf(items, clientIdIn);
    // Nothing on the page is known to say that it is empty.
    const [first] = rows;
    if (first === undefined) return undefined;
    const isPart = isPartial(outline) || countedBy(items, first.index, rows.length) === 'part';
    return {
      ...foundIn(namesBeside(items, rows), ({ id, name }) =>
        defined<Found>({ name, clientId: id, scopes: [], state: 'active' }),
      ),
      complete: isPart ? 'part' : mayGoOn(outline, rows) ? 'unknown' : 'all',
    };
  },
};

function clientIdIn({ hostname, pathname, searchParams }: URL): string | undefined {
  const id = searchParams.get('client_id') ?? '';
  const isRow = hostname === 'account.live.com' && /^\/consent\/edit$/i.test(pathname);
  return isRow && /^[A-Za-z0-9-]{1,128}$/.test(id) ? id : undefined;
}

const url = 'https://account.live.com/consent/Manage';

export const examples: readonly ListExample[] = [
  {
    url: 'https://account.live.com/consent/Manage?uaid=x',
    from: 'a public program that reads this page',
    page: `<h1>Apps</h1>
      <div><span>Quillwort Notes</span><a href="https://account.live.com/consent/Edit?client_id=00000000-1111-2222-3333-444444444444&amp;uaid=x">Edit</a></div>
      <div><span>Otterway</span><a href="/consent/Edit?client_id=000000004C0EXAMPLE">Edit</a></div>`,
    reads: {
      found: [
        {
          name: 'Quillwort Notes',
          clientId: '00000000-1111-2222-3333-444444444444',
          scopes: [],
          state: 'active',
        },
        { name: 'Otterway', clientId: '000000004C0EXAMPLE', scopes: [], state: 'active' },
      ],
      complete: 'all',
    },
  },
  {
    url,
    from: 'the same, were each row one link',
    page: `<a href="/consent/Edit?client_id=1"><b>Quillwort Notes</b><p>Edit</p></a>
      <a href="/consent/Edit?client_id=2"><b>Otterway</b><p>Edit</p></a>`,
    reads: {
      found: [
        { name: 'Quillwort Notes', clientId: '1', scopes: [], state: 'active' },
        { name: 'Otterway', clientId: '2', scopes: [], state: 'active' },
      ],
      complete: 'all',
    },
  },
  {
    url,
    from: 'the log-in page in its place',
    page: '<input type="email"><button>Next</button>',
    reads: null,
  },
];
