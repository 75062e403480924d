// Hops joined into sign-ins. A history has no tabs: what belongs together is told by provider, client id, the host that
// waits for the answer, and time.

import { richer, sameRequest } from '../../detector';
import type { SiteOf } from '../../generic';
import { GENERIC } from '../../key';
import type { Time } from '../../model';
import type { Answering, Asked, Asking, Failing, Hop, Opening } from './hop';

/** One sign-in as far as its pages tell it. */
export interface Flow {
  readonly asked: Asked;
  /** When its last page was shown. */
  readonly at: Time;
  readonly end?: Answering | Failing;
}

/** A person reads, looks for a password, waits for a second factor. After that it was left lying. */
const PATIENCE_MS = 15 * 60_000;

/** More are not gone on with at once: a page that asks without end must not hold up the reading. */
const MOST_FLOWS = 50;

interface State {
  /** Oldest first. */
  readonly flows: readonly Flow[];
  readonly openings: readonly Opening[];
}

type Step<H extends Hop> = (state: State, hop: H, siteOf: SiteOf) => State;

const STEPS: { readonly [K in Hop['kind']]: Step<Hop & { kind: K }> } = {
  opening: (state, hop) => ({ ...state, openings: [...state.openings, hop] }),
  asking: asks,
  answering: answers,
  failing: fails,
};

/** In any order, and the same hop twice is the same as once. */
export function flowsOf(hops: readonly Hop[], siteOf: SiteOf): Flow[] {
  const over: Flow[] = [];
  let state: State = { flows: [], openings: [] };
  for (const hop of inOrder(hops)) {
    const isRecent = ({ at }: { readonly at: Time }) => hop.at - at <= PATIENCE_MS;
    const flows = state.flows.filter(isRecent).slice(-MOST_FLOWS);
    const openings = state.openings.filter(isRecent).slice(-MOST_FLOWS);
    over.push(...state.flows.filter((flow) => !flows.includes(flow)));
    state = STEPS[hop.kind]({ flows, openings }, hop as never, siteOf);
  }
  return [...over, ...state.flows];
}

/** By time; of one time, a question before its answer. */
function inOrder(hops: readonly Hop[]): Hop[] {
  const kinds = Object.keys(STEPS);
  const rank = ({ kind }: Hop) => kinds.indexOf(kind);
  const text = (hop: Hop) => JSON.stringify(hop);
  return [...hops].sort((a, b) => a.at - b.at || rank(a) - rank(b) || (text(a) < text(b) ? -1 : 1));
}

const replaced = (state: State, before: Flow, after: Flow): State => ({
  ...state,
  flows: [...state.flows.filter((flow) => flow !== before), after],
});

function asks(state: State, { at, asked }: Asking): State {
  const before = state.flows.findLast((flow) => flow.end === undefined && isSame(flow.asked, asked));
  const opening = state.openings.findLast(({ broker }) => broker === asked.host);
  const told = opening ? { ...asked, openedBy: opening.app } : asked;
  if (!before) return { ...state, flows: [...state.flows, { asked: told, at }] };
  return replaced(state, before, { asked: joined(before.asked, told), at });
}

/** A client id of a server without a file is that server's own, and the server is not known; the app's host is. */
const isSame = (one: Asked, other: Asked): boolean =>
  sameRequest(one, other) && (one.provider !== GENERIC || one.host === other.host);

const joined = (one: Asked, other: Asked): Asked => ({
  ...richer(one, other),
  firstParty: one.firstParty || other.firstParty,
  native: one.native || other.native,
  shown: one.shown || other.shown,
});

function answers(state: State, hop: Answering, siteOf: SiteOf): State {
  const mine = state.flows.filter(
    ({ asked: { provider } }) =>
      !hop.owners.includes(provider) && (hop.by === undefined || hop.by === provider),
  );
  const due = mine.filter(({ end }) => end === undefined);
  const flow =
    due.findLast(({ asked }) => asked.redirectHost === hop.host) ??
    due.findLast(({ asked }) => hop.sure && mayExpect(asked, hop, siteOf));
  if (flow) return replaced(state, flow, { ...flow, end: hop });
  // The same page once more, or an answer nobody was seen to ask for.
  const isAgain = mine.some(({ end }) => end?.kind === 'answering' && end.host === hop.host);
  const { by } = hop;
  if (isAgain || by === undefined || hop.owners.includes(by) || hop.outcome === 'refused') return state;
  return { ...state, flows: [...state.flows, { asked: unasked(by), at: hop.at, end: hop }] };
}

/** A request may leave out where its answer goes (RFC 6749 3.1.2.3, OAuth 1.0a), a page on the way all but the site. */
const mayExpect = (asked: Asked, { host }: Answering, siteOf: SiteOf): boolean =>
  asked.redirectHost === undefined &&
  !asked.answerHidden &&
  (asked.host === undefined || asked.host === host || (siteOf(host) ?? host) === siteOf(asked.host));

const unasked = (provider: Asked['provider']): Asked => ({
  provider,
  scopes: [],
  silent: false,
  answerHidden: false,
  firstParty: false,
  native: false,
  shown: false,
});

function fails(state: State, hop: Failing): State {
  const flow = state.flows.findLast(
    ({ asked, end }) =>
      end === undefined &&
      asked.provider === hop.provider &&
      (hop.clientId === undefined || asked.clientId === undefined || asked.clientId === hop.clientId),
  );
  return flow ? replaced(state, flow, { ...flow, end: hop }) : state;
}
