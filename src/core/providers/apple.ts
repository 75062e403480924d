// Sign in with Apple. It answers by a form the page posts, or by message; only a request without scopes is answered in
// an address. On Apple's own systems Safari shows a sheet instead, which no extension sees.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'apple',
  name: 'Apple',
  hosts: ['appleid.apple.com'],
  required: true,
  endpoints: [
    // The address stays for the whole login; its steps happen in the background.
    { role: 'authorize', paths: ['/auth/authorize', '/auth/oauth2/v2/authorize'] },
    { role: 'passive', paths: ['/appleauth/*', '/auth/token', '/auth/revoke', '/auth/keys'] },
  ],
  withoutScope: [],
  own: ['apple.com', 'icloud.com', 'beatsbydre.com', 'filemaker.com', 'claris.com', 'shazam.com'],
  revoke: {
    list: 'https://account.apple.com/account/manage/section/security',
    help: 'https://support.apple.com/en-us/102571',
  },
  copy: 'https://privacy.apple.com/',
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://appleid.apple.com/auth/authorize?client_id=example.shop.web&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code%20id_token&scope=name%20email&response_mode=form_post&state=s1&nonce=n1',
    from: 'Apple docs: incorporating Sign in with Apple into other platforms',
    reads: { clientId: 'example.shop.web', host: 'shop.example', scopes: ['name', 'email'] },
  },
  {
    url: 'https://appleid.apple.com/auth/authorize?client_id=example.shop.web&redirect_uri=https%3A%2F%2Fshop.example&response_type=code%20id_token&scope=name%20email&response_mode=web_message&frame_id=00000000-0000-0000-0000-000000000000&m=12&v=1.5.5',
    from: 'Apple JS 1.5.5: by popup',
    reads: { clientId: 'example.shop.web', host: 'shop.example', scopes: ['name', 'email'], answerHidden: true },
  },
  {
    url: 'https://appleid.apple.com/auth/authorize?client_id=example.shop.web&redirect_uri=https%3A%2F%2Faccounts.spotify.com%2Flogin%2Fapple%2Fredirect&response_type=code&state=s1',
    from: 'python-social-auth: no scope, so that the answer is in the address',
    reads: { clientId: 'example.shop.web', host: 'accounts.spotify.com' },
  },
  {
    url: 'https://appleid.apple.com/auth/oauth2/v2/authorize?response_mode=form_post&client_id=example.shop.web&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=email',
    from: 'public code, 2024: the versioned path',
    reads: { clientId: 'example.shop.web', host: 'shop.example', scopes: ['email'] },
  },
  {
    url: 'https://appleid.apple.com/auth/authorize?client_id=example.shop.app&redirect_uri=https%3A%2F%2Fshop-example.firebaseapp.com%2F__%2Fauth%2Fhandler&response_type=code&scope=name%20email&response_mode=form_post',
    from: 'Firebase docs: Authenticate Using Apple; the host is a broker, not the app',
    reads: { clientId: 'example.shop.app', host: 'shop-example.firebaseapp.com', scopes: ['name', 'email'] },
  },
  {
    url: 'https://appleid.apple.com/auth/authorize?client_id=example.apple.store&redirect_uri=https%3A%2F%2Fsecure.store.apple.com%2Fshop%2Fsignin&response_type=code',
    from: 'a property of Apple itself',
    reads: { clientId: 'example.apple.store', host: 'secure.store.apple.com', firstParty: true },
  },
  { url: 'https://appleid.apple.com/appleauth/auth/signin/init?client_id=example', from: 'Apple: what the page does in the background', reads: null },
  { url: 'https://appleid.apple.com/account/manage', from: 'Apple: the account page, under its older host', reads: null },
  { url: 'https://appleid.apple.com/auth/authorize', from: 'Apple: the path without a request', reads: null },
];

export const scopes = {
  name: ['identity', 'read', 0, 'Get your name when you first sign in'],
  email: ['email', 'read', 0, 'Get your email address, or a stand-in if you hide it'],
} satisfies Scopes;
