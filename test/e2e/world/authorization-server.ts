// One stand-in provider: its real host, paths and pages in front of oidc-provider.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ClientMetadata, Interaction } from 'oidc-provider';
import type { Handler } from './hosts';
import {
  formPage,
  LEAVING,
  type Leave,
  redirect,
  type StepName,
  scriptedPage,
  sendJson,
  sendPage,
} from './pages';
import { ACCOUNT_ID, protocolOf, type Reply } from './protocol';
import type { Secrets } from './secrets';
import type { Stage, StandIn } from './stand-ins';

export interface AuthorizationServer {
  readonly standIn: StandIn;
  /** `undefined` where the address has no part in signing in: an ordinary page of the provider. */
  handlerOf(request: IncomingMessage, url: URL): Handler | undefined;
  /** How answers leave from now on. */
  leaveBy(leave: Leave): void;
  /** Whether a second factor is asked for from now on. */
  askSecondFactor(ask: boolean): void;
  /** What removing all apps on the provider's own page does: the next sign-in asks again. */
  removeGrants(): Promise<void>;
  /** Nobody is signed in any more, and no app is let in. */
  forget(): void;
}

export function authorizationServer(
  standIn: StandIn,
  clients: readonly ClientMetadata[],
  scopes: readonly string[],
  secrets: Secrets,
): AuthorizationServer {
  const { host, authorize, login, consent, secondFactor } = standIn;
  const protocol = protocolOf(standIn, clients, scopes);
  const tokenUrl = new URL(standIn.token);
  let leave: Leave = 'redirect';
  let secondFactorAsked = false;

  const addressOf = (params: Readonly<Record<string, string>>): URL =>
    new URL(`https://${host}${authorize}?${new URLSearchParams(params)}`);
  const pathOf = ({ address }: Stage): string | undefined =>
    address && new URL(address(addressOf({ client_id: 'any' })), `https://${host}`).pathname;

  const ordinary: Stage = { submit: secondFactor ?? login.submit };
  const STAGES: Readonly<Record<StepName, Stage>> = { login, consent, 'second-factor': ordinary };
  const htmlOf = (step: StepName): string => {
    const { scripted, submit } = STAGES[step];
    return (scripted ? scriptedPage : formPage)(host, step, submit);
  };
  const steps = new Map<string | undefined, StepName>([
    [pathOf(login), 'login'],
    [pathOf(consent), 'consent'],
    [secondFactor, 'second-factor'],
  ]);
  const submits = new Set([login.submit, consent.submit, secondFactor]);

  /** Shows a question where this provider would; `from` is the step that was answered just now. */
  const show = ({ prompt, params }: Interaction, response: ServerResponse, from?: Stage): void => {
    const step = prompt.name as StepName;
    const asked = addressOf(params);
    const next = STAGES[step].address?.(asked) ?? (from?.address && asked.href);
    if (from?.scripted) sendJson(response, { html: htmlOf(step) });
    else if (next) redirect(response, next);
    else sendPage(response, htmlOf(step));
  };

  const leaveFor = (location: string, response: ServerResponse): void => {
    if (leave === 'redirect') redirect(response, location);
    else sendPage(response, LEAVING[leave](location));
  };

  const send = (reply: Reply, response: ServerResponse, from?: Stage): void => {
    if (reply.kind === 'location') secrets.noteUrl(new URL(reply.location));
    if (reply.kind === 'body') secrets.note(hiddenFields(reply.body));

    if (reply.kind === 'question') show(reply.interaction, response, from);
    else if (reply.kind === 'location' && from?.scripted) sendJson(response, { location: reply.location });
    else if (reply.kind === 'location') leaveFor(reply.location, response);
    else if (from?.scripted) sendJson(response, { html: reply.body });
    else sendPage(response, reply.body);
  };

  const protocolPage: Handler = async (request, response, url) => {
    secrets.noteUrl(url);
    const reply = await protocol.ask(request, response);
    if (url.pathname === authorize) return send(reply, response);
    if (reply.kind === 'body') sendJson(response, JSON.parse(reply.body));
  };

  const questionPage: Handler = (_request, response, url) =>
    sendPage(response, htmlOf(steps.get(url.pathname) ?? 'login'));

  const submitted: Handler = async (request, response, url) => {
    const form = new URLSearchParams(await text(request));
    secrets.note(form);
    const interaction = await protocol.question(request, response);
    const isConsent = interaction.prompt.name === 'consent';
    if (!isConsent && secondFactor && secondFactorAsked && url.pathname !== secondFactor) {
      return redirect(response, secondFactor);
    }
    const result = !isConsent
      ? { login: { accountId: ACCOUNT_ID } }
      : form.get('answer') === 'deny'
        ? { error: 'access_denied' }
        : { consent: { grantId: await protocol.grant(interaction) } };
    send(await protocol.resume(request, response, result), response, isConsent ? consent : login);
  };

  const exchange: Handler = async (request, response) => {
    request.headers.host = host;
    const reply = await protocol.ask(request, response);
    if (reply.kind !== 'body') throw new Error('a token endpoint answers with a body');
    const tokens: Record<string, unknown> = JSON.parse(reply.body);
    secrets.note(Object.entries(tokens));
    sendJson(response, tokens, response.statusCode);
  };

  return {
    standIn,
    handlerOf: ({ method, headers }, url) => {
      const { pathname } = url;
      if (url.host === tokenUrl.host && pathname === tokenUrl.pathname) return exchange;
      if (url.host !== host) return undefined;
      if (method === 'POST' && submits.has(pathname)) return submitted;
      if (pathname === authorize || pathname === '/jwks' || pathname.startsWith('/.well-known/'))
        return protocolPage;
      return headers.cookie?.includes('_interaction=') && steps.has(pathname) ? questionPage : undefined;
    },
    leaveBy: (next) => {
      leave = next;
    },
    askSecondFactor: (next) => {
      secondFactorAsked = next;
    },
    removeGrants: protocol.removeGrants,
    forget: protocol.forget,
  };
}

/** Names and values of the hidden fields of a page (OAuth 2.0 Form Post Response Mode). */
const hiddenFields = (html: string): (readonly [string, string])[] =>
  [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
