// Facebook's list: what has access, what is expired and what was removed stand apart, and only a few of each are shown
// at first, without saying of how many. The app's id stands in the link to its page.

import { defined } from '../../defined';
import type { Found, State } from '../found';
import { linesIn } from '../lines';
import type { ListExample, ListReader } from '../list';
import type { Item } from '../outline';
import { partsOf } from '../outline-walk';
import { isPartial } from '../page-signs';
import { foundIn, rowsOf } from '../rows';
import { standingOf } from '../standing-words';

export const reader: ListReader = {
  kind: 'list',
  provider: 'facebook',
  list: 'apps',
  at: ['*.facebook.com/settings', '*.facebook.com/settings/applications', '*.facebook.com/settings/apps*'],
  read(outline) {
    const { address, items } = outline;
    const rows = rowsOf(items, appIdIn);
    if (rows.length === 0) return undefined;
    const ofPage = standingIn(new URL(address));
    const headings = partsOf(items, isHeading).map(({ index, inside }) => ({
      index,
      state: standingOf(linesIn(inside)[0] ?? ''),
    }));
    const stateAt = (row: number): State =>
      ofPage ?? headings.findLast(({ index }) => index < row)?.state ?? 'unknown';
    return {
      ...foundIn(rows, ({ id, name, index }) =>
        defined<Found>({ name, clientId: id, scopes: [], state: stateAt(index) }),
      ),
      complete: isPartial(outline) ? 'part' : 'unknown',
    };
  },
};

const isHeading = ({ tag, attributes }: Item): boolean =>
  /^h[1-6]$/.test(tag) || attributes.role === 'heading';

function appIdIn({ hostname, pathname, searchParams }: URL): string | undefined {
  const id = searchParams.get('app_id') ?? searchParams.get('appid') ?? '';
  const isRow = /(?:^|\.)facebook\.com$/.test(hostname) && /^\/settings\/app(?:lication)?s?\//.test(pathname);
  return isRow && /^\d{5,25}$/.test(id) ? id : undefined;
}

/** Of a page that shows one of the lists only. */
const STANDINGS: Readonly<Record<string, State>> = {
  active: 'active',
  expired: 'expired',
  inactive: 'expired',
  removed: 'removed',
};

function standingIn({ searchParams }: URL): State | undefined {
  const told = searchParams.get('section') ?? searchParams.get('tab') ?? '';
  return Object.hasOwn(STANDINGS, told) ? STANDINGS[told] : undefined;
}

const url = 'https://www.facebook.com/settings/?tab=applications';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'four public programs that read the page for phones',
    page: `<h3>Active</h3><a href="/settings/applications/details/?app_id=900001">Otterway Tickets</a><h3>Abgelaufen</h3><a href="/settings/applications/details/?app_id=900002">Café Lupin</a><h3>已移除</h3><a href="/settings/applications/details/?app_id=900003">Tidepool</a>`,
    reads: {
      found: [
        { name: 'Otterway Tickets', clientId: '900001', scopes: [], state: 'active' },
        { name: 'Café Lupin', clientId: '900002', scopes: [], state: 'expired' },
        { name: 'Tidepool', clientId: '900003', scopes: [], state: 'removed' },
      ],
      complete: 'unknown',
    },
  },
  {
    url: 'https://m.facebook.com/settings/apps/tabbed/?tab=inactive',
    from: 'the same, of one list and still loading',
    page: `<h3>?</h3><a href="/settings/applications/details/?app_id=900001">Otterway Tickets</a><div role="progressbar"></div>`,
    reads: {
      found: [{ name: 'Otterway Tickets', clientId: '900001', scopes: [], state: 'expired' }],
      complete: 'part',
    },
  },
  {
    url,
    from: 'under a heading nobody knows',
    page: `<h3>Apps und Websites</h3><a href="/settings/applications/details/?app_id=900001">Otterway Tickets</a>`,
    reads: {
      found: [{ name: 'Otterway Tickets', clientId: '900001', scopes: [], state: 'unknown' }],
      complete: 'unknown',
    },
  },
  {
    url,
    from: 'another tab of the same settings',
    page: '<h2>Privacy</h2><a href="/settings/?tab=ads">Ads</a>',
    reads: null,
  },
];
