// Naver Login.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'naver',
  name: 'Naver',
  hosts: ['nid.naver.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth2.0/authorize'] },
    { role: 'step', paths: ['/nidlogin.login'], nested: ['nurl', 'url'], when: ['nurl=*oauth2.0*', 'url=*oauth2.0*'] },
    // Consent: the page, and the path its form posts to. Only a throw-away `oauth_token` is left of the request.
    { role: 'step', paths: ['/login/noauth/allow_oauth', '/login/noauth/allow_oauth.nhn'] },
  ],
  clientId: ['client_id', 'consumer_key'],
  // What an app reads is set up at Naver; requests name no scope in practice.
  withoutScope: 'unknown',
  own: ['naver.com'],
  revoke: { list: 'https://nid.naver.com/internalToken/view/tokenList/pc/ko' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://nid.naver.com/oauth2.0/authorize?response_type=code&client_id=exampleNaverClient01&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 Naver',
    reads: { clientId: 'exampleNaverClient01', host: 'shop.example' },
  },
  {
    url: 'https://nid.naver.com/nidlogin.login?oauth_token=t1&consumer_key=exampleNaverClient01&logintp=oauth2&nurl=https%3A%2F%2Fnid.naver.com%2Foauth2.0%2Fauthorize%3Fresponse_type%3Dtoken%26state%3Ds1%26client_id%3DexampleNaverClient01%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fnaver%252Fcallback%26locale%3Dko_KR%26inapp_view%3D%26oauth_os%3D&locale=ko_KR&svctype=1',
    from: 'capture: the login page before consent',
    reads: { clientId: 'exampleNaverClient01', host: 'shop.example' },
  },
  {
    url: 'https://nid.naver.com/nidlogin.login?oauth_token=t1&consumer_key=exampleNaverClient01&logintp=oauth2&url=https%3A%2F%2Fnid.naver.com%2Foauth2.0%2Fauthorize%3Fresponse_type%3Dtoken%26oauth_token%3Dt1%26state%3Ds1%26client_id%3DexampleNaverClient01%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fnaver%252Fcallback',
    from: 'capture: the same, older',
    reads: { clientId: 'exampleNaverClient01', host: 'shop.example' },
  },
  {
    url: 'https://nid.naver.com/login/noauth/allow_oauth?oauth_token=t1&with_pin&step=agree_term&inapp_view&oauth_os',
    from: 'capture: the consent page',
    reads: null,
  },
  { url: 'https://nid.naver.com/nidlogin.login?mode=form&url=https%3A%2F%2Fwww.naver.com%2F', from: 'Naver: the plain login page', reads: null },
  { url: 'https://nid.naver.com/internalToken/view/tokenList/pc/ko', from: 'Naver: the list of apps', reads: null },
];

export const scopes = {
  profile: ['identity', 'read', 0, 'See the profile details you agreed to share', 'unsure'],
} satisfies Scopes;
