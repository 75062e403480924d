// Telegram: Log In With Telegram (OpenID Connect, 2026), and the older login widget on the same path.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['oauth.telegram.org'],
  endpoints: [
    // Opened by Telegram's scripts as a popup, which answers by message.
    { role: 'authorize', paths: ['/auth'], when: ['response_type=post_message', 'embed=1'], answerHidden: true },
    { role: 'authorize', paths: ['/auth'] },
    // The button itself, which every visitor of a page loads, and what the popup asks in the background.
    { role: 'passive', paths: ['/embed/*', '/auth/request', '/auth/login', '/auth/push', '/auth/get'] },
  ],
  clientId: ['client_id', 'bot_id'],
  app: ['origin'],
  redirect: ['redirect_uri', 'return_to'],
  // The widget's way to ask that the bot may write to the person.
  widens: ['request_access=write'],
  withoutScope: [],
  own: ['telegram.org', 't.me'],
  revoke: { instead: 'revoke_instead_telegram', help: 'https://telegram.org/blog/login' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://oauth.telegram.org/auth?client_id=100000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=openid+profile+telegram%3Abot_access&state=s1&code_challenge=c&code_challenge_method=S256',
    from: 'Telegram docs: Log In With Telegram, manual implementation',
    reads: { clientId: '100000001', host: 'shop.example', scopes: ['openid', 'profile', 'telegram:bot_access'] },
  },
  {
    url: 'https://oauth.telegram.org/auth?response_type=post_message&client_id=100000001&redirect_uri=https%3A%2F%2Fshop.example%2Flogin&scope=openid+profile+phone&origin=https%3A%2F%2Fshop.example&nonce=n1',
    from: 'public code, 2026: the popup of telegram-login.js',
    reads: { clientId: '100000001', host: 'shop.example', scopes: ['openid', 'profile', 'phone'], answerHidden: true },
  },
  {
    url: 'https://oauth.telegram.org/auth?bot_id=100000001&origin=https%3A%2F%2Fshop.example&embed=1&request_access=write&return_to=https%3A%2F%2Fshop.example%2Flogin',
    from: 'public code: the popup of the older widget',
    reads: { clientId: '100000001', host: 'shop.example', scopes: ['?request_access=write'], answerHidden: true },
  },
  {
    url: 'https://oauth.telegram.org/auth?bot_id=100000001&origin=https%3A%2F%2Fshop.example&return_to=https%3A%2F%2Fshop.example%2Ftelegram_login',
    from: 'public code: the older widget as a link, answered in the fragment of return_to',
    reads: { clientId: '100000001', host: 'shop.example' },
  },
  {
    url: 'https://oauth.telegram.org/embed/example_bot?origin=https%3A%2F%2Fshop.example&return_to=https%3A%2F%2Fshop.example%2Flogin&size=large&request_access=write',
    from: 'telegram-widget.js: the button in a page',
    reads: null,
  },
  {
    url: 'https://oauth.telegram.org/auth/push?bot_id=100000001&origin=https%3A%2F%2Fshop.example',
    from: 'public code: the popup in the background',
    reads: null,
  },
];

export const scopes = {
  'telegram:bot_access': ['messages', 'post', 0, 'Let its bot send you messages'],
  '?request_access=write': ['messages', 'post', 0, 'Let its bot send you messages'],
} satisfies Scopes;
