// The parameters of an address that may be an answer, and how much its place and path say about them. Codes and tokens
// are in here: it is for `outcome.ts` and `refusal.ts` only.

import { type Params, readParams } from './address';
import { readClaims } from './jwt';

/** What an answer is made of: parameters of the query and of the fragment, and how much the address itself tells. */
export interface AnswerParts {
  readonly query: Params;
  readonly fragment: Params;
  /** Of both; the query first. */
  readonly all: Params;
  /** An answer is expected at this host, so that a bare one will do. */
  readonly expected: boolean;
  /** The path is one that libraries use for answers. */
  readonly callback: boolean;
  /** Facebook ends its answers with `#_=_`, Instagram with `#_`. */
  readonly marked: boolean;
}

/** Paths of answers in the libraries that most sites are built with. */
const callbackPath = new RegExp(
  [
    'call[-_]?back',
    'oauth',
    'oidc',
    'openid',
    'idpresponse',
    'authresp',
    '/auth/handler',
    '/broker/[^/]+/endpoint',
    '/signin-',
    '/complete/',
    '/(?:cb|sso)(?:/|$)',
    '/(?:login|auth|connect|signin)[/-].*(?:check|return|redirect|response|done)',
  ].join('|'),
  'i',
);

/** Whether one of these parameters is there. */
export const hasAny = (params: Params, names: readonly string[]) => names.some((name) => params.has(name));

/** The claims of a JARM `response` stand for the parameters it replaces. */
const unpacked = (params: Params): Params => readClaims(params.get('response') ?? '') ?? params;

/** Takes an address apart. `expectedHost`: the host at which an answer is due, where one is. */
export function readParts(url: URL, query: Params, expectedHost: string | undefined): AnswerParts {
  // A page that draws itself keeps its path in the fragment: #/callback?code=…
  const route = /^#[!/][^?]*/.exec(url.hash)?.[0];
  const fragment = unpacked(readParams(url.hash.slice(route?.length ?? 0)));
  const plain = unpacked(query);
  return {
    query: plain,
    fragment,
    all: new Map([...fragment, ...plain]),
    expected: url.hostname === expectedHost,
    marked: url.hash === '#_=_' || url.hash === '#_',
    // A scheme of a program's own is registered for little else.
    callback:
      !/^https?:$/.test(url.protocol) || [url.pathname, route ?? ''].some((path) => callbackPath.test(path)),
  };
}
