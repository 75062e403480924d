// A log-in broker (Auth0's host and paths) that stands between an app and Google: the provider only ever hears of the
// broker. With `connection` it passes the person straight on; without, it shows a page of its own.

import { BROKER, BROKERED } from './apps';
import type { Handler } from './hosts';
import { escapeHtml, page, redirect, sendPage } from './pages';
import { relyingParty } from './relying-party';
import type { Secrets } from './secrets';

/** Handlers of the broker's host and of the app behind it. */
export function brokered(secrets: Secrets): ReadonlyMap<string, Handler> {
  let backTo = '';
  const signIn = relyingParty(BROKER, secrets, () => backTo);

  const broker: Handler = (request, response, url) => {
    if (url.pathname === '/authorize') {
      backTo = `${url.searchParams.get('redirect_uri')}?code=from-broker-7f3a9&state=${url.searchParams.get('state')}`;
      secrets.noteUrl(new URL(backTo));
      if (url.searchParams.has('connection')) return redirect(response, '/login/google');
      return sendPage(
        response,
        page('Log in to Quillnotes', '<a id="continue" href="/login/google">Continue with Google</a>'),
      );
    }
    return signIn(request, response, url);
  };

  const authorize = (more: object): string =>
    `https://${BROKER.host}/authorize?${new URLSearchParams({
      client_id: 'qn-web-1',
      response_type: 'code',
      redirect_uri: `https://${BROKERED}/callback`,
      state: 'quill-state-5e1d',
      ...more,
    })}`;
  const app: Handler = (_request, response, url) =>
    sendPage(
      response,
      url.pathname === '/callback'
        ? page('Quillnotes', '<p id="outcome">signed in</p>')
        : page(
            'Quillnotes',
            `<a id="straight" href="${escapeHtml(authorize({ connection: 'google-oauth2' }))}">Google</a> ` +
              `<a id="page" href="${escapeHtml(authorize({}))}">Log in</a>`,
          ),
    );
  return new Map([
    [BROKER.host, broker],
    [BROKERED, app],
  ]);
}
