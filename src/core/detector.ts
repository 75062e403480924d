// (flows of one tab, event) -> (flows, what was seen): a step function that can sleep between any two events.
// A flow is an authorization request whose answer has not been seen; it holds no address and no secret.
// Hops of one sign-in share no request id (a first consent used three), so an answer is matched by tab and by the
// host it goes to. Silence needs no timer: what was only asked is in the ledger already.

import { defined } from './defined';
import type { Account, Outcome, ProviderId, Sighting, Time } from './model';
import { WITHOUT_SCOPE } from './scope-list';
import { isProgram } from './target';

export type Frame = 'main' | 'sub';

/** A request as the detector needs it: `AuthorizationRequest` without the raw login hint. */
export interface Request {
  readonly provider: ProviderId;
  readonly clientId?: string | undefined;
  readonly host?: string | undefined;
  readonly openedBy?: string | undefined;
  /** Host the answer will go to; absent where the request names none. */
  readonly redirectHost?: string | undefined;
  readonly scopes: readonly string[];
  readonly silent: boolean;
  readonly answerHidden: boolean;
  readonly account?: Account | undefined;
}

export interface Flow extends Request {
  readonly frame: Frame;
  readonly at: Time;
}

export type Event =
  | { readonly kind: 'request'; readonly at: Time; readonly frame: Frame; readonly request: Request }
  /** The page that opened the sign-in, told by the provider's first page. */
  | { readonly kind: 'opened'; readonly at: Time; readonly provider: ProviderId; readonly by: string }
  | {
      readonly kind: 'answer';
      readonly at: Time;
      readonly frame: Frame;
      readonly provider: ProviderId;
      /** Host the answer goes to; absent for a scheme of its own. */
      readonly host?: string | undefined;
      readonly outcome: 'granted' | 'refused';
      /** The person said no; any other error is the request's own failure. */
      readonly denied?: boolean | undefined;
      /** What the answer itself names as granted. */
      readonly scopes?: readonly string[] | undefined;
    };

export type Seen = Omit<Sighting, 'source'>;

export interface Step {
  readonly flows: readonly Flow[];
  readonly seen: readonly Seen[];
}

/** An answer that takes longer than this belongs to a tab that was left lying open. */
const PATIENCE_MS = 3_600_000;

/** One tab asks for little at a time; a page that asks without end must not fill the storage. */
const MOST_FLOWS = 4;

export function step(flows: readonly Flow[], event: Event): Step {
  const open = flows.filter(({ at }) => event.at - at < PATIENCE_MS);
  return STEPS[event.kind](open, event as never);
}

const STEPS: { readonly [K in Event['kind']]: (flows: readonly Flow[], event: Event & { kind: K }) => Step } =
  {
    request: asked,
    opened,
    answer: answered,
  };

function asked(flows: readonly Flow[], { at, frame, request }: Event & { kind: 'request' }): Step {
  const before = flows.find((flow) => flow.frame === frame && sameRequest(flow, request));
  const flow = flowOf(before ? richer(before, request) : request, frame, at);
  const next = [...flows.filter((other) => other !== before), flow].slice(-MOST_FLOWS);
  const news = !before || JSON.stringify({ ...before, at }) !== JSON.stringify({ ...flow, at });
  // A request that may not ask anything says nothing until it is answered, and a frame never begins anything.
  const tells = frame === 'main' && !flow.silent && news;
  return { flows: next, seen: tells ? [sighting(flow, flow.answerHidden ? 'probable' : 'asked', at)] : [] };
}

/** One spelling of one flow, awake or slept over: the same properties in the same order, so that two can be compared. */
function flowOf(request: Request, frame: Frame, at: Time): Flow {
  const { provider, clientId, host, openedBy, redirectHost, scopes, silent, answerHidden, account } = request;
  return defined<Flow>({
    provider,
    clientId,
    host,
    openedBy,
    redirectHost,
    scopes,
    silent,
    answerHidden,
    account,
    frame,
    at,
  });
}

/** The pages on the way repeat a request, some of them with less: they are the same flow. */
export function sameRequest(flow: Request, request: Request): boolean {
  if (flow.provider !== request.provider) return false;
  if (flow.clientId !== undefined && request.clientId !== undefined)
    return flow.clientId === request.clientId;
  return flow.host === undefined || request.host === undefined || flow.host === request.host;
}

/** A later page never makes a good record poorer. */
export function richer(flow: Request, request: Request): Request {
  return {
    provider: flow.provider,
    clientId: flow.clientId ?? request.clientId,
    host: flow.host ?? request.host,
    openedBy: flow.openedBy ?? request.openedBy,
    redirectHost: flow.redirectHost ?? request.redirectHost,
    scopes: [...new Set([...flow.scopes, ...request.scopes])],
    silent: flow.silent && request.silent,
    answerHidden: flow.answerHidden || request.answerHidden,
    account: flow.account ?? request.account,
  };
}

function opened(flows: readonly Flow[], { at, provider, by }: Event & { kind: 'opened' }): Step {
  const flow = flows.findLast((one) => one.frame === 'main' && one.provider === provider);
  if (!flow || flow.openedBy !== undefined) return { flows, seen: [] };
  const told = flowOf({ ...flow, openedBy: by }, flow.frame, flow.at);
  return {
    flows: flows.map((one) => (one === flow ? told : one)),
    seen: told.silent ? [] : [sighting(told, told.answerHidden ? 'probable' : 'asked', at)],
  };
}

function answered(flows: readonly Flow[], event: Event & { kind: 'answer' }): Step {
  const flow = awaiting(flows, event);
  if (!flow) return { flows, seen: [] };
  const rest = flows.filter((other) => other !== flow);
  const outcome = outcomeOf(flow, event);
  if (outcome === undefined) return { flows: rest, seen: [] };
  const known = { ...flow, host: flow.host ?? hostTold(flow, event), scopes: event.scopes ?? flow.scopes };
  return { flows: rest, seen: [sighting(known, outcome, event.at)] };
}

/** Where the answer went names the app, unless every program of this machine is called so and this one has an id. */
const hostTold = ({ clientId }: Flow, { host }: Event & { kind: 'answer' }): string | undefined =>
  clientId !== undefined && host !== undefined && isProgram(host) ? undefined : host;

/**
 * The flow an answer belongs to: the newest that waits for this host; else the newest that named no redirect
 * (legal: RFC 6749 3.1.2.3, OAuth 1.0a). The provider's own hosts never get here: a form with a field `code` that
 * stays with the provider is no answer.
 */
function awaiting(
  flows: readonly Flow[],
  { provider, frame, host }: Event & { kind: 'answer' },
): Flow | undefined {
  const here = flows.filter((flow) => flow.provider === provider && flow.frame === frame);
  return (
    here.findLast(({ redirectHost }) => redirectHost !== undefined && redirectHost === host) ??
    here.findLast(({ redirectHost }) => redirectHost === undefined)
  );
}

function outcomeOf(flow: Flow, { outcome, denied }: Event & { kind: 'answer' }): Outcome | undefined {
  if (outcome === 'refused') return denied && flow.frame === 'main' && !flow.silent ? 'refused' : undefined;
  if (flow.frame === 'sub') return 'refreshed';
  return flow.silent ? 'silent' : 'granted';
}

function sighting(flow: Omit<Flow, 'at'>, outcome: Outcome, at: Time): Seen {
  const { provider, clientId, host, openedBy, scopes, account } = flow;
  // As long as it is only asked, a page on the way may still name some.
  const isOpen = outcome === 'asked' || outcome === 'refused';
  const noted = scopes.length === 0 && !isOpen ? [WITHOUT_SCOPE] : scopes;
  return defined<Seen>({ provider, clientId, host, openedBy, scopes: noted, account, outcome, at });
}
