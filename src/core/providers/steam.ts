// Sign in through Steam: OpenID 2.0, which hands over the public Steam ID and nothing else; and a rare OAuth for partners.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'steam',
  name: 'Steam',
  hosts: ['steamcommunity.com'],
  endpoints: [
    { role: 'authorize', paths: ['/openid/login', '/oauth/login'] },
    { role: 'step', paths: ['/openid/loginform', '/oauth/loginform'], nested: ['goto'] },
  ],
  app: ['openid.realm'],
  redirect: ['openid.return_to', 'redirect_uri'],
  withoutScope: [],
  own: ['steamcommunity.com', 'steampowered.com', 'valvesoftware.com', 'dota2.com'],
  revoke: { instead: 'revoke_instead_steam' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://steamcommunity.com/openid/login?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.mode=checkid_setup&openid.return_to=https%3A%2F%2Fshop.example%2Fauth%2Fsteam%2Freturn&openid.realm=https%3A%2F%2Fshop.example&openid.identity=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0%2Fidentifier_select&openid.claimed_id=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0%2Fidentifier_select',
    from: 'SocialiteProviders Steam; OpenID Authentication 2.0, section 9.1',
    reads: { host: 'shop.example' },
  },
  {
    url: 'https://steamcommunity.com/openid/loginform/?goto=%2Fopenid%2Flogin%3Fopenid.mode%3Dcheckid_setup%26openid.ns%3Dhttp%253A%252F%252Fspecs.openid.net%252Fauth%252F2.0%26openid.return_to%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fsteam%252Freturn%26openid.realm%3Dhttps%253A%252F%252Fshop.example',
    from: 'capture: the login page, which is the page most people see',
    reads: { host: 'shop.example' },
  },
  {
    url: 'https://steamcommunity.com/openid/login?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.mode=checkid_immediate&openid.return_to=https%3A%2F%2Fshop.example%2Fauth%2Fsteam%2Freturn',
    from: 'OpenID Authentication 2.0, section 9.3: no question asked, realm left out',
    reads: { host: 'shop.example', silent: true },
  },
  {
    url: 'https://steamcommunity.com/oauth/login?response_type=token&client_id=0A1B2C3D&state=s1',
    from: 'public code: OAuth for partners; the redirect is registered at Steam',
    reads: { clientId: '0A1B2C3D' },
  },
  { url: 'https://steamcommunity.com/openid/login', from: 'Steam: where the consent form posts to, and the answer leaves from', reads: null },
  { url: 'https://steamcommunity.com/login/home/?goto=%2Fmy%2Finventory', from: 'Steam: login on the way to its own pages', reads: null },
  { url: 'https://steamcommunity.com/dev/apikey', from: 'Steam: a page for developers', reads: null },
];

export const scopes = {} satisfies Scopes;
