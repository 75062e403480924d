// What a host can be in a sign-in, worked out once for each host: most rows are done with after one look here.

import { brokerOf } from '../../brokers';
import { requestWords } from '../../filters';
import { mayBeGeneric } from '../../generic';
import { within } from '../../match';
import type { ProviderId } from '../../model';
import type { Provider } from '../../provider';
import { providerOf } from '../../request';

export interface Place {
  /** Full, lower case, without its port. */
  readonly host: string;
  /** A look without taking an address here apart: `false` is sure. */
  mayAsk(url: string): boolean;
  readonly provider?: Provider | undefined;
  /** Providers it belongs to. */
  readonly owners: readonly ProviderId[];
  readonly isBroker: boolean;
}

/** Address -> what its host can be; `undefined` for what is no page of the web. */
export type PlaceOf = (url: string) => Place | undefined;

/** All that stands before the path: cheaper to find than to take an address apart. */
const authority = /^https?:\/\/([^/?#\\]+)/i;

/** Remembers every host it was asked about. */
export function placesOf(providers: readonly Provider[]): PlaceOf {
  const places = new Map<string, Place | undefined>();
  return (url) => {
    const before = authority.exec(url)?.[1];
    if (before === undefined) return undefined;
    if (!places.has(before)) places.set(before, placeAt(before, providers));
    return places.get(before);
  };
}

function placeAt(before: string, providers: readonly Provider[]): Place | undefined {
  const address = `https://${before}`;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname;
  const provider = providerOf(host, providers);
  const owners = providers.filter(
    (each) => each === provider || each.own.some((domain) => within(domain, host)),
  );
  return {
    host,
    mayAsk: provider ? mayAskAt(provider) : mayBeGeneric,
    provider,
    owners: owners.map(({ id }) => id),
    isBroker: brokerOf(host) !== undefined,
  };
}

function mayAskAt(provider: Provider): Place['mayAsk'] {
  const words = requestWords(provider);
  return (url) => words.some((word) => url.includes(word));
}
