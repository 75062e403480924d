// GitHub's page of one app: each permission stands beside a tick, which the page draws with an icon of a published name.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import { clientIdIn, githubAccount } from '../github-page';
import { headlineIn } from '../lines';
import type { DetailReader, ListExample } from '../list';
import type { Item } from '../outline';
import { endOf, holderOf, type Part, partsOf } from '../outline-walk';

export const reader: DetailReader = {
  kind: 'detail',
  provider: 'github',
  list: 'oauth-apps',
  at: ['github.com/settings/connections/applications/*'],
  accountHint: githubAccount,
  read({ address, items }) {
    const clientId = clientIdIn(new URL(address));
    const ticks = partsOf(items, ({ attributes }) => attributes.class === 'octicon-check');
    const [first] = ticks;
    if (clientId === undefined || first === undefined) return undefined;
    const scopes = ticks.flatMap(({ index }) => cleanName(headlineIn(beside(items, index)) ?? '') ?? []);
    const name = headingAbove(items.slice(0, first.index));
    return { found: defined<Found>({ name, clientId, scopes, state: 'active' }), notUnderstood: [] };
  },
};

/** What follows an icon in the same place. */
const beside = (items: readonly Item[], icon: number): readonly Item[] =>
  items.slice(icon + 1, endOf(items, holderOf(items, icon)));

/** The heading above the heading of the permissions: of a greater level, so it is of the page. */
function headingAbove(items: readonly Item[]): string | undefined {
  const headings = partsOf(items, ({ tag }) => /^h[1-6]$/.test(tag));
  const level = ({ item }: Part) => Number(item.tag[1]);
  const last = headings.at(-1);
  const above = last && headings.findLast((heading) => level(heading) < level(last));
  return cleanName(headlineIn(above?.inside ?? []) ?? '');
}

const url = 'https://github.com/settings/connections/applications/Ov23liEXAMPLE0000001';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'a public content script that reads this page in 2026',
    page: `<h2>Quillwort CI</h2><h3>Permissions</h3><ul>
      <li><svg class="octicon octicon-check"></svg> Access <b>public</b> repositories</li>
      <li><svg class="octicon octicon-check"></svg> Read your email addresses</li></ul><p>Applications act on your behalf.</p>`,
    reads: {
      found: [
        {
          name: 'Quillwort CI',
          clientId: 'Ov23liEXAMPLE0000001',
          scopes: ['Access public repositories', 'Read your email addresses'],
          state: 'active',
        },
      ],
    },
  },
  { url, from: 'a page that is not found', page: '<h1>404</h1>', reads: null },
];
