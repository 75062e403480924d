// An app's own server: a page with "Continue with ..." in every form the web has (link, popup window), the request
// built by the app's library, and the code really redeemed at the provider's token endpoint.

import { text } from 'node:stream/consumers';
import { type App, redirectUri, type SignIn } from './apps';
import { type Attempt, type Client, LIBRARIES } from './clients';
import type { Handler } from './hosts';
import { page, redirect, sendPage } from './pages';
import type { Secrets } from './secrets';

/** The app's page after an answer: `#outcome` says what came of it. */
const outcomePage = (app: App, outcome: string, popup: boolean): string =>
  page(
    `${app.name}: ${outcome}`,
    `<p id="outcome">${outcome}</p>`,
    popup ? '<script>if (opener) { opener.postMessage("finished", location.origin); close(); }</script>' : '',
  );

const homePage = (app: App): string =>
  page(
    app.name,
    `${app.signIns
      .map(
        ({ provider }) =>
          `<p><a id="${provider}" href="/login/${provider}">Continue with ${provider}</a> ` +
          `<button id="popup-${provider}" onclick="open('/login/${provider}?popup=1', 'signin', 'width=500,height=600')">in a window</button></p>`,
      )
      .join('')}<p id="finished"></p>`,
    '<script>addEventListener("message", (event) => { finished.textContent = event.data; })</script>',
  );

/**
 * Answers for one app's host. Query of `/login/{provider}`: `more` asks for more, `popup`, and any request parameter.
 * `after`: where a person who is signed in is sent, instead of a page of its own.
 */
export function relyingParty(app: App, secrets: Secrets, after?: () => string): Handler {
  const clients = new Map<string, Client>(
    app.signIns.map(({ provider, clientId }) => {
      const library = LIBRARIES[provider];
      if (!library) throw new Error(`no client library for ${provider}`);
      const registration = { clientId, secret: secretOf(clientId), redirectUri: redirectUri(app, provider) };
      return [provider, library.client(registration)];
    }),
  );
  const attempts = new Map<string, Attempt & { readonly popup: boolean }>();

  const login = async (signIn: SignIn, query: URLSearchParams): Promise<string> => {
    const { more, popup, ...extra } = Object.fromEntries(query);
    const scopes = (more && signIn.more) || signIn.scopes;
    const attempt = await clients.get(signIn.provider)?.({ scopes, extra: { ...signIn.extra, ...extra } });
    if (!attempt) throw new Error(`no client for ${signIn.provider}`);
    attempts.set(attempt.state, { ...attempt, popup: popup !== undefined });
    secrets.noteUrl(attempt.request);
    return attempt.request.href;
  };

  return async (request, response, url) => {
    const [, route, provider] = url.pathname.split('/');
    const signIn = app.signIns.find((each) => each.provider === provider);
    if (!signIn) return sendPage(response, homePage(app));
    if (route === 'login') return redirect(response, await login(signIn, url.searchParams));
    const body = request.method === 'POST' ? await text(request) : undefined;
    const answer = new URLSearchParams(body ?? url.search);
    secrets.note(answer);
    const attempt = attempts.get(answer.get('state') ?? '');
    if (!attempt) return sendPage(response, outcomePage(app, 'unknown', false), 400);
    const outcome = await attempt
      .redeem(new Request(url, body === undefined ? {} : { method: 'POST', body, headers: FORM }))
      .then(() => 'signed in')
      .catch((reason: Error) => (answer.has('error') ? 'refused' : `failed: ${reason}`));
    if (after) redirect(response, after());
    else sendPage(response, outcomePage(app, outcome, attempt.popup));
  };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Client secrets are the same on both sides and secret to nobody here. */
export const secretOf = (clientId: string): string =>
  `secret-of-${Buffer.from(clientId).toString('hex').slice(0, 24)}`;
