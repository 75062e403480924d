// What the log-in brokers of `core/brokers.ts` are called. Names of services are the same in every language.

const NAMES: Readonly<Record<string, string>> = {
  auth0: 'Auth0',
  clerk: 'Clerk',
  cognito: 'Amazon Cognito',
  descope: 'Descope',
  entra: 'Microsoft Entra',
  firebase: 'Firebase',
  frontegg: 'Frontegg',
  fusionauth: 'FusionAuth',
  gigya: 'Gigya',
  janrain: 'Janrain',
  kinde: 'Kinde',
  loginradius: 'LoginRadius',
  okta: 'Okta',
  onelogin: 'OneLogin',
  pingone: 'PingOne',
  stytch: 'Stytch',
  supabase: 'Supabase',
  workos: 'WorkOS',
};

/** The id itself where a broker is newer than this table. */
export const brokerName = (id: string): string => NAMES[id] ?? id;
