// Yahoo. Yahoo! JAPAN is another company with other accounts, and is not meant here.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'yahoo',
  name: 'Yahoo',
  hosts: ['api.login.yahoo.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth2/request_auth', '/oauth2/request_auth_sdk'] },
    { role: 'authorize', paths: ['/oauth/v2/request_auth'], when: ['oauth_token'] },
    // The consent page, from which the answer leaves; some apps send people straight to it.
    { role: 'authorize', paths: ['/oauth2/authorize'], when: ['client_id'] },
    { role: 'step', paths: ['/oauth2/authorize'] },
    // Read where it is found; not asked for, because the request is seen before and the answer leaves after.
    {
      role: 'step',
      hosts: ['login.yahoo.com'],
      paths: ['/', '/account/challenge/*', '/config/login'],
      nested: ['done', '.done'],
      when: ['done=*request_auth*', 'done=*oauth2*authorize*', '.done=*request_auth*', '.done=*oauth2*authorize*'],
    },
  ],
  withoutScope: 'everything',
  own: ['yahoo.com'],
  // Under "External connections".
  revoke: {
    list: 'https://login.yahoo.com/account/security',
    help: 'https://help.yahoo.com/kb/account/find-remove-unusual-activity-yahoo-account-sln2073.html',
  },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://api.login.yahoo.com/oauth2/request_auth?response_type=code&client_id=dj0yJmk9ZXhhbXBsZQ--&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=openid+mail-r',
    from: 'arctic 3.7 Yahoo',
    reads: { clientId: 'dj0yJmk9ZXhhbXBsZQ--', host: 'shop.example', scopes: ['openid', 'mail-r'] },
  },
  {
    url: 'https://api.login.yahoo.com/oauth2/authorize?client_id=dj0yJmk9ZXhhbXBsZQ--&redirect_uri=oob&response_type=code&scope=fspt-r',
    from: 'public code: a program that has the code typed in',
    reads: { clientId: 'dj0yJmk9ZXhhbXBsZQ--', scopes: ['fspt-r'], answerHidden: true, native: true },
  },
  {
    url: 'https://login.yahoo.com/?done=https%3A%2F%2Fapi.login.yahoo.com%2Foauth2%2Frequest_auth%3Fclient_id%3Ddj0yJmk9ZXhhbXBsZQ--%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26response_type%3Dcode%26scope%3Dopenid&add=1',
    from: 'capture: the login page before consent',
    reads: { clientId: 'dj0yJmk9ZXhhbXBsZQ--', host: 'shop.example', scopes: ['openid'] },
  },
  {
    url: 'https://login.yahoo.com/account/challenge/password?done=https%3A%2F%2Fapi.login.yahoo.com%2Foauth2%2Fauthorize%3Fclient_id%3Ddj0yJmk9ZXhhbXBsZQ--%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback&sessionIndex=QQ--',
    from: 'public code: the password page',
    reads: { clientId: 'dj0yJmk9ZXhhbXBsZQ--', host: 'shop.example' },
  },
  { url: 'https://login.yahoo.com/?done=https%3A%2F%2Fmail.yahoo.com%2F&add=1', from: 'Yahoo: login to the mail', reads: null },
  { url: 'https://login.yahoo.com/account/security', from: 'Yahoo: the security page', reads: null },
  { url: 'https://api.login.yahoo.com/oauth2/get_token', from: 'Yahoo docs: token endpoint', reads: null },
];

export const scopes = {
  openid2: ['identity', 'read', 0, 'Recognise you when you sign in', 'unsure'],
  'sdps-r': ['identity', 'read', 0, 'See your public Yahoo profile'],
  'sdps-w': ['identity', ['read', 'write'], 1, 'See and change your public Yahoo profile'],
  'sdpp-w': [['identity', 'personal'], ['read', 'write'], 1, 'See and change your public and private profile'],
  'sdrl-w': ['contacts', ['read', 'write'], 1, 'See and change who you are connected with'],
  'sdct-r': ['contacts', 'read', 2, 'See your address book'],
  'sdct-w': ['contacts', ['read', 'write', 'delete'], 2, 'See, change and delete your address book'],
  'mail-r': ['messages', 'read', 3, 'Read your Yahoo Mail', 'unsure'],
  'mail-w': ['messages', ['read', 'write', 'delete'], 3, 'Read, change and delete your Yahoo Mail', 'unsure'],
  'msgr-w': ['messages', ['read', 'post'], 3, 'Read and send Messenger messages as you'],
  'fspt-r': ['activity', 'read', 0, 'See your fantasy sports teams and leagues'],
  'fspt-w': ['activity', ['read', 'write'], 1, 'See and change your fantasy sports teams'],
  'yfin-r': ['money', 'read', 1, 'See your saved finance portfolios'],
  'yfin-w': ['money', ['read', 'write'], 1, 'See and change your saved finance portfolios'],
  'admg-w': ['business', ['read', 'write'], 1, 'See and change your ad campaigns'],
  'gpub-r': ['business', 'read', 1, 'See what the ads on your sites earn'],
} satisfies Scopes;
