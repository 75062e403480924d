// Bluesky: the AT Protocol's OAuth at bsky.social. Servers that people run themselves are read as generic ones.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.social'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth/authorize'] },
    // Consent goes through here; the first answers from it, the others are of older servers.
    { role: 'step', paths: ['/oauth/authorize/redirect', '/oauth/authorize/accept', '/oauth/authorize/reject'] },
  ],
  // The client id is the address of the app's own description, and with a pushed request (RFC 9126) all there is.
  app: ['client_id'],
  withoutScope: 'unknown',
  own: ['bsky.app', 'bsky.social'],
  revoke: { list: 'https://bsky.social/account' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://bsky.social/oauth/authorize?client_id=https%3A%2F%2Fapp.example%2Fclient-metadata.json&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Areq-0123456789abcdef',
    from: 'bluesky-social/atproto oauth-client: pushed request',
    reads: { clientId: 'https://app.example/client-metadata.json', host: 'app.example' },
  },
  {
    url: 'https://bsky.social/oauth/authorize?client_id=https%3A%2F%2Fapp.example%2Fclient-metadata.json&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&response_type=code&scope=atproto+transition%3Ageneric&state=s1&code_challenge=c&code_challenge_method=S256&prompt=none',
    from: 'bluesky-social/atproto oauth-provider: request without pushing',
    reads: { clientId: 'https://app.example/client-metadata.json', host: 'app.example', scopes: ['atproto', 'transition:generic'], silent: true },
  },
  {
    url: 'https://bsky.social/oauth/authorize/redirect?redirect_mode=fragment&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&iss=https%3A%2F%2Fbsky.social&state=s1&code=c1',
    from: 'bluesky-social/atproto oauth-provider, 2026: after consent, on the way to the app',
    reads: { host: 'app.example' },
  },
  { url: 'https://bsky.social/account', from: 'bluesky-social/atproto: the list of apps', reads: null },
  { url: 'https://bsky.social/oauth/authorize', from: 'Bluesky: the path without a request', reads: null },
];

export const scopes = {
  atproto: ['identity', 'read', 0, 'Sign you in and see your public profile'],
  'transition:generic': ['social', ['read', 'write', 'delete', 'post'], 2, 'Post, like, follow and delete as you, and change settings'],
  'transition:email': ['email', 'read', 0, 'See your email address'],
  'transition:chat.bsky': ['messages', ['read', 'write', 'post'], 3, 'Read and send your direct messages'],
  'account:*': ['account', ['read', 'write'], 1, 'See or change account details, such as your email address'],
  'identity:*': ['account', 'manage', 3, 'Change your handle and where your account lives'],
  'repo:*': ['social', ['write', 'delete', 'post'], 2, 'Create or delete some kinds of posts as you'],
  'blob:*': ['files', 'write', 1, 'Upload files for you'],
  'rpc:*': ['social', ['read', 'write'], 1, 'Use other services as you'],
} satisfies Scopes;
