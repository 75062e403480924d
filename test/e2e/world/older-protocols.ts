// Stand-ins written here, because oidc-provider does not speak these: OpenID 2.0 (Steam), OAuth 1.0a (X) and the
// dialog of Facebook's script, which answers by message. Each is the browser's side only, with one app that uses it.

import { randomBytes } from 'node:crypto';
import type { Handler } from './hosts';
import { escapeHtml, FIELDS, page, redirect, sendPage } from './pages';
import type { Secrets } from './secrets';

export const STEAM_APP = 'gameshelf.example';
export const OAUTH1_APP = 'birdpress.example';
export const SDK_APP = 'photobooth.example';
const SDK_APP_ID = '304417781234567';

/** Who answers where, for what part of a host; `undefined` leaves the address to others. */
export type Part = (url: URL) => Handler | undefined;

const token = (): string => randomBytes(12).toString('hex');

const answered =
  (who: string): Handler =>
  (_request, response) =>
    sendPage(response, page(who, '<p id="outcome">signed in</p>'));

const home =
  (who: string, id: string, href: string): Handler =>
  (_request, response) =>
    sendPage(response, page(who, `<a id="${id}" href="${escapeHtml(href)}">Continue</a>`));

/** A consent form that comes back, by POST, to the address it is on. */
const consentForm: Handler = (_request, response, url) =>
  sendPage(response, page(url.host, `<form method="post">${FIELDS.consent}</form>`));

/** OpenID 2.0 10.1: a positive assertion, sent by redirect to `openid.return_to`. */
export function steam(secrets: Secrets): Part {
  const request = new URLSearchParams({
    'openid.ns': 'http://specs.openid.net/auth/2.0',
    'openid.mode': 'checkid_setup',
    'openid.return_to': `https://${STEAM_APP}/callback`,
    'openid.realm': `https://${STEAM_APP}/`,
    'openid.identity': 'http://specs.openid.net/auth/2.0/identifier_select',
    'openid.claimed_id': 'http://specs.openid.net/auth/2.0/identifier_select',
  });
  const login: Handler = (incoming, response, url) => {
    if (incoming.method !== 'POST') return consentForm(incoming, response, url);
    const answer = new URL(url.searchParams.get('openid.return_to') ?? '');
    answer.searchParams.set('openid.mode', 'id_res');
    answer.searchParams.set('openid.claimed_id', `https://steamcommunity.com/openid/id/7656119${token()}`);
    answer.searchParams.set('openid.sig', token());
    answer.searchParams.set('openid.response_nonce', `2026-11-21T10:00:00Z${token()}`);
    secrets.noteUrl(answer);
    redirect(response, answer.href);
  };
  return ({ host, pathname }) => {
    if (host === STEAM_APP)
      return pathname === '/callback'
        ? answered(host)
        : home(host, 'steam', `https://steamcommunity.com/openid/login?${request}`);
    return host === 'steamcommunity.com' && pathname === '/openid/login' ? login : undefined;
  };
}

/** OAuth 1.0a (RFC 5849 2.2): the app has its temporary credentials; the person's yes brings `oauth_verifier`. */
export function oauth1(secrets: Secrets): Part {
  const temporary = token();
  secrets.note([['oauth_token', temporary]]);
  const authenticate: Handler = (incoming, response, url) => {
    if (incoming.method !== 'POST') return consentForm(incoming, response, url);
    const answer = new URL(
      `https://${OAUTH1_APP}/callback?oauth_token=${temporary}&oauth_verifier=${token()}`,
    );
    secrets.noteUrl(answer);
    redirect(response, answer.href);
  };
  return ({ host, pathname }) => {
    if (host === OAUTH1_APP) {
      return pathname === '/callback'
        ? answered(host)
        : home(host, 'x', `https://api.x.com/oauth/authenticate?oauth_token=${temporary}`);
    }
    return host === 'api.x.com' && pathname === '/oauth/authenticate' ? authenticate : undefined;
  };
}

/** Facebook's script: a window whose answer goes to Facebook's own relay, which hands it to the page by message. */
export function facebookScript(secrets: Secrets): Part {
  const relay = `https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=f1&domain=${SDK_APP}&is_canvas=false&origin=${encodeURIComponent(`https://${SDK_APP}/f2`)}&relation=opener`;
  const dialog = `https://www.facebook.com/v19.0/dialog/oauth?${new URLSearchParams({
    app_id: SDK_APP_ID,
    client_id: SDK_APP_ID,
    display: 'popup',
    domain: SDK_APP,
    redirect_uri: relay,
    response_type: 'token,signed_request,graph_domain',
    scope: 'public_profile,email',
    sdk: 'joey',
  })}`;
  const shop: Handler = (_request, response) =>
    sendPage(
      response,
      page(
        SDK_APP,
        `<button id="facebook" onclick="open('${dialog}', 'facebook', 'width=500,height=600')">Facebook</button><p id="answer"></p>`,
        '<script>addEventListener("message", ({ origin }) => { answer.textContent = origin; })</script>',
      ),
    );
  const consent: Handler = (_request, response, url) => {
    const answer = `${url.searchParams.get('redirect_uri')}&access_token=${token()}&signed_request=${token()}`;
    secrets.noteUrl(new URL(answer));
    sendPage(
      response,
      page(
        'Facebook',
        `<button id="allow" onclick="location.replace(${escapeHtml(JSON.stringify(answer))})">Continue</button>`,
      ),
    );
  };
  const hand: Handler = (_request, response) =>
    sendPage(response, page('relay', '', '<script>opener?.postMessage("signed in", "*"); close();</script>'));
  return ({ host, pathname, searchParams }) => {
    if (host === SDK_APP) return shop;
    if (host === 'staticxx.facebook.com') return hand;
    return host === 'www.facebook.com' && pathname.endsWith('/dialog/oauth') && searchParams.has('sdk')
      ? consent
      : undefined;
  };
}
