// LINE Login.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'line',
  name: 'LINE',
  hosts: ['access.line.me'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth2/v2.1/authorize', '/oauth2/v2.0/authorize', '/dialog/oauth/weblogin'] },
    { role: 'step', paths: ['/oauth2/v2.1/authorize/consent'] },
    { role: 'step', paths: ['/oauth2/v2.1/login'], nested: ['returnUri'] },
  ],
  clientId: ['client_id', 'loginChannelId'],
  withoutScope: 'unknown',
  own: ['line.me', 'line.biz'],
  revoke: { instead: 'revoke_instead_line', help: 'https://developers.line.biz/en/docs/line-login/managing-authorized-apps/' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://access.line.me/oauth2/v2.1/authorize?response_type=code&client_id=1650000001&state=s1&scope=openid+profile&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&code_challenge_method=S256&code_challenge=7w_YNF9DSfIdPf_pRjSq646_kPr-2-o9NAl16JGghdM',
    from: 'arctic 3.7 LINE',
    reads: { clientId: '1650000001', host: 'shop.example', scopes: ['openid', 'profile'] },
  },
  {
    url: 'https://access.line.me/oauth2/v2.1/authorize/consent?response_type=code&client_id=1650000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=openid%20profile&nonce=n1&prompt=consent&max_age=3600&ui_locales=zh-TW&bot_prompt=normal',
    from: 'capture: the consent page, from which the answer leaves',
    reads: { clientId: '1650000001', host: 'shop.example', scopes: ['openid', 'profile'] },
  },
  {
    url: 'https://access.line.me/oauth2/v2.1/login?loginState=x1&loginChannelId=1650000001&returnUri=%2Foauth2%2Fv2.1%2Fauthorize%2Fconsent%3Fbot_prompt%3Daggressive%26scope%3Dopenid%2Bprofile%2Bemail%26response_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26state%3Ds1%26client_id%3D1650000001',
    from: 'capture: the login page before consent',
    reads: { clientId: '1650000001', host: 'shop.example', scopes: ['openid', 'profile', 'email'] },
  },
  {
    url: 'https://access.line.me/oauth2/v2.0/authorize?response_type=code&client_id=1650000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=profile',
    from: 'the version before',
    reads: { clientId: '1650000001', host: 'shop.example', scopes: ['profile'] },
  },
  { url: 'https://access.line.me/oauth2/v2.1/login', from: 'LINE: the login page without a request', reads: null },
  { url: 'https://access.line.me/.well-known/openid-configuration', from: 'LINE docs: OpenID metadata', reads: null },
];

export const scopes = {
  profile: ['identity', 'read', 0, 'See your name, picture and status message'],
  real_name: ['identity', 'read', 1, 'See your real name'],
  gender: ['personal', 'read', 1, 'See your gender'],
  birthdate: ['personal', 'read', 1, 'See your date of birth'],
  address: ['phone', 'read', 2, 'See your home address'],
  friends: ['contacts', 'read', 1, 'See your LINE friends who use this app', 'unsure'],
  groups: ['contacts', 'read', 1, 'See your LINE groups', 'unsure'],
  'message.write': ['messages', 'post', 2, 'Send LINE messages as you', 'unsure'],
  'chat_message.write': ['messages', 'post', 2, 'Send messages into your chats', 'unsure'],
  notify: ['messages', 'post', 0, 'Send notifications to a chat you pick', 'unsure'],
} satisfies Scopes;
