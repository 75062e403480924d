// From a row to what it is of a sign-in. Addresses, codes and tokens end in this file.

import { type Params, readAddress, readParams } from '../../address';
import { appBehind } from '../../brokers';
import { defined } from '../../defined';
import { readGeneric, type SiteOf } from '../../generic';
import { holds } from '../../layers';
import type { ProviderId } from '../../model';
import { mayBeAnswer, readOutcome } from '../../outcome';
import type { Provider } from '../../provider';
import { type AuthorizationRequest, readRequest } from '../../request';
import type { Answering, Asking, Failing, Hop, Opening } from './hop';
import type { Place } from './places';
import type { Row } from './row';

/** What rows are read with. */
export interface Tables {
  readonly providers: readonly Provider[];
  readonly siteOf: SiteOf;
}

/** Reads a row; `undefined` for nearly all. */
export function readHop(row: Row, place: Place, tables: Tables): Hop | undefined {
  return place.provider
    ? (askingOf(row, place.mayAsk(row.url) ? readRequest(row.url, tables.providers) : undefined) ??
        failingOf(row, place.provider) ??
        answeringOf(row, place, tables))
    : (readOther(row, place, tables) ?? answeringOf(row, place, tables));
}

function readOther(row: Row, place: Place, { providers, siteOf }: Tables): Hop | undefined {
  // What is asked at a broker says who the app behind it is: the sign-in itself follows, at a provider.
  if (place.isBroker) return openingOf(row, place.host);
  if (!place.mayAsk(row.url)) return undefined;
  const request = readGeneric(row.url, providers, siteOf);
  // Nobody could tell one `web` from another.
  return request?.host === undefined ? undefined : askingOf(row, request);
}

function askingOf({ time, title }: Row, read: AuthorizationRequest | undefined): Asking | undefined {
  if (!read) return undefined;
  const { loginHint: _, broker: __, implied, step, ...request } = read;
  const shown = step || (title ?? '') !== '';
  return {
    kind: 'asking',
    at: time,
    asked: { ...request, scopes: [...request.scopes, ...implied], shown },
  };
}

function failingOf({ url, time }: Row, { id, clientId = ['client_id'] }: Provider): Failing | undefined {
  if (!/error/i.test(url)) return undefined;
  const address = readAddress(url);
  if (!address || !/\berror\b/i.test(address.url.pathname)) return undefined;
  const [client] = clientId.flatMap((name) => address.params.get(name) ?? []);
  return defined<Failing>({ kind: 'failing', at: time, provider: id, clientId: client });
}

function openingOf({ url, time }: Row, broker: string): Opening | undefined {
  const address = readAddress(url);
  const app = address && appBehind(address);
  return app === undefined ? undefined : { kind: 'opening', at: time, broker, app };
}

function answeringOf({ url, time }: Row, place: Place, { providers }: Tables): Answering | undefined {
  const answer = mayBeAnswer(url) ? readOutcome(url, place.host) : undefined;
  if (!answer) return undefined;
  const sure = readOutcome(url) !== undefined;
  return defined<Answering>({
    kind: 'answering',
    at: time,
    host: place.host,
    outcome: answer.outcome,
    denied: answer.denied,
    scopes: answer.scopes,
    sure,
    by: sure ? onlyFrom(url, providers) : undefined,
    owners: place.owners,
  });
}

/** The provider whose answers alone have these parameters. */
function onlyFrom(url: string, providers: readonly Provider[]): ProviderId | undefined {
  const address = readAddress(url);
  if (!address) return undefined;
  const params: Params = new Map([...readParams(address.url.hash), ...address.params]);
  return providers.find(({ answers = [] }) => answers.some((condition) => holds(params, condition)))?.id;
}
