// Spotify.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['accounts.spotify.com'],
  endpoints: [
    // A language may stand before the path (`/en/authorize/`).
    { role: 'authorize', paths: ['/authorize', '/*/authorize', '/oauth2/v2/auth'] },
    { role: 'step', paths: ['/login', '/login/*', '/*/login', '/*/login/*'], nested: ['continue'], when: ['continue=*client_id*'] },
  ],
  withoutScope: [],
  own: ['spotify.com'],
  revoke: { list: 'https://www.spotify.com/account/apps/' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://accounts.spotify.com/authorize?response_type=code&client_id=0123456789abcdef0123456789abcdef&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&code_challenge_method=S256&code_challenge=7w_YNF9DSfIdPf_pRjSq646_kPr-2-o9NAl16JGghdM&scope=user-read-email+playlist-modify-private',
    from: 'arctic 3.7 Spotify',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example', scopes: ['user-read-email', 'playlist-modify-private'] },
  },
  {
    url: 'https://accounts.spotify.com/en/authorize/?client_id=0123456789abcdef0123456789abcdef&redirect_uri=https://shop.example/callback&response_type=token&show_dialog=true',
    from: 'public code: language prefix, implicit grant, no scope',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example' },
  },
  {
    url: 'https://accounts.spotify.com/en/login?continue=https%3A%2F%2Faccounts.spotify.com%2Fauthorize%3Fscope%3Duser-read-email%26response_type%3Dcode%26client_id%3D0123456789abcdef0123456789abcdef%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fapi%252Fauth%252Fcallback%252Fspotify%26state%3Ds1',
    from: 'capture: the login page before consent',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example', scopes: ['user-read-email'] },
  },
  {
    url: 'https://accounts.spotify.com/en/login/facebook?continue=https%3A%2F%2Faccounts.spotify.com%2Fauthorize%3Fclient_id%3D0123456789abcdef0123456789abcdef%26redirect_uri%3Dhttp%253A%252F%252F127.0.0.1%253A8000%252Fsocial%252Fcomplete%252Fspotify%252F%26response_type%3Dcode',
    from: 'public code: login to Spotify by way of Facebook, before consent',
    reads: { clientId: '0123456789abcdef0123456789abcdef', native: true },
  },
  {
    url: 'https://accounts.spotify.com/oauth2/v2/auth?response_type=code&client_id=0123456789abcdef0123456789abcdef&scope=streaming%20user-read-email&redirect_uri=https%3A%2F%2Fpodcasters.spotify.com&code_challenge=c&code_challenge_method=S256&state=s1&prompt=none&response_mode=web_message',
    from: 'public code, 2025: the endpoint of the OpenID metadata, as Spotify for Podcasters asks it',
    reads: {
      clientId: '0123456789abcdef0123456789abcdef',
      host: 'podcasters.spotify.com',
      scopes: ['streaming', 'user-read-email'],
      silent: true,
      answerHidden: true,
      firstParty: true,
    },
  },
  { url: 'https://accounts.spotify.com/en/login', from: 'Spotify: the plain login page', reads: null },
  { url: 'https://accounts.spotify.com/en/login?continue=https%3A%2F%2Fopen.spotify.com%2F', from: 'Spotify: login to the player', reads: null },
  { url: 'https://accounts.spotify.com/en/status', from: 'Spotify: the page after login', reads: null },
];

export const scopes = {
  'user-read-private': ['personal', 'read', 0, 'See your country and your subscription'],
  'user-read-email': ['email', 'read', 0, 'See your email address'],
  'user-read-birthdate': ['personal', 'read', 1, 'See your date of birth', 'unsure'],
  'user-follow-read': [['activity', 'contacts'], 'read', 1, 'See who you follow'],
  'user-follow-modify': [['activity', 'social'], 'write', 1, 'Follow and unfollow as you'],
  'user-library-read': ['activity', 'read', 1, 'See your saved songs and albums'],
  'user-library-modify': ['activity', 'write', 1, 'Change your saved songs and albums'],
  'user-top-read': ['activity', 'read', 1, 'See your top artists and songs'],
  'user-read-recently-played': ['activity', 'read', 1, 'See what you played lately'],
  'user-read-currently-playing': ['activity', 'read', 1, 'See what you play right now'],
  'user-read-playback-state': [['activity', 'account'], 'read', 1, 'See what you play and on which device'],
  'user-read-playback-position': ['activity', 'read', 1, 'See where you stopped in podcasts'],
  'user-modify-playback-state': ['activity', 'write', 1, 'Start, stop and change what you play'],
  streaming: ['activity', 'write', 1, 'Play music on your account'],
  'app-remote-control': ['activity', 'write', 1, 'Control Spotify on your device'],
  'playlist-read-private': ['activity', 'read', 1, 'See your private playlists'],
  'playlist-read-collaborative': ['activity', 'read', 1, 'See playlists you share with others'],
  'playlist-modify-public': [['activity', 'social'], ['write', 'post'], 1, 'Change your public playlists'],
  'playlist-modify-private': ['activity', 'write', 1, 'Change your private playlists'],
  'ugc-image-upload': ['files', 'write', 0, 'Upload pictures for your playlists'],
  'user-personalized': ['activity', 'read', 1, 'Get content made for you', 'unsure'],
  'user-soa-link': ['account', 'manage', 1, 'Link an account at a partner', 'unsure'],
  'user-soa-unlink': ['account', 'manage', 1, 'Unlink an account at a partner', 'unsure'],
  'soa-manage-entitlements': ['account', 'manage', 1, 'Change what linked accounts may do', 'unsure'],
  'soa-manage-partner': ['account', 'manage', 1, 'Change the details of partners', 'unsure'],
  'soa-create-partner': ['account', 'manage', 1, 'Add partners for you', 'unsure'],
} satisfies Scopes;
