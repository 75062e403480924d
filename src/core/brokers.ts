// Log-in brokers: services that sign people in for many other sites, so that their host says nothing about the app.

import type { Address } from './address';
import { hostMatches } from './match';
import { appHost } from './target';

interface Broker {
  readonly id: string;
  readonly hosts: readonly string[];
  /** Parameters of the broker's own pages that name the app, best first. `redirect_uri` where left out. */
  readonly app?: readonly string[];
}

/** In the order of how often they stand before an app. Ids are stored, so they are permanent. */
const brokers = [
  { id: 'firebase', hosts: ['*.firebaseapp.com'], app: ['redirectUrl'] },
  { id: 'auth0', hosts: ['*.auth0.com'] },
  { id: 'supabase', hosts: ['*.supabase.co', '*.supabase.in'], app: ['redirect_to'] },
  { id: 'cognito', hosts: ['*.amazoncognito.com'] },
  { id: 'clerk', hosts: ['*.clerk.accounts.dev', '*.accounts.dev'], app: ['redirect_url', 'redirect_uri'] },
  { id: 'okta', hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'] },
  { id: 'entra', hosts: ['*.b2clogin.com', '*.ciamlogin.com'] },
  { id: 'workos', hosts: ['api.workos.com', 'auth.workos.com', '*.authkit.app'] },
  { id: 'stytch', hosts: ['api.stytch.com', 'test.stytch.com'], app: ['login_redirect_url', 'redirect_uri'] },
  { id: 'descope', hosts: ['api.descope.com'], app: ['redirectUrl', 'redirect_uri'] },
  { id: 'kinde', hosts: ['*.kinde.com'] },
  { id: 'frontegg', hosts: ['*.frontegg.com'], app: ['redirectUrl', 'redirect_uri'] },
  { id: 'fusionauth', hosts: ['*.fusionauth.io'] },
  { id: 'onelogin', hosts: ['*.onelogin.com'] },
  { id: 'pingone', hosts: ['auth.pingone.com', 'auth.pingone.eu', 'auth.pingone.ca', 'auth.pingone.asia'] },
  { id: 'gigya', hosts: ['*.gigya.com'] },
  { id: 'loginradius', hosts: ['*.hub.loginradius.com'] },
  { id: 'janrain', hosts: ['*.rpxnow.com'] },
] as const satisfies readonly Broker[];

const find = (host: string): Broker | undefined =>
  brokers.find((broker) => broker.hosts.some((pattern) => hostMatches(pattern, host)));

/** The broker that a full, lower-case host belongs to: `auth0`. */
export function brokerOf(host: string): string | undefined {
  return find(host)?.id;
}

/** The host of the app that a broker's page was opened for, where its address names one that is no broker's. */
export function appBehind({ url, params }: Address): string | undefined {
  const broker = find(url.hostname);
  for (const name of broker ? (broker.app ?? ['redirect_uri']) : []) {
    const host = appHost(params.get(name) ?? '');
    if (host !== undefined && brokerOf(host) === undefined) return host;
  }
  return undefined;
}
