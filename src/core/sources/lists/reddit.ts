// Reddit's list as its older pages show it, by their published templates. New pages have none.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import { headlineIn } from '../lines';
import type { ListExample, ListReader } from '../list';
import type { Item, Outline } from '../outline';
import { linkOf, type Part, partsOf, runsIn } from '../outline-walk';
import { isPartial } from '../page-signs';
import { foundIn } from '../rows';

const ROW = 'authorized-app-';

export const reader: ListReader = {
  kind: 'list',
  provider: 'reddit',
  list: 'apps',
  at: ['old.reddit.com/prefs/apps', 'www.reddit.com/prefs/apps'],
  accountHint: ({ items }) => accountAbove(items),
  read(outline) {
    const rows = partsOf(outline.items, isRow);
    // The apps the person makes follow on the same page, also where there are none of either.
    const isList = outline.items.some(({ attributes }) => attributes.id === 'developed-apps');
    if (rows.length === 0 && !isList) return undefined;
    return { ...foundIn(rows, foundOf), complete: isPartial(outline) ? 'part' : 'all' };
  },
};

const isRow = ({ attributes }: Item): boolean => attributes.id?.startsWith(ROW) === true;

function foundOf({ item, inside }: Part): Found {
  const [heading] = partsOf(inside, ({ tag }) => tag === 'h2');
  const scopes = partsOf(inside, ({ tag }) => tag === 'li').flatMap((one) => runsIn(one.inside)[0] ?? []);
  return defined<Found>({
    name: cleanName(headlineIn(heading?.inside ?? []) ?? ''),
    clientId: item.attributes.id?.slice(ROW.length),
    host: heading?.inside.flatMap((one) => linkOf(one)?.hostname ?? [])[0],
    scopes,
    state: 'active',
  });
}

/** `@name` of the one person that the page leads to above the list: makers of apps stand in it. */
function accountAbove(items: Outline['items']): string | undefined {
  const first = items.findIndex(isRow);
  const names = items.slice(0, first < 0 ? items.length : first).flatMap((item) => {
    const link = linkOf(item);
    const name = /^\/user\/([\w-]{3,20})\/?$/.exec(link?.pathname ?? '')?.[1];
    return name !== undefined && link?.hostname.endsWith('.reddit.com') ? [name] : [];
  });
  const [name, ...more] = new Set(names);
  return name === undefined || more.length > 0 ? undefined : `@${name}`;
}

const url = 'https://old.reddit.com/prefs/apps';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'reddit-archive: r2/r2/templates/prefapps.html',
    page: `<span class="user"><a href="https://old.reddit.com/user/quillwort/">quillwort</a></span>
      <div id="authorized-app-aBcDeFgHiJkLmN"><h2><a href="https://tidepool.example">Tidepool Reader</a></h2>
      <ul><li>identity <span>Access my username.</span></li><li>read <span>Access posts.</span></li></ul>
      <a href="/user/maker">maker</a></div>
      <div id="developed-apps"><ul><li id="developed-app-zzz"><h2>mine</h2></li></ul></div>`,
    reads: {
      found: [
        {
          name: 'Tidepool Reader',
          clientId: 'aBcDeFgHiJkLmN',
          host: 'tidepool.example',
          scopes: ['identity', 'read'],
          state: 'active',
        },
      ],
      complete: 'all',
      accountHint: '@quillwort',
    },
  },
  {
    url,
    from: 'the same, without any app',
    page: '<div id="developed-apps"></div>',
    reads: { found: [], complete: 'all' },
  },
  { url, from: 'a page that is no such list', page: '<h1>preferences</h1>', reads: null },
];
