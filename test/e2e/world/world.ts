// The whole loopback world in one value: providers, apps, brokers and ordinary sites behind one server and proxy.

import type { ClientMetadata } from 'oidc-provider';
import { APPS, type App, BROKER, redirectUri } from './apps';
import { type AuthorizationServer, authorizationServer } from './authorization-server';
import { brokered } from './broker';
import { selfSigned } from './certificate';
import { LIBRARIES } from './clients';
import { FORGER, forger } from './forger';
import { type Handler, type Hosts, startHosts } from './hosts';
import { loopbackFetch } from './loopback-fetch';
import { facebookScript, oauth1, steam } from './older-protocols';
import { type OwnLists, ownLists } from './own-lists';
import { page, sendPage } from './pages';
import { relyingParty, secretOf } from './relying-party';
import { rememberSecrets, type Secrets } from './secrets';
import { STAND_INS } from './stand-ins';

export interface World {
  readonly hosts: Hosts;
  readonly secrets: Secrets;
  provider(id: string): AuthorizationServer;
  readonly ownLists: OwnLists;
  /** Nobody is signed in anywhere any more. */
  forget(): void;
  close(): Promise<void>;
}

const signInsAt = (provider: string): readonly (readonly [App, App['signIns'][number]])[] =>
  [...APPS, BROKER].flatMap((app) =>
    app.signIns.filter((each) => each.provider === provider).map((each) => [app, each] as const),
  );

const clientsOf = (provider: string): ClientMetadata[] =>
  signInsAt(provider).map(([app, { clientId }]) => ({
    client_id: clientId,
    client_secret: secretOf(clientId),
    redirect_uris: [redirectUri(app, provider)],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: LIBRARIES[provider]?.secretIn ?? 'client_secret_basic',
  }));

const scopesOf = (provider: string): string[] => [
  ...new Set(signInsAt(provider).flatMap(([, { scopes, more = [] }]) => [...scopes, ...more])),
];

/** Any address nobody else answers for: a page with nothing in it. */
const ordinaryPage: Handler = (_request, response, url) =>
  sendPage(response, page(url.host, `<p>${url.host}</p>`));

export async function startWorld(): Promise<World> {
  const secrets = rememberSecrets();
  const providers = STAND_INS.map((standIn) =>
    authorizationServer(standIn, clientsOf(standIn.provider), scopesOf(standIn.provider), secrets),
  );
  const sites = new Map<string, Handler>([
    ...APPS.map((app) => [app.host, relyingParty(app, secrets)] as const),
    ...brokered(secrets),
    [FORGER, forger],
  ]);
  const lists = ownLists(secrets);
  const parts = [steam(secrets), oauth1(secrets), facebookScript(secrets), lists.part];
  const certificate = selfSigned([
    ...new Set(STAND_INS.flatMap(({ host, token }) => [host, new URL(token).host])),
  ]);

  const hosts = await startHosts(certificate, (request, response, url) => {
    const handler =
      sites.get(url.host) ??
      parts.map((part) => part(url)).find((each) => each !== undefined) ??
      providers.map((each) => each.handlerOf(request, url)).find((each) => each !== undefined) ??
      ordinaryPage;
    return handler(request, response, url);
  });

  // arctic calls the global fetch and has no other way in.
  const outside = globalThis.fetch;
  globalThis.fetch = loopbackFetch(hosts.port, certificate.cert);

  return {
    hosts,
    secrets,
    provider: (id) => {
      const found = providers.find(({ standIn }) => standIn.provider === id);
      if (!found) throw new Error(`no stand-in for ${id}`);
      return found;
    },
    ownLists: lists,
    forget: () => {
      for (const provider of providers) provider.forget();
    },
    close: async () => {
      globalThis.fetch = outside;
      await hosts.close();
    },
  };
}
