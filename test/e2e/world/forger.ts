// A page that wants a row in somebody's list: it sends people, or a frame, to a real authorization request that names
// an app they never chose.

import type { Handler } from './hosts';
import { escapeHtml, page, sendPage } from './pages';

export const FORGER = 'forger.example';
export const FORGED_APP = 'victim.example';

const request = `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams({
  client_id: '999999999999-forged.apps.googleusercontent.com',
  redirect_uri: `https://${FORGED_APP}/callback`,
  response_type: 'code',
  scope: 'openid email https://mail.google.com/',
  state: 'forged-state-0001',
})}`;

const inFrame = (address: string): string =>
  page('Nothing to see', `<iframe src="${escapeHtml(address)}"></iframe>`);

const PAGES: Readonly<Record<string, string>> = {
  /** The request in a frame. */
  '/frame': inFrame(request),
  /** A whole sign-in to an app in a frame, for somebody who has signed in there before. */
  '/sign-in-frame': inFrame('https://www.canva.com/login/google?prompt=none'),
  /** The page goes there itself. */
  '/self': page('Nothing to see', '', `<script>location.href = ${JSON.stringify(request)}</script>`),
};

export const forger: Handler = (_request, response, url) => sendPage(response, PAGES[url.pathname] ?? '');
