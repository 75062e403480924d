// Authorization requests at servers that have no provider file: Keycloak, GitLab, Mastodon, WordPress, a company's own.
// For the history reader. Nothing but the shape of the address tells them, so it must be beyond doubt.

import { type Address, readAddress, wrapsAddress } from './address';
import { type AuthorizationRequest, type Dialect, readAuthorization } from './authorization';
import { isDisguised } from './disguise';
import { GENERIC } from './key';
import { holds, layersOf, type Shape } from './layers';
import { within } from './match';
import type { Provider } from './provider';
import { providerOf } from './request';
import { appHost, isInside } from './target';

/** The registrable domain of a host, for callers that have a suffix list. */
export type SiteOf = (host: string) => string | null;

const words = (text: string): readonly string[] => text.split(' ');

const clientId = words(
  'client_id clientId client_key app_id appid application_id oauth_consumer_key api_key client key',
);
const redirect = words('redirect_uri redirect_url redirectUri openid.return_to return_url oauth_callback cb');

const dialect: Dialect = { id: GENERIC, clientId, redirect, app: ['openid.realm'], own: [] };

/** Parameters with which log-in pages of such servers carry the request on. */
const shape: Shape = {
  nested: [
    ...words(
      'continue next return_to returnTo returnUrl ReturnUrl returnUri return_url redirect redirect_to redirect_url',
    ),
    ...words(
      'redirectUrl backURL back_url retpath dest goto cont rd ru ref fromURI targetUrl target callback url',
    ),
  ],
};

/** Authorization endpoints of the servers and services that libraries know. */
const tellingPath =
  /authori[sz]|oauth|openid|oidc|\/auth(?:[/.]|$)|\/authenticate|\/connect(?:[/.]|$)|\/permission$/i;

/** Other endpoints of the same servers: signing out, tokens, keys, devices; and where their answers go. */
const otherPath =
  /(?<!authorize)\/callback|(?:log|sign)[-_]?out|end[-_]?session|check[-_]?session|\/revo(?:ke|cation)|\/(?:access_?|request_?)?token(?:\/|$)|introspect|user-?info|jwks|\/certs|\/device|iframe|\.well-known|\.(?:js|css|png|svg|json)$/i;

/** Of an answer, or of a call that needs a secret. */
const notOfRequest = words('code error access_token id_token oauth_verifier client_secret grant_type');

/** RFC 6749 3.1.1 and OAuth 2.0 Multiple Response Types; at the end what Azure DevOps and VK have. */
const responseType = /^(?:code|token|id_token|none|assertion|silent_token)(?:[ +,]\w+)*$/i;

/** RFC 6749 3.1: TLS, always; inside a house or a company it is often left out. */
const mayServe = (url: URL) =>
  (url.protocol === 'https:' || isInside(url.hostname)) &&
  url.username === '' &&
  url.password === '' &&
  !wrapsAddress(url);

function isRequest({ url, params }: Address): boolean {
  if (otherPath.test(url.pathname) || notOfRequest.some((name) => params.has(name))) return false;
  if (holds(params, 'openid.mode=checkid_*')) return params.has('openid.return_to');
  const telling = tellingPath.test(url.pathname);
  if (!clientId.some((name) => params.has(name))) return telling && params.has('oauth_token');
  const answered = redirect.some((name) => params.has(name));
  const typed = responseType.test(params.get('response_type') ?? '');
  if (answered && typed) return true;
  return (
    telling && (answered || typed || words('scope request_uri request').some((name) => params.has(name)))
  );
}

const containsOneOf = (names: readonly string[]) =>
  new RegExp(names.map((name) => name.replace('.', '\\.')).join('|'));

const named = containsOneOf([...clientId, 'oauth_token', 'openid.mode']);
const asking = containsOneOf([...redirect, 'response_type', 'scope', 'request', 'oauth_token']);

/** A look without taking the address apart: `false` is sure. Encoding leaves these names as they are. */
export const mayBeGeneric = (text: string): boolean => named.test(text) && asking.test(text);

/** A provider's log-in for its own pages, at a host that serves no others: idmsa.apple.com for icloud.com. */
const sameOwner = (providers: readonly Provider[], one: string, other: string) =>
  providers.some(({ own }) => [one, other].every((host) => own.some((domain) => within(domain, host))));

/** Without a suffix list: the same host, or one under the other. */
const sameSite = (siteOf: SiteOf | undefined, one: string, other: string) =>
  within(one, other) || within(other, one) || (siteOf?.(one) != null && siteOf(one) === siteOf(other));

/**
 * Reads an address of a server without a provider file: of a request, or of a log-in page of the same site that carries
 * one. `providers`: the servers this is not for, and must not be taken in by.
 */
export function readGeneric(
  text: string,
  providers: readonly Provider[],
  siteOf?: SiteOf,
): AuthorizationRequest | undefined {
  const address = readAddress(text);
  if (!address || !mayServe(address.url)) return undefined;
  const server = address.url.hostname;
  if (providerOf(server, providers)) return undefined;
  let asks = isRequest(address);
  const layers = layersOf({ params: address.params, shape }, address.url.href, (nested) => {
    const { hostname } = nested.url;
    const own = sameSite(siteOf, server, hostname) && !providerOf(hostname, providers) && isRequest(nested);
    asks ||= own;
    return own ? shape : undefined;
  });
  if (!asks || isDisguised(address.url, siteOf?.(server) ?? server, providers)) return undefined;
  const request = readAuthorization(dialect, layers, !isRequest(address));
  // IndieAuth, Solid and AT Protocol: the client id is an address of the app.
  const id = request.clientId ?? '';
  const host = request.host ?? (id.startsWith('https:') ? appHost(id) : undefined);
  if (host === undefined) return request;
  return {
    ...request,
    host,
    firstParty: sameSite(siteOf, server, host) || sameOwner(providers, server, host),
  };
}
