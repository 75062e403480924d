// Reads a provider's address: is it an authorization request, or a page on the way of one, and whose?

import { type Address, readAddress } from './address';
import { type AuthorizationRequest, readAuthorization } from './authorization';
import { appBehind } from './brokers';
import { holds, type Layer, layersOf } from './layers';
import { hostMatches, pathMatches } from './match';
import type { Endpoint, Provider } from './provider';

export type { AuthorizationRequest } from './authorization';

/** The provider whose sign-in a full, lower-case host serves. */
export function providerOf(host: string, providers: readonly Provider[]): Provider | undefined {
  const serves = (pattern: string) => hostMatches(pattern, host);
  return providers.find(
    ({ hosts, endpoints }) =>
      hosts.some(serves) || endpoints.some((endpoint) => endpoint.hosts?.some(serves)),
  );
}

/** The endpoint that an address is; `undefined` also where it is a passive one. */
function endpointOf(provider: Provider, { url, params }: Address): Endpoint | undefined {
  // The browser's permission is for https on its own port; anything else is not the provider.
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined;
  const matching = provider.endpoints.filter(
    ({ hosts = provider.hosts, paths, when }) =>
      hosts.some((pattern) => hostMatches(pattern, url.hostname)) &&
      paths.some((pattern) => pathMatches(pattern, url.pathname)) &&
      (when === undefined || when.length === 0 || when.some((condition) => holds(params, condition))),
  );
  return matching.some(({ role }) => role === 'passive') ? undefined : matching[0];
}

/** A condition that holds makes a request of an address that names no app, unless it is about what is inside. */
function mayBeNameless({ params, shape: { when, nested = [] } }: Layer): boolean {
  if (when === undefined) return false;
  const own = when.filter((condition) => !nested.includes(condition.split('=')[0] ?? ''));
  return when.length === 0 || own.some((condition) => holds(params, condition));
}

function readAt(provider: Provider, address: Address): AuthorizationRequest | undefined {
  const endpoint = endpointOf(provider, address);
  if (!endpoint) return undefined;
  const layers = layersOf({ params: address.params, shape: endpoint }, address.url.href, (nested) =>
    endpointOf(provider, nested),
  );
  const request = readAuthorization(provider, layers, endpoint.role === 'step');
  const named = request.clientId !== undefined || request.host !== undefined;
  return named || layers.some(mayBeNameless) ? request : undefined;
}

/**
 * Reads an address of a provider: of a request, or of a log-in or consent page that carries one.
 * Anything else, a passive address, or what is no address at all is `undefined`.
 */
export function readRequest(text: string, providers: readonly Provider[]): AuthorizationRequest | undefined {
  const address = readAddress(text);
  const provider = address && providerOf(address.url.hostname, providers);
  return provider && readAt(provider, address);
}

/**
 * The full host of the app that opened a request, from the address of the page that did (Firefox `originUrl`): the app
 * that a broker's page or the provider's own page was opened for, else the page's host. The address is not kept.
 */
export function readOpener(text: string, providers: readonly Provider[]): string | undefined {
  const address = readAddress(text);
  if (!address) return undefined;
  const provider = providerOf(address.url.hostname, providers);
  return provider ? readAt(provider, address)?.host : (appBehind(address) ?? address.url.hostname);
}
