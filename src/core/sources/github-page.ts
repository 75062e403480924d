// What GitHub's settings pages have in common: who is signed in, links that hold client ids, pages of a list.

import { defined } from '../defined';
import { countedBy } from './counted';
import type { Found } from './found';
import type { ListPage } from './list';
import type { Outline } from './outline';
import { pageOf } from './page-number';
import { isPartial, mayGoOn } from './page-signs';
import { foundIn, rowsOf } from './rows';

const APP = /^\/settings\/connections\/applications\/([\w.-]+)$/;

/** The client id of the app whose page this is. */
export const clientIdIn = ({ hostname, pathname }: URL): string | undefined =>
  hostname === 'github.com' ? APP.exec(pathname)?.[1] : undefined;

/** `@name` of who is signed in. */
export function githubAccount({ items }: Outline): string | undefined {
  const login = items.find(({ attributes }) => attributes.name === 'user-login')?.attributes.content ?? '';
  return /^[a-z\d][\w-]{0,60}$/i.test(login) ? `@${login}` : undefined;
}

/** Both of GitHub's lists look alike. The server writes the page whole, so what has no further page is all. */
export function readGithubList(outline: Outline): ListPage | undefined {
  const { items } = outline;
  const rows = rowsOf(items, clientIdIn);
  if (rows.length === 0 && !(githubAccount(outline) && items.some(isBlank))) return undefined;
  const isPart = isPartial(outline) || countedBy(items, rows[0]?.index ?? 0, rows.length) === 'part';
  return defined<ListPage>({
    ...foundIn(rows, ({ id, name }) => defined<Found>({ name, clientId: id, scopes: [], state: 'active' })),
    complete: isPart ? 'part' : mayGoOn(outline, rows) ? 'unknown' : 'all',
    page: pageOf(outline),
  });
}

const isBlank = ({ attributes }: Outline['items'][number]): boolean => attributes.class === 'blankslate';
