// An authorization request put together from the layers of one address. What has no field here is not kept: state,
// nonce, challenges, tokens and the address itself end in this file.

import { readParams } from './address';
import { brokerOf } from './brokers';
import { defined } from './defined';
import { holds, type Layer, valuesOf } from './layers';
import { placeMatches, within } from './match';
import type { ProviderId } from './model';
import type { Provider } from './provider';
import { splitScopes } from './scope-list';
import { appHost, readTarget, type Target } from './target';

/** An authorization request (RFC 6749 4.1.1, OpenID Connect, OAuth 1.0a, OpenID 2.0), as far as it may be known. */
export interface AuthorizationRequest {
  readonly provider: ProviderId;
  readonly clientId?: string;
  /** Full lower-case host the app is known by, punycode as it stands; it may be a broker's. */
  readonly host?: string;
  /** Full host the answer will go to, to find the answer by; absent where no address will show it, or none is named. */
  readonly redirectHost?: string;
  /** The broker that `host` belongs to. */
  readonly broker?: string;
  /** What the address names, raw, each once, in its order. */
  readonly scopes: readonly string[];
  /** What it asks for besides: scopes its endpoint stands for where it names none, and parameters that widen it. */
  readonly implied: readonly string[];
  /** The address is of a page on the way, and not the one the app itself sent the person to. */
  readonly step: boolean;
  /** The provider may not ask the person anything: `prompt=none` and its relatives. */
  readonly silent: boolean;
  /** The answer goes by a message between windows or to a scheme of its own, so that no address will show it. */
  readonly answerHidden: boolean;
  /** The app is the provider's own. */
  readonly firstParty: boolean;
  /** The answer goes to a program that has no address. */
  readonly native: boolean;
  /** OpenID Connect `login_hint`, raw. To be made a mask and a mark at once, and never kept. */
  readonly loginHint?: string;
}

/** What the reading of parameters needs to know of a provider. */
export type Dialect = Pick<
  Provider,
  'id' | 'clientId' | 'app' | 'redirect' | 'relays' | 'scope' | 'widens' | 'separators' | 'own'
>;

/** A client id or a login hint is never longer. In characters. */
const longest = 512;

/** OpenID Connect 3.1.2.1, OpenID 2.0 9.1, and what Google and Facebook had before it. */
const silent = [
  'prompt=none',
  'prompt=none *',
  'prompt=* none',
  'immediate=true',
  'display=none',
  'openid.mode=checkid_immediate',
];

/** OAuth 2.0 Web Message Response Mode, its name at Okta, and Google's pop-up. */
const byMessage = ['response_mode=web_message', 'response_mode=okta_post_message', 'ux_mode=popup'];

function first<T>(values: Iterable<string>, read: (value: string) => T | undefined): T | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

const short = (value: string) => (value.length <= longest && value.trim() !== '' ? value.trim() : undefined);

/** The app's host in the parameters that name it. `ka origin/` means: of `ka`, the word that follows `origin/`. */
function namedApp(layers: readonly Layer[], { app = [], relays = [] }: Dialect): string | undefined {
  for (const entry of app) {
    const [name = '', label = ''] = entry.split(' ');
    const host = first(valuesOf(layers, [name]), (value) =>
      appHost((label === '' ? value : value.split(label)[1]?.split(' ')[0]) ?? ''),
    );
    // The host of a relay is anyone's.
    if (host !== undefined && !relays.some((place) => place.startsWith(`${host}/`))) return host;
  }
  return undefined;
}

/** A relay carries the app's name in its own query or fragment. */
function behindRelay(target: Target | undefined, dialect: Dialect): string | undefined {
  if (target?.kind !== 'site') return undefined;
  const { search, hash } = target.url;
  return namedApp(
    [search, hash].map((query) => ({ params: readParams(query), shape: {} })),
    dialect,
  );
}

/** Reads the layers of one address in a provider's dialect. The first layer is the address itself. */
export function readAuthorization(
  dialect: Dialect,
  layers: readonly Layer[],
  step: boolean,
): AuthorizationRequest {
  const some = (condition: string) => layers.some(({ params }) => holds(params, condition));
  const target = first(valuesOf(layers, dialect.redirect ?? ['redirect_uri']), readTarget);
  const relayed =
    target?.kind === 'site' && (dialect.relays ?? []).some((place) => placeMatches(place, target.url));
  const redirectHost = relayed || target?.kind === 'message' ? undefined : target?.host;
  const host =
    namedApp(layers, dialect) ??
    (relayed ? behindRelay(target, dialect) : target?.kind === 'native' ? undefined : target?.host);
  const scopes = splitScopes(
    (dialect.scope ?? ['scope']).flatMap((name) => first(valuesOf(layers, [name]), (text) => text) ?? []),
    dialect.separators,
  );
  const standFor = scopes.length > 0 ? [] : (layers.find(({ shape }) => shape.scopes)?.shape.scopes ?? []);
  return defined<AuthorizationRequest>({
    provider: dialect.id,
    clientId: first(valuesOf(layers, dialect.clientId ?? ['client_id']), short),
    host,
    redirectHost,
    broker: host === undefined ? undefined : brokerOf(host),
    scopes,
    implied: [...standFor, ...(dialect.widens ?? []).filter(some).map((condition) => `?${condition}`)],
    step,
    silent: silent.some(some),
    answerHidden:
      (target !== undefined && redirectHost === undefined) ||
      byMessage.some(some) ||
      layers.some(({ shape }) => shape.answerHidden),
    firstParty:
      layers.some(({ shape }) => shape.firstParty) ||
      (host !== undefined && dialect.own.some((domain) => within(domain, host))),
    native: host === undefined && (relayed || target?.kind === 'native'),
    loginHint: first(valuesOf(layers, ['login_hint']), short),
  });
}
