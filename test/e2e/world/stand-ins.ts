// The providers that are played, each under its real host names and paths (research: providers.json; the shapes of
// the pages on the way are those of the provider files). Data only: authorization-server.ts gives them life.

/** How one step is met: on a page of its own, on the page one is already on, or there and answered by script. */
export interface Stage {
  /** Path the form is sent to. */
  readonly submit: string;
  /** Address of a page of its own, from the authorization request. */
  readonly address?: (request: URL) => string;
  readonly scripted?: true;
}

export interface StandIn {
  readonly provider: string;
  /** Issuer and authorization endpoint. */
  readonly host: string;
  readonly authorize: string;
  /** Where the app's server exchanges its code. */
  readonly token: string;
  readonly login: Stage;
  readonly consent: Stage;
  /** Page of its own for a second factor, where the story needs one. */
  readonly secondFactor?: string;
}

const relative = (url: URL): string => url.pathname + url.search;
const carried = (path: string, name: string, value: string): string =>
  `${path}?${new URLSearchParams({ [name]: value })}`;
const parameter = (url: URL, name: string): string => url.searchParams.get(name) ?? '';

/** Facebook's consent page spells the request as `params[name]=<JSON>`. */
const gdp = (request: URL): string => {
  const params = {
    'params[app_id]': parameter(request, 'client_id'),
    'params[redirect_uri]': JSON.stringify(parameter(request, 'redirect_uri')),
    'params[scope]': JSON.stringify(parameter(request, 'scope').split(/[ ,]/)),
    'params[response_type]': '"code"',
    'params[next]': '"confirm"',
    source: 'gdp_delegated',
  };
  return `/privacy/consent/gdp/?${new URLSearchParams(params)}`;
};

/** LinkedIn's pages carry the request as JSON in `flow`. */
const linkedInFlow = (request: URL): string => {
  const flow = {
    scope: parameter(request, 'scope'),
    state: parameter(request, 'state'),
    appId: 4_711_042,
    authorizationType: 'OAUTH2_AUTHORIZATION_CODE',
    redirectUri: parameter(request, 'redirect_uri'),
    currentStage: 'LOGIN_SUCCESS',
  };
  return `/oauth/v2/login-success?${new URLSearchParams({ app_id: '4711042', auth_type: 'AC', flow: JSON.stringify(flow) })}`;
};

export const STAND_INS: readonly StandIn[] = [
  {
    provider: 'google',
    host: 'accounts.google.com',
    authorize: '/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    login: {
      submit: '/v3/signin/identifier',
      address: (request) => `/v3/signin/identifier${request.search}&flowName=GeneralOAuthFlow`,
    },
    consent: {
      submit: '/signin/oauth/consent',
      address: (request) =>
        `/signin/oauth/consent?authuser=0&part=AJi8hAN&client_id=${encodeURIComponent(parameter(request, 'client_id'))}`,
    },
  },
  {
    provider: 'facebook',
    host: 'www.facebook.com',
    authorize: '/v16.0/dialog/oauth',
    token: 'https://graph.facebook.com/v16.0/oauth/access_token',
    login: {
      submit: '/login.php',
      address: (request) =>
        `/login.php?${new URLSearchParams({ skip_api_login: '1', api_key: parameter(request, 'client_id'), signed_next: '1', next: request.href })}`,
    },
    consent: { submit: '/privacy/consent/gdp/', address: gdp },
    secondFactor: '/two_step_verification/two_factor/',
  },
  {
    provider: 'apple',
    host: 'appleid.apple.com',
    authorize: '/auth/authorize',
    token: 'https://appleid.apple.com/auth/token',
    login: { submit: '/appleauth/auth/signin', scripted: true },
    consent: { submit: '/appleauth/auth/oauth/authorize', scripted: true },
  },
  {
    provider: 'microsoft',
    host: 'login.microsoftonline.com',
    authorize: '/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    login: { submit: '/common/login' },
    consent: { submit: '/common/Consent/Set' },
  },
  {
    provider: 'github',
    host: 'github.com',
    authorize: '/login/oauth/authorize',
    token: 'https://github.com/login/oauth/access_token',
    login: {
      submit: '/login',
      address: (request) =>
        `/login?${new URLSearchParams({ client_id: parameter(request, 'client_id'), return_to: relative(request) })}`,
    },
    consent: { submit: '/login/oauth/authorize' },
    secondFactor: '/sessions/two-factor/app',
  },
  {
    provider: 'discord',
    host: 'discord.com',
    authorize: '/oauth2/authorize',
    token: 'https://discord.com/api/oauth2/token',
    login: { submit: '/login', address: (request) => carried('/login', 'redirect_to', relative(request)) },
    consent: { submit: '/api/v9/oauth2/authorize', scripted: true },
  },
  {
    provider: 'spotify',
    host: 'accounts.spotify.com',
    authorize: '/authorize',
    token: 'https://accounts.spotify.com/api/token',
    login: {
      submit: '/en/login',
      address: (request) => carried('/en/login', 'continue', request.href),
    },
    consent: { submit: '/authorize/accept', scripted: true },
  },
  {
    provider: 'linkedin',
    host: 'www.linkedin.com',
    authorize: '/oauth/v2/authorization',
    token: 'https://www.linkedin.com/oauth/v2/accessToken',
    login: {
      submit: '/uas/login',
      address: (request) => carried('/uas/login', 'session_redirect', linkedInFlow(request)),
    },
    consent: { submit: '/oauth/v2/authorization-submit', address: linkedInFlow },
  },
  {
    provider: 'x',
    host: 'twitter.com',
    authorize: '/i/oauth2/authorize',
    token: 'https://api.twitter.com/2/oauth2/token',
    login: {
      submit: '/i/flow/login',
      address: (request) => carried('/i/flow/login', 'redirect_after_login', relative(request)),
    },
    consent: { submit: '/i/api/2/oauth2/authorize', scripted: true },
  },
  {
    provider: 'twitch',
    host: 'id.twitch.tv',
    authorize: '/oauth2/authorize',
    token: 'https://id.twitch.tv/oauth2/token',
    login: { submit: '/oauth2/login' },
    consent: { submit: '/oauth2/authorize' },
  },
  {
    provider: 'reddit',
    host: 'www.reddit.com',
    authorize: '/api/v1/authorize',
    token: 'https://www.reddit.com/api/v1/access_token',
    login: { submit: '/login/', address: (request) => carried('/login/', 'dest', request.href) },
    consent: { submit: '/api/v1/authorize' },
  },
  {
    provider: 'slack',
    host: 'slack.com',
    authorize: '/openid/connect/authorize',
    token: 'https://slack.com/api/openid.connect.token',
    login: { submit: '/signin', address: (request) => carried('/signin', 'redir', relative(request)) },
    consent: { submit: '/openid/connect/authorize' },
  },
];
