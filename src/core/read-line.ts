// What the extension would note of one address, as the command `read-urls` prints it.

import type { AuthorizationRequest } from './authorization';
import { readGeneric, type SiteOf } from './generic';
import { readOutcome } from './outcome';
import type { Provider } from './provider';
import { readRequest } from './request';

interface RequestLine {
  readonly kind: 'request';
  readonly provider: string;
  readonly clientId: string | null;
  /** Registrable domain, private suffixes counted. */
  readonly site: string | null;
  /** Full host name. */
  readonly host: string | null;
  readonly scopes: readonly string[];
  readonly firstParty: boolean;
}

interface OutcomeLine {
  readonly kind: 'outcome';
  readonly outcome: 'granted' | 'refused';
}

function requestLine(request: AuthorizationRequest, siteOf: SiteOf): RequestLine {
  return {
    kind: 'request',
    provider: request.provider,
    clientId: request.clientId ?? null,
    site: request.host === undefined ? null : siteOf(request.host),
    host: request.host ?? null,
    scopes: request.scopes,
    firstParty: request.firstParty,
  };
}

/** Reads one line; `null` where it is neither a request nor an answer. Any text will do. */
export function readLine(
  line: string,
  providers: readonly Provider[],
  siteOf: SiteOf,
): RequestLine | OutcomeLine | null {
  const request = readRequest(line, providers) ?? readGeneric(line, providers, siteOf);
  if (request) return requestLine(request, siteOf);
  const answer = readOutcome(line);
  return answer ? { kind: 'outcome', outcome: answer.outcome } : null;
}
