// The providers' own lists of apps, for whoever is signed in there: shown, and taken off by the button on an app's page.

import { randomBytes } from 'node:crypto';
import type { Handler } from './hosts';
import type { Part } from './older-protocols';
import { type Account, type Listed, OWN_LIST_PAGES } from './own-list-pages';
import { redirect, sendPage } from './pages';
import type { Secrets } from './secrets';

export type Lister = keyof typeof OWN_LIST_PAGES;

export interface OwnLists {
  readonly part: Part;
  /** Who is signed in there from now on, and what they let in. */
  signInAs(lister: Lister, name: string, apps: readonly Listed[]): void;
}

export function ownLists(secrets: Secrets): OwnLists {
  const accounts = new Map<Lister, Account>();

  const appAt = ({ apps }: Account, path: string): Listed | undefined =>
    apps.find(({ id }) => path.endsWith(`/${id}`));

  const handlerOf =
    (lister: Lister, account: Account): Handler =>
    (request, response, { pathname }) => {
      const { list, listPage, appPage } = OWN_LIST_PAGES[lister];
      const app = appAt(account, pathname);
      if (app && request.method === 'POST') {
        accounts.set(lister, { ...account, apps: account.apps.filter((one) => one !== app) });
        return redirect(response, list);
      }
      const token = randomBytes(12).toString('hex');
      secrets.note([['authenticity_token', token]]);
      sendPage(response, app ? appPage(account, app, token, pathname) : listPage(account, token));
    };

  return {
    part: ({ host, pathname }) => {
      const [here] = [...accounts].filter(([lister, account]) => {
        const pages = OWN_LIST_PAGES[lister];
        return host === pages.host && (pathname === pages.list || appAt(account, pathname) !== undefined);
      });
      return here && handlerOf(...here);
    },
    signInAs: (lister, name, apps) => {
      secrets.note([['account', name]]);
      accounts.set(lister, { name, apps });
    },
  };
}
