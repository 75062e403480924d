// What apps really send: authorization addresses built by client libraries, not written by hand.

import * as arctic from 'arctic';
import { buildAuthorizationUrl, Configuration } from 'openid-client';
import { describe, expect, test } from 'vitest';
import { providers } from '../../src/core/providers/index';
import { readRequest } from '../../src/core/request';

const callback = 'https://shop.example/auth/callback';
const state = 'state-that-must-not-be-kept';
const verifier = 'verifier-that-must-not-be-kept-0123456789abcdef';
const secret = '';

interface Built {
  readonly provider: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly url: URL;
}

type Build = (clientId: string, scopes: string[]) => URL;

const built = (provider: string, clientId: string, scopes: string[], build: Build): Built => ({
  provider,
  clientId,
  scopes,
  url: build(clientId, scopes),
});

/** arctic knows each provider by name. */
const byArctic = [
  built(
    'google',
    '100000000001-abc.apps.googleusercontent.com',
    ['openid', 'https://www.googleapis.com/auth/drive.file'],
    (id, scopes) => new arctic.Google(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('facebook', '100000000000001', ['email', 'public_profile'], (id, scopes) =>
    new arctic.Facebook(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('apple', 'example.shop.web', ['name', 'email'], (id, scopes) =>
    new arctic.Apple(id, 'team', 'key', new Uint8Array(), callback).createAuthorizationURL(state, scopes),
  ),
  built('microsoft', '00000000-0000-0000-0000-000000000001', ['openid', 'User.Read'], (id, scopes) =>
    new arctic.MicrosoftEntraId('common', id, secret, callback).createAuthorizationURL(
      state,
      verifier,
      scopes,
    ),
  ),
  built('x', 'ZXhhbXBsZTE6MTpjaQ', ['tweet.read', 'users.read', 'offline.access'], (id, scopes) =>
    new arctic.Twitter(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('github', 'Ov23liEXAMPLE0000001', ['user:email', 'repo'], (id, scopes) =>
    new arctic.GitHub(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('linkedin', '77example00001', ['openid', 'profile', 'email'], (id, scopes) =>
    new arctic.LinkedIn(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('spotify', '0123456789abcdef0123456789abcdef', ['user-read-email', 'streaming'], (id, scopes) =>
    new arctic.Spotify(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('discord', '100000000000000001', ['identify', 'guilds.join'], (id, scopes) =>
    new arctic.Discord(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('twitch', 'exampletwitchclientid0000001', ['openid', 'user:read:email'], (id, scopes) =>
    new arctic.Twitch(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('reddit', 'exampleReddit0001', ['identity', 'read'], (id, scopes) =>
    new arctic.Reddit(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('slack', '100000000001.200000000002', ['openid', 'profile'], (id, scopes) =>
    new arctic.Slack(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('line', '1650000001', ['openid', 'profile'], (id, scopes) =>
    new arctic.Line(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('kakao', '0123456789abcdef0123456789abcdef', ['profile_nickname', 'account_email'], (id, scopes) =>
    new arctic.Kakao(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('naver', 'exampleNaverClient01', [], (id) =>
    new arctic.Naver(id, secret, callback).createAuthorizationURL(),
  ),
  built('vk', '51000001', ['email', 'friends'], (id, scopes) =>
    new arctic.VK(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
  built('tiktok', 'awexample0000001', ['user.info.basic', 'video.list'], (id, scopes) =>
    new arctic.TikTok(id, secret, callback).createAuthorizationURL(state, verifier, scopes),
  ),
  built('yahoo', 'dj0yJmk9ZXhhbXBsZQ--', ['openid', 'mail-r'], (id, scopes) =>
    new arctic.Yahoo(id, secret, callback).createAuthorizationURL(state, scopes),
  ),
];

/** openid-client is told the endpoint, as an app that reads the provider's documents does. */
const endpoint =
  (address: string): Build =>
  (clientId, scopes) =>
    buildAuthorizationUrl(
      new Configuration({ issuer: new URL(address).origin, authorization_endpoint: address }, clientId),
      { redirect_uri: callback, scope: scopes.join(' '), state, nonce: state, code_challenge: verifier },
    );

const byOpenidClient = [
  built(
    'amazon',
    'amzn1.application-oa2-client.0123456789abcdef',
    ['profile', 'postal_code'],
    endpoint('https://www.amazon.com/ap/oa'),
  ),
  built(
    'bluesky',
    'https://shop.example/client-metadata.json',
    ['atproto', 'transition:generic'],
    endpoint('https://bsky.social/oauth/authorize'),
  ),
  built(
    'telegram',
    '100000001',
    ['openid', 'profile', 'telegram:bot_access'],
    endpoint('https://oauth.telegram.org/auth'),
  ),
  built('vk', '51000001', ['email', 'phone'], endpoint('https://id.vk.ru/authorize')),
  built(
    'spotify',
    '0123456789abcdef0123456789abcdef',
    ['user-read-private'],
    endpoint('https://accounts.spotify.com/oauth2/v2/auth'),
  ),
];

describe.each([
  ['arctic', byArctic],
  ['openid-client', byOpenidClient],
])('an address built by %s', (_, addresses) => {
  test.each(addresses)('to $provider for $clientId', ({ provider, clientId, scopes, url }) => {
    const request = readRequest(url.href, providers);
    expect(request).toMatchObject({ provider, clientId, host: 'shop.example', scopes });
    expect(JSON.stringify(request)).not.toContain('must-not-be-kept');
  });
});
