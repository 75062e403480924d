// One stand-in provider: the certified oidc-provider behind the provider's real host, paths and pages. oidc-provider
// decides everything about the protocol; this file only shows its questions the way the provider would.

import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ClientMetadata, type Interaction, Provider } from 'oidc-provider';
import type { Handler } from './hosts';
import { memoryAdapter } from './memory-adapter';
import { formPage, LEAVING, type Leave, redirect, scriptedPage, sendPage, type StepName } from './pages';
import type { Secrets } from './secrets';
import type { Stage, StandIn } from './stand-ins';

export interface AuthorizationServer {
  readonly standIn: StandIn;
  /** `undefined` where the address is not part of signing in: an ordinary page of the provider. */
  handlerOf(request: IncomingMessage, url: URL): Handler | undefined;
  /** How answers leave from now on. */
  leaveBy(leave: Leave): void;
  /** Whether a second factor is asked for from now on. */
  askSecondFactor(ask: boolean): void;
  /** What removing an app on the provider's own page does: the next sign-in asks again. */
  removeGrants(): Promise<void>;
}

/** Where oidc-provider is told to send people with a question; never seen by a browser. */
const QUESTION = '/.question/';
const ACCOUNT = { sub: 'a3f1c29e', name: 'Jordan', email: 'jordan@mailbox.example' };
const HOUR_S = 3600;

/** Made once: every stand-in signs with its own copy of it, and tests are not about keys. */
const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

export function authorizationServer(
  standIn: StandIn,
  clients: readonly ClientMetadata[],
  scopes: readonly string[],
  secrets: Secrets,
): AuthorizationServer {
  const questions = new WeakMap<ServerResponse, Interaction>();
  const grants = new Set<string>();
  let leave: Leave = 'redirect';
  let secondFactorAsked = false;

  const tokenUrl = new URL(standIn.token);
  const provider = new Provider(`https://${standIn.host}`, {
    adapter: memoryAdapter(),
    clients,
    scopes,
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    routes: { authorization: standIn.authorize, token: tokenUrl.pathname },
    cookies: { short: { path: '/', httpOnly: true, sameSite: 'none', secure: true }, long: { httpOnly: true, sameSite: 'none', secure: true } },
    jwks: { keys: [{ ...signingKey, use: 'sig' }] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => false },
    ttl: { AccessToken: HOUR_S, IdToken: HOUR_S, Interaction: HOUR_S, Session: HOUR_S, Grant: HOUR_S },
    interactions: {
      url: (context, interaction) => {
        questions.set(context.res, interaction);
        return QUESTION;
      },
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...ACCOUNT, sub: id }) }),
    renderError: (context, out) => {
      context.body = `refused: ${JSON.stringify(out)}`;
    },
  });
  const protocol = provider.callback();

  const stageOf = (step: StepName): Stage =>
    step === 'consent'
      ? standIn.consent
      : step === 'login'
        ? standIn.login
        : { submit: standIn.secondFactor ?? standIn.login.submit };

  const show = (response: ServerResponse, step: StepName): void => {
    const stage = stageOf(step);
    sendPage(response, (stage.scripted ? scriptedPage : formPage)(standIn.host, step, stage.submit));
  };

  /** Lets oidc-provider answer, and turns what it says into what this provider's pages do. `from`: the stage that was answered. */
  const answer = async (request: IncomingMessage, response: ServerResponse, from?: Stage): Promise<void> => {
    const end = response.end.bind(response);
    const send = (status: number, type: string, body: string): void => {
      response.statusCode = status;
      response.removeHeader('location');
      response.removeHeader('content-length');
      response.setHeader('content-type', type);
      end(body);
    };
    const toScript = (reply: object): void => send(200, 'application/json', JSON.stringify(reply));
    const ask = (interaction: Interaction): void => {
      const step = interaction.prompt.name as StepName;
      const stage = stageOf(step);
      const asked = new URL(
        `https://${standIn.host}${standIn.authorize}?${new URLSearchParams(interaction.params)}`,
      );
      const html = (stage.scripted ? scriptedPage : formPage)(standIn.host, step, stage.submit);
      if (from?.scripted) return toScript({ html });
      const next = stage.address?.(asked) ?? (from?.address ? asked.href : undefined);
      if (next === undefined) return send(200, 'text/html', html);
      response.setHeader('location', next);
      response.removeHeader('content-length');
      end();
    };
    response.end = ((body?: string) => {
      response.end = end;
      const interaction = questions.get(response);
      if (interaction) ask(interaction);
      else {
        const location = String(response.getHeader('location') ?? '');
        if (location) secrets.noteUrl(new URL(location));
        if (body) secrets.note(formFields(String(body)));
        if (from?.scripted) toScript(location ? { location } : { html: String(body) });
        else if (location && leave !== 'redirect') send(200, 'text/html', LEAVING[leave](location));
        else end(body);
      }
      return response;
    }) as typeof response.end;
    await protocol(request, response);
  };

  /** Goes on where the question was asked, as if the browser had come back to oidc-provider's own address. */
  const resume = async (request: IncomingMessage, response: ServerResponse, result: Readonly<Record<string, unknown>>, from: Stage): Promise<void> => {
    const { uid } = await provider.interactionDetails(request, response);
    await provider.interactionResult(request, response, result);
    request.method = 'GET';
    request.url = `${standIn.authorize}/${uid}`;
    request.headers.cookie = `${request.headers.cookie ?? ''}; _interaction_resume=${uid}`;
    await answer(request, response, from);
  };

  const allow = async (interaction: Interaction): Promise<string> => {
    const grant = new provider.Grant({
      accountId: interaction.session?.accountId ?? ACCOUNT.sub,
      clientId: interaction.params['client_id'] ?? '',
    });
    grant.addOIDCScope(interaction.params['scope'] ?? 'openid');
    const id = await grant.save();
    grants.add(id);
    return id;
  };

  const submitted: Handler = async (request, response, url) => {
    const form = new URLSearchParams(await text(request));
    secrets.note(form);
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.prompt.name === 'consent') {
      const result =
        form.get('answer') === 'deny'
          ? { error: 'access_denied', error_description: 'End-User aborted interaction' }
          : { consent: { grantId: await allow(interaction) } };
      return resume(request, response, result, standIn.consent);
    }
    const second = standIn.secondFactor;
    if (second && secondFactorAsked && url.pathname !== second) return redirect(response, second);
    return resume(request, response, { login: { accountId: ACCOUNT.sub } }, standIn.login);
  };

  const questionPage: Handler = (_request, response, url) =>
    show(response, url.pathname === standIn.secondFactor ? 'second-factor' : stepAt(url));

  const anyRequest = new URL(`https://${standIn.host}${standIn.authorize}?client_id=any`);
  const pathOf = (stage: Stage): string | undefined =>
    stage.address && new URL(stage.address(anyRequest), anyRequest).pathname;
  const stepAt = (url: URL): StepName => (url.pathname === pathOf(standIn.consent) ? 'consent' : 'login');

  const questions_ = new Set([pathOf(standIn.login), pathOf(standIn.consent), standIn.secondFactor]);
  const submits = new Set([standIn.login.submit, standIn.consent.submit, standIn.secondFactor]);

  const exchange: Handler = async (request, response) => {
    request.headers.host = standIn.host;
    const end = response.end.bind(response);
    response.end = ((body?: string) => {
      secrets.note(Object.entries(JSON.parse(String(body))));
      return end(body);
    }) as typeof response.end;
    await protocol(request, response);
  };

  return {
    standIn,
    handlerOf: (request, url) => {
      if (url.host === tokenUrl.host && url.pathname === tokenUrl.pathname) return exchange;
      if (url.host !== standIn.host) return undefined;
      if (request.method === 'POST' && submits.has(url.pathname)) return submitted;
      const known = /(^|;\s*)_interaction=/.test(request.headers.cookie ?? '');
      if (known && url.pathname !== standIn.authorize && questions_.has(url.pathname)) return questionPage;
      if (url.pathname === standIn.authorize || url.pathname.startsWith('/.well-known/') || url.pathname === '/jwks')
        return (incoming, response, address) => {
          secrets.noteUrl(address);
          return answer(incoming, response);
        };
      return undefined;
    },
    leaveBy: (next) => {
      leave = next;
    },
    askSecondFactor: (next) => {
      secondFactorAsked = next;
    },
    removeGrants: async () => {
      for (const id of grants) await (await provider.Grant.find(id))?.destroy();
      grants.clear();
    },
  };
}

/** Name and value of the hidden fields of a form_post page (OAuth 2.0 Form Post Response Mode). */
const formFields = (html: string): (readonly [string, string])[] =>
  [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
