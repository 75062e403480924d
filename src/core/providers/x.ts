// X, once Twitter: OAuth 2.0, and OAuth 1.0a, whose address holds a throw-away token and nothing of the app.

import type { Example, Provider, Scopes } from '../provider';

const site = ['x.com', 'twitter.com', 'www.x.com', 'www.twitter.com', 'mobile.x.com', 'mobile.twitter.com'];
const api = ['api.x.com', 'api.twitter.com'];

export const provider = {
  id: 'x',
  name: 'X',
  hosts: [...site, ...api],
  endpoints: [
    { role: 'authorize', hosts: site, paths: ['/i/oauth2/authorize'] },
    { role: 'authorize', hosts: [...api, ...site], paths: ['/oauth/authenticate', '/oauth/authorize'], when: ['oauth_token'] },
    // Where the consent form posts to, and the answer leaves from.
    { role: 'step', hosts: [...api, ...site], paths: ['/oauth/authenticate', '/oauth/authorize'] },
    // Since September 2026 the login is at /i/jf.
    {
      role: 'step',
      hosts: site,
      paths: ['/i/flow/login', '/i/jf/onboarding/*', '/login'],
      nested: ['redirect_after_login'],
      when: ['redirect_after_login=*oauth*'],
    },
  ],
  // OAuth 1.0a: read, write or messages, as the app is set up; the address does not show it.
  withoutScope: 'unknown',
  own: ['x.com', 'twitter.com', 'x.ai', 'grok.com'],
  revoke: {
    list: 'https://x.com/settings/connected_apps',
    help: 'https://help.x.com/en/managing-your-account/connect-or-revoke-access-to-third-party-apps',
  },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://x.com/i/oauth2/authorize?response_type=code&client_id=ZXhhbXBsZQ&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&scope=tweet.read+users.read+offline.access&state=s1&code_challenge=c&code_challenge_method=S256',
    from: 'arctic 3.7 Twitter',
    reads: { clientId: 'ZXhhbXBsZQ', host: 'shop.example', scopes: ['tweet.read', 'users.read', 'offline.access'] },
  },
  {
    url: 'https://twitter.com/i/oauth2/authorize?response_type=code&client_id=ZXhhbXBsZQ&redirect_uri=https://shop.example/cb&scope=users.read&state=s1&code_challenge=challenge&code_challenge_method=plain',
    from: 'X docs: OAuth 2.0 Authorization Code Flow with PKCE, under the older name',
    reads: { clientId: 'ZXhhbXBsZQ', host: 'shop.example', scopes: ['users.read'] },
  },
  { url: 'https://api.x.com/oauth/authenticate?oauth_token=t1', from: 'django-allauth 65 Twitter: OAuth 1.0a', reads: {} },
  { url: 'https://api.twitter.com/oauth/authorize?oauth_token=t1&force_login=true', from: 'X docs: GET oauth/authorize', reads: {} },
  {
    url: 'https://x.com/i/flow/login?redirect_after_login=%2Fi%2Foauth2%2Fauthorize%3Fresponse_type%3Dcode%26client_id%3DZXhhbXBsZQ%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26scope%3Dlist.read%2Busers.read',
    from: 'public code: the login page before consent',
    reads: { clientId: 'ZXhhbXBsZQ', host: 'shop.example', scopes: ['list.read', 'users.read'] },
  },
  {
    url: 'https://x.com/i/jf/onboarding/web?mode=login&redirect_after_login=%2Fi%2Foauth2%2Fauthorize%3Fclient_id%3DZXhhbXBsZQ%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fcb',
    from: 'public code, 2026: the login page moved in September',
    reads: { clientId: 'ZXhhbXBsZQ', host: 'shop.example' },
  },
  { url: 'https://api.x.com/oauth/authorize', from: 'X: the same path without a token, after the consent form', reads: null },
  { url: 'https://x.com/i/flow/login?redirect_after_login=%2Fhome', from: 'X: login to X itself', reads: null },
  { url: 'https://x.com/settings/connected_apps', from: 'X: the list of apps', reads: null },
];

export const scopes = {
  'users.read': [['identity', 'contacts'], 'read', 0, 'See your profile, and any account you can see'],
  'users.email': ['email', 'read', 0, 'See your email address', 'unsure'],
  'tweet.read': ['social', 'read', 1, 'Read every post you can see, also of private accounts'],
  'tweet.write': ['social', ['delete', 'post'], 2, 'Post, repost and delete posts as you'],
  'tweet.moderate.write': ['social', 'write', 0, 'Hide and show answers to your posts'],
  'timeline.read': ['social', 'read', 1, 'Read your timelines'],
  'follows.read': ['contacts', 'read', 1, 'See who you follow and who follows you'],
  'follows.write': [['contacts', 'social'], 'write', 1, 'Follow and unfollow people as you'],
  'dm.read': ['messages', 'read', 3, 'Read all your direct messages'],
  'dm.write': ['messages', ['write', 'post'], 2, 'Send and change direct messages as you'],
  'like.read': ['social', 'read', 1, 'See posts you liked'],
  'like.write': ['social', 'write', 1, 'Like and unlike posts as you'],
  'list.read': ['social', 'read', 1, 'See your lists, private ones too'],
  'list.write': ['social', 'write', 1, 'Create and change your lists'],
  'bookmark.read': [['social', 'activity'], 'read', 1, 'See posts you bookmarked'],
  'bookmark.write': ['social', ['write', 'delete'], 0, 'Add and remove bookmarks for you'],
  'mute.read': ['contacts', 'read', 1, 'See who you muted'],
  'mute.write': ['contacts', 'write', 1, 'Mute and unmute people for you'],
  'block.read': ['contacts', 'read', 1, 'See who you blocked'],
  'block.write': ['contacts', 'write', 1, 'Block and unblock people for you'],
  'space.read': ['social', 'read', 0, 'See live audio rooms you can join'],
  'broadcast.read': ['social', 'read', 1, 'See your live broadcasts and their chat'],
  'broadcast.write': ['social', ['write', 'post'], 2, 'Broadcast live and send chat as you'],
  'media.write': ['files', 'write', 1, 'Upload photos and videos for you'],
  'offline.access': ['account', 'offline', 1, 'Keep access while you are away'],
  'ads.read': ['business', 'read', 1, 'See your ads'],
  'ads.write': [['business', 'money'], 'write', 2, 'Create, change and pay for your ads'],
  'developer.read': [['code', 'account'], 'read', 1, 'See your developer apps and settings'],
  'developer.write': [['code', 'account'], ['read', 'write'], 2, 'Change your developer account and apps'],
  'developer.billing.write': [['money', 'account'], 'write', 2, 'Change how your developer account pays'],
  // What an app of OAuth 1.0a may do, as the person's archive spells it (X docs: OAuth 1.0a app permissions).
  read: [['social', 'identity'], 'read', 1, 'See your posts, home timeline and profile'],
  write: [['social', 'contacts'], ['write', 'post'], 2, 'Post, follow people and change your profile as you'],
  directmessages: ['messages', ['read', 'write', 'delete', 'post'], 3, 'Read, send and delete your direct messages'],
  emailaddress: ['email', 'read', 0, 'See your email address'],
} satisfies Scopes;
