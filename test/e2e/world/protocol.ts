// The certified oidc-provider, set up as one stand-in needs it. It decides everything about the protocol; what it wants
// to send is held back, so that the stand-in can show it the way its provider would.

import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ClientMetadata, type Interaction, Provider } from 'oidc-provider';
import { adapterOf, type Records } from './memory-adapter';
import { page } from './pages';
import type { StandIn } from './stand-ins';

/** What oidc-provider says to one request: a question to the person, an address to go to, or a text. */
export type Reply =
  | { readonly kind: 'question'; readonly interaction: Interaction }
  | { readonly kind: 'location'; readonly location: string }
  | { readonly kind: 'body'; readonly body: string };

export interface Protocol {
  /** Lets oidc-provider answer. Cookies are set on the response; nothing is sent. */
  ask(request: IncomingMessage, response: ServerResponse): Promise<Reply>;
  /** The question this browser was asked last. */
  question(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
  /** Answers that question, and goes on as if the browser had come back to oidc-provider's own address. */
  resume(
    request: IncomingMessage,
    response: ServerResponse,
    result: Readonly<Record<string, unknown>>,
  ): Promise<Reply>;
  /** Lets the app of a question in; the id is the answer to it. */
  grant(interaction: Interaction): Promise<string>;
  /** What removing all apps on the provider's own page does. */
  removeGrants(): Promise<void>;
  /** Nobody is signed in any more, and no app is let in. */
  forget(): void;
}

export const ACCOUNT_ID = 'a3f1c29e';

const HOUR_S = 3600;
const COOKIE = { httpOnly: true, sameSite: 'none', secure: true } as const;

/** Made once: every stand-in signs with it, and no story is about keys. */
const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

export function protocolOf(
  standIn: StandIn,
  clients: readonly ClientMetadata[],
  scopes: readonly string[],
): Protocol {
  const questions = new WeakMap<ServerResponse, Interaction>();
  const records: Records = new Map();
  const grants = new Set<string>();
  const provider = new Provider(`https://${standIn.host}`, {
    adapter: adapterOf(records),
    clients,
    scopes,
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    routes: { authorization: standIn.authorize, token: new URL(standIn.token).pathname },
    cookies: { short: { ...COOKIE, path: '/' }, long: COOKIE },
    jwks: { keys: [{ ...signingKey, use: 'sig' }] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => false },
    ttl: { AccessToken: HOUR_S, IdToken: HOUR_S, Interaction: HOUR_S, Session: HOUR_S, Grant: HOUR_S },
    interactions: {
      url: (context, interaction) => {
        questions.set(context.res, interaction);
        return '/question';
      },
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Jordan' }) }),
    renderError: (context, out) => {
      context.body = page('Something is wrong with this request', `<p id="error">${out.error}</p>`);
    },
  });
  const callback = provider.callback();

  const ask: Protocol['ask'] = async (request, response) => {
    let body = '';
    const { end } = response;
    response.end = ((text?: string) => {
      body = String(text ?? '');
      return response;
    }) as typeof end;
    await callback(request, response);
    response.end = end;
    const location = response.getHeader('location');
    response.removeHeader('location');
    response.removeHeader('content-length');
    const interaction = questions.get(response);
    if (interaction) return { kind: 'question', interaction };
    return typeof location === 'string' ? { kind: 'location', location } : { kind: 'body', body };
  };
  const question: Protocol['question'] = (request, response) =>
    provider.interactionDetails(request, response);

  return {
    ask,
    question,
    resume: async (request, response, result) => {
      const { uid } = await question(request, response);
      await provider.interactionResult(request, response, result);
      request.method = 'GET';
      request.url = `${standIn.authorize}/${uid}`;
      request.headers.cookie = `${request.headers.cookie ?? ''}; _interaction_resume=${uid}`;
      return ask(request, response);
    },
    grant: async ({ session, params }) => {
      const accountId = session?.accountId ?? ACCOUNT_ID;
      const grant = new provider.Grant({ accountId, clientId: params.client_id ?? '' });
      grant.addOIDCScope(params.scope ?? 'openid');
      const id = await grant.save();
      grants.add(id);
      return id;
    },
    removeGrants: async () => {
      for (const id of grants) await (await provider.Grant.find(id))?.destroy();
      grants.clear();
    },
    forget: () => records.clear(),
  };
}
