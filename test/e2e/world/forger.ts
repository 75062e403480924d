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

/** `/frame` puts the request into a frame, `/self` goes there itself. */
export const forger: Handler = (_request, response, url) =>
  sendPage(
    response,
    url.pathname === '/frame'
      ? page('Nothing to see', `<iframe src="${escapeHtml(request)}"></iframe>`)
      : page('Nothing to see', '', `<script>location.href = ${JSON.stringify(request)}</script>`),
  );
