// What Google and GitHub show of the apps a person let in: the links and signs that the readers go by, and around them
// invented words, so that nothing else can be gone by. A token stands in each form, as on any page of settings.

import { escapeHtml, page } from './pages';

/** One app as its provider lists it. */
export interface Listed {
  /** Google's id of the link, which is of this account and of nothing else; at GitHub the client id. */
  readonly id: string;
  readonly name: string;
  /** What its own page says it may do. */
  readonly can: readonly string[];
}

export interface Account {
  /** An address of mail; at GitHub the person's name there. */
  readonly name: string;
  readonly apps: readonly Listed[];
}

interface Pages {
  readonly host: string;
  /** Path of the list. The pages of an app end with its id. */
  readonly list: string;
  readonly listPage: (account: Account, token: string) => string;
  readonly appPage: (account: Account, app: Listed, token: string, path: string) => string;
}

const each = (tag: string, lines: readonly string[]): string =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('');

const linkTo = (path: string, { id, name }: Pick<Listed, 'id' | 'name'>): string =>
  `<a href="${path}/${id}?ref=list">${escapeHtml(name)}</a>`;

const formWith = (token: string, button: string): string =>
  `<form method="post"><input type="hidden" name="authenticity_token" value="${token}"><button id="${button}">Go</button></form>`;

const signedInAtGoogle = ({ name }: Account): string =>
  `<a aria-label="Account: ${escapeHtml(name)}" href="https://accounts.google.com/SignOutOptions"></a>`;

const google: Pages = {
  host: 'myaccount.google.com',
  list: '/connections',
  listPage: (account, token) =>
    page(
      'Third-party apps',
      formWith(token, 'search') +
        signedInAtGoogle(account) +
        `<h1>Third-party apps</h1><p>${account.apps.length} in total</p>` +
        `<ul>${each(
          'li',
          account.apps.map((app) => linkTo('/connections/overview', app)),
        )}</ul>`,
    ),
  /** The overview of an app leads to the page of its access, which says what that is. */
  appPage: (account, app, token, path) =>
    page(
      app.name,
      signedInAtGoogle(account) +
        (path.startsWith('/connections/details/')
          ? each('p', [
              escapeHtml(app.name),
              'Access given on:',
              'February 21, 2026, 3:33 AM',
              `${escapeHtml(app.name)} can:`,
              ...app.can,
              'If you remove access, it can no longer see this.',
            ])
          : `<h1>${escapeHtml(app.name)}</h1>${linkTo('/connections/details', { ...app, name: 'More' })}`) +
        formWith(token, 'remove'),
    ),
};

const signedInAtGithub = ({ name }: Account): string =>
  `<meta name="user-login" content="${escapeHtml(name)}">`;

const github: Pages = {
  host: 'github.com',
  list: '/settings/applications',
  listPage: (account, token) =>
    page(
      'Applications',
      formWith(token, 'search') +
        (account.apps.length === 0
          ? '<div class="blankslate"><p>Nothing</p></div>'
          : each(
              'div',
              account.apps.map((app) => linkTo('/settings/connections/applications', app)),
            )),
      signedInAtGithub(account),
    ),
  appPage: (account, app, token) =>
    page(
      app.name,
      `<h2>${escapeHtml(app.name)}</h2><h3>Permissions</h3>` +
        `<ul>${each(
          'li',
          app.can.map((line) => `<svg class="octicon octicon-check"></svg> ${line}`),
        )}</ul>${formWith(token, 'remove')}`,
      signedInAtGithub(account),
    ),
};

export const OWN_LIST_PAGES = { google, github } as const;
