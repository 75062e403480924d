// How an app builds its authorization request and redeems the answer: by real client libraries, unchanged, so that
// the addresses the extension reads are those that real apps send.

import * as arctic from 'arctic';
import * as openid from 'openid-client';

/** One sign-in under way, as the app's server remembers it. */
export interface Attempt {
  readonly state: string;
  /** Where the browser is sent. */
  readonly request: URL;
  /** Redeems the answer the browser brought. Rejects where the provider refused. */
  redeem(answer: Request): Promise<void>;
}

export interface AttemptOptions {
  readonly scopes: readonly string[];
  /** Further request parameters: `prompt`, `response_mode`, `login_hint`. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Starts sign-ins of one app at one provider. */
export type Client = (options: AttemptOptions) => Promise<Attempt>;

export interface Registration {
  readonly clientId: string;
  readonly secret: string;
  readonly redirectUri: string;
}

interface ArcticProvider {
  createAuthorizationURL(state: string, scopes: string[]): URL;
  validateAuthorizationCode(code: string): Promise<unknown>;
}
interface ArcticProviderWithVerifier {
  createAuthorizationURL(state: string, verifier: string, scopes: string[]): URL;
  validateAuthorizationCode(code: string, verifier: string): Promise<unknown>;
}

/** The answer's parameters, wherever the response mode put them. */
async function answerOf(request: Request): Promise<URLSearchParams> {
  return request.method === 'POST'
    ? new URLSearchParams(await request.text())
    : new URL(request.url).searchParams;
}

const byArctic =
  (
    build: (state: string, verifier: string, scopes: string[]) => URL,
    redeem: (code: string, verifier: string) => Promise<unknown>,
  ): Client =>
  async ({ scopes, extra = {} }) => {
    const state = arctic.generateState();
    const verifier = arctic.generateCodeVerifier();
    const request = build(state, verifier, [...scopes]);
    for (const [name, value] of Object.entries(extra)) request.searchParams.set(name, value);
    return {
      state,
      request,
      redeem: async (answer) => {
        const code = (await answerOf(answer)).get('code');
        if (code === null) throw new Error('refused');
        await redeem(code, verifier);
      },
    };
  };

const plain = (provider: ArcticProvider): Client =>
  byArctic(
    (state, _verifier, scopes) => provider.createAuthorizationURL(state, scopes),
    (code) => provider.validateAuthorizationCode(code),
  );

const withVerifier = (provider: ArcticProviderWithVerifier): Client =>
  byArctic(
    (state, verifier, scopes) => provider.createAuthorizationURL(state, verifier, scopes),
    (code, verifier) => provider.validateAuthorizationCode(code, verifier),
  );

/** OpenID Connect by discovery: openid-client reads the endpoints from the issuer. */
const discovered =
  (issuer: string) =>
  ({ clientId, secret, redirectUri }: Registration): Client =>
  async ({ scopes, extra = {} }) => {
    const settings = await openid.discovery(
      new URL(issuer),
      clientId,
      secret,
      openid.ClientSecretPost(secret),
      {
        [openid.customFetch]: (url, options) => fetch(url, options as RequestInit),
      },
    );
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const parameters = { redirect_uri: redirectUri, scope: scopes.join(' '), state, nonce, ...extra };
    return {
      state,
      request: openid.buildAuthorizationUrl(settings, parameters),
      redeem: async (answer) => {
        await openid.authorizationCodeGrant(
          settings,
          answer.method === 'POST' ? answer : new URL(answer.url),
          {
            expectedState: state,
            expectedNonce: nonce,
          },
        );
      },
    };
  };

/** How apps send their secret to each provider (RFC 6749 2.3.1), which the libraries know and the stand-in must be told. */
export type SecretPlace = 'client_secret_basic' | 'client_secret_post';

interface Library {
  readonly secretIn: SecretPlace;
  readonly client: (registration: Registration) => Client;
}

const each =
  <P>(make: (clientId: string, secret: string, redirectUri: string) => P, as: (provider: P) => Client) =>
  ({ clientId, secret, redirectUri }: Registration): Client =>
    as(make(clientId, secret, redirectUri));

/** One library per provider. */
export const LIBRARIES: Readonly<Record<string, Library>> = {
  google: {
    secretIn: 'client_secret_basic',
    client: each((...of) => new arctic.Google(...of), withVerifier),
  },
  facebook: { secretIn: 'client_secret_post', client: each((...of) => new arctic.Facebook(...of), plain) },
  apple: { secretIn: 'client_secret_post', client: discovered('https://appleid.apple.com') },
  microsoft: {
    secretIn: 'client_secret_basic',
    client: each((...of) => new arctic.MicrosoftEntraId('common', ...of), withVerifier),
  },
  github: { secretIn: 'client_secret_basic', client: each((...of) => new arctic.GitHub(...of), plain) },
  discord: {
    secretIn: 'client_secret_basic',
    client: each((...of) => new arctic.Discord(...of), withVerifier),
  },
  spotify: {
    secretIn: 'client_secret_basic',
    client: each((...of) => new arctic.Spotify(...of), withVerifier),
  },
  linkedin: { secretIn: 'client_secret_post', client: each((...of) => new arctic.LinkedIn(...of), plain) },
  x: { secretIn: 'client_secret_basic', client: each((...of) => new arctic.Twitter(...of), withVerifier) },
  twitch: { secretIn: 'client_secret_post', client: each((...of) => new arctic.Twitch(...of), plain) },
  reddit: { secretIn: 'client_secret_basic', client: each((...of) => new arctic.Reddit(...of), plain) },
  slack: { secretIn: 'client_secret_basic', client: each((...of) => new arctic.Slack(...of), plain) },
};
