// Google's page of one app, and the pages of each link it has: only these tell sign-in, access to data, and a link the
// other way round, by which Google reaches something of the person's at the app.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import { googleAccount } from '../google-account';
import { readDetailLines } from '../google-detail-lines';
import { headlineIn, linesIn } from '../lines';
import type { DetailReader, ListExample } from '../list';
import type { Outline } from '../outline';
import { linkOf, partsOf } from '../outline-walk';

/** What Sign in with Google tells an app, by Google's own documentation. */
const SIGN_IN = ['openid', 'email', 'profile'] as const;

export const reader: DetailReader = {
  kind: 'detail',
  provider: 'google',
  list: 'apps',
  at: [
    'myaccount.google.com/connections/overview/*',
    'myaccount.google.com/connections/details/*',
    'myaccount.google.com/u/*/connections/overview/*',
    'myaccount.google.com/u/*/connections/details/*',
  ],
  accountHint: googleAccount,
  read(outline) {
    const own = kindOf(new URL(outline.address));
    const kinds = own === undefined ? linkedKinds(outline) : new Set([own]);
    const told = readDetailLines(linesIn(outline.items));
    const heading = headingOf(outline);
    if (kinds.size === 1 && kinds.has('linked'))
      return heading === undefined ? undefined : { notUnderstood: [] };
    // What the page of one link is headed by, nobody has written down.
    const name = namedIn(outline) ?? told.name ?? (own === undefined ? heading : undefined);
    if (name === undefined || kinds.size === 0) return undefined;
    const onlySignIn = kinds.size === 1 && kinds.has('sign-in') && told.permissions.length === 0;
    return {
      found: defined<Found>({
        name,
        host: reportedHost(outline) ?? told.host,
        scopes: onlySignIn ? SIGN_IN : told.permissions,
        first: told.first,
        state: 'active',
      }),
      notUnderstood: [],
    };
  },
};

type Kind = 'sign-in' | 'linked' | 'access';

/** Of all links that the page of the app leads to. */
const linkedKinds = ({ items }: Outline): Set<Kind> =>
  new Set(
    items.flatMap((item) => {
      const link = linkOf(item);
      return (link?.hostname === 'myaccount.google.com' && kindOf(link)) || [];
    }),
  );

function kindOf({ pathname }: URL): Kind | undefined {
  const [, path] = pathname.split('/connections/details/');
  const parts = path?.split('/') ?? [];
  if (parts.includes('siwg')) return 'sign-in';
  if (parts.includes('gal')) return 'linked';
  return path ? 'access' : undefined;
}

/** The button that removes the app has its name. */
function namedIn({ items }: Outline): string | undefined {
  const [name = '', ...more] = new Set(items.flatMap(({ attributes }) => attributes['data-name'] ?? []));
  return more.length === 0 ? cleanName(name) : undefined;
}

function headingOf({ items }: Outline): string | undefined {
  const [heading] = partsOf(items, ({ tag }) => tag === 'h1');
  return cleanName(headlineIn(heading?.inside ?? []) ?? '');
}

/** The site that the link to report it names. */
function reportedHost({ items }: Outline): string | undefined {
  const [context] = items.flatMap((item) => linkOf(item)?.searchParams.get('ctx') ?? []);
  return context === undefined ? undefined : new URL(context).hostname;
}

const url = 'https://myaccount.google.com/connections/overview/AcBx0one';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'two public programs that read this page in 2026',
    page: `<h1>Quillwort Calendar</h1><a href="/connections/details/siwg/AcBx0one">See details</a>
      <a href="/connections/details/AcBx0one">See details</a><div role="button" data-name="Quillwort Calendar">Delete</div>`,
    reads: { found: [{ name: 'Quillwort Calendar', scopes: [], state: 'active' }] },
  },
  {
    url,
    from: 'the same, of an app that is only signed in to',
    page: `<h1>Otterway</h1><a href="/connections/details/siwg/AcBx0one">Détails</a>
      <a href="https://support.google.com/code/contact/report_suspicious_web_app?ctx=https%3A%2F%2Fapp.otterway.example%2Fx">!</a>`,
    reads: {
      found: [
        {
          name: 'Otterway',
          host: 'app.otterway.example',
          scopes: ['openid', 'email', 'profile'],
          state: 'active',
        },
      ],
    },
  },
  {
    url: 'https://myaccount.google.com/connections/details/AcBx0one',
    from: 'the page of its access to data, as the same programs read its lines',
    page: `Quillwort Calendar
Access given to:
https://quillwort.example
Access given on:
February 21, 2026, 3:33 AM
Quillwort Calendar can:
account_circle
See your profile info
View events on all your calendars
If you remove access`,
    reads: {
      found: [
        {
          name: 'Quillwort Calendar',
          host: 'quillwort.example',
          scopes: ['See your profile info', 'View events on all your calendars'],
          first: 1_771_644_780_000,
          state: 'active',
        },
      ],
    },
  },
  {
    url: 'https://myaccount.google.com/connections/details/gal/AcBx0one',
    from: 'a link by which Google reaches something at the app',
    page: '<h1>Tidepool Lamps</h1>',
    reads: { found: [] },
  },
  {
    url: 'https://myaccount.google.com/connections/details/siwg/AcBx0one',
    from: 'an error in the place of the page of one link',
    page: '<h1>Something went wrong</h1>',
    reads: null,
  },
  { url, from: 'a page that is no such page', page: '<h1>Something went wrong</h1>', reads: null },
];
