// What the browser is told to wake us for: match patterns made from the provider table, down to the path and, where a
// page only counts with a request inside, to a word of its query. Ordinary browsing matches none of them.
//
// They are a little wider than the reader: a path may go on (`/login/`, `/login/x`). Each pattern costs every page load
// something, so there is one where exactness would take four.

import { hostMatches } from './match';
import type { Endpoint, Provider } from './provider';

/** Names one of which is in the query of every request, however deep it is nested: encoding leaves them as they are. */
const names = ({ clientId = ['client_id'], redirect = ['redirect_uri'] }: Provider) => [
  ...clientId,
  ...redirect,
];

/** A page that needs no parameters is told by the longest piece of its path. */
const pieceOf = (path: string): string =>
  path.split('*').reduce((best, piece) => (piece.length > best.length ? piece : best), '');

/**
 * Words one of which is in every address that `readRequest` finds a request in, whatever its host: for a look without
 * taking it apart. RFC 9101 may hide the names in `request`.
 */
export function requestWords(provider: Provider): readonly string[] {
  const { app = [], endpoints } = provider;
  const needed = endpoints.flatMap(({ when = [] }) => when.map((condition) => condition.split('=')[0] ?? ''));
  const bare = endpoints.flatMap(({ when, paths }) => (when?.length === 0 ? paths.map(pieceOf) : []));
  const apps = app.map((entry) => entry.split(' ')[0] ?? '');
  return [...new Set([...names(provider), ...apps, ...needed, ...bare, 'request'])];
}

/** What must be in a query, one of: with what `when` says, or else `otherwise`. In a match pattern `?` is itself. */
function queries({ when }: Endpoint, otherwise: readonly string[]): readonly string[] {
  if (when === undefined) return otherwise;
  return when.length === 0 ? [''] : when.map((condition) => `?*${condition}*`);
}

function patterns(provider: Provider, endpoint: Endpoint, otherwise: readonly string[]): readonly string[] {
  const { hosts = provider.hosts, paths } = endpoint;
  return hosts
    .filter((host) => provider.hosts.some((asked) => hostMatches(asked, host.replace('*.', ''))))
    .flatMap((host) => paths.map((path) => `https://${host}${path}`))
    .flatMap((place) =>
      queries(endpoint, otherwise).map((query) => `${place}*${query}`.replace(/\*+/g, '*')),
    );
}

function all(
  providers: readonly Provider[],
  otherwise: (provider: Provider, endpoint: Endpoint) => readonly string[],
): string[] {
  const found = providers.flatMap((provider) =>
    provider.endpoints
      .filter(({ role }) => role !== 'passive')
      .flatMap((endpoint) => patterns(provider, endpoint, otherwise(provider, endpoint))),
  );
  return [...new Set(found)];
}

/** Match patterns of every address that `readRequest` may find a request in, at hosts the browser is asked for. */
export function requestFilters(providers: readonly Provider[]): string[] {
  return all(providers, (provider, { role }) =>
    role === 'authorize' ? ['?*'] : names(provider).map((name) => `?*${name}*`),
  );
}

/** Match patterns of every page from which an answer may leave: also of those that no longer name the app. */
export function pageFilters(providers: readonly Provider[]): string[] {
  return all(providers, () => ['']);
}
