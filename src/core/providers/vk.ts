// VK: VK ID (OAuth 2.1) and the older OAuth of oauth.vk.com, under .com and, since 2025, .ru.

import type { Example, Provider, Scopes } from '../provider';

const id = ['id.vk.com', 'id.vk.ru'];
const legacy = ['oauth.vk.com', 'oauth.vk.ru'];
const login = ['login.vk.com'];

export const provider = {
  id: 'vk',
  name: 'VK',
  hosts: [...id, ...legacy, ...login],
  endpoints: [
    { role: 'authorize', hosts: id, paths: ['/authorize', '/auth'] },
    { role: 'authorize', hosts: legacy, paths: ['/authorize'] },
    // The "Allow" button of the older OAuth, from which the answer leaves. It calls the scopes `settings`.
    { role: 'step', hosts: login, paths: ['/'], when: ['act=grant_access'] },
  ],
  clientId: ['client_id', 'app_id'],
  relays: ['oauth.vk.com/blank.html'],
  scope: ['scope', 'settings'],
  withoutScope: 'unknown',
  own: ['vk.com', 'vk.ru'],
  revoke: { list: 'https://vk.com/settings?act=apps' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://oauth.vk.com/authorize?response_type=code&client_id=51000001&state=s1&scope=email+friends&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 VK',
    reads: { clientId: '51000001', host: 'shop.example', scopes: ['email', 'friends'] },
  },
  {
    url: 'https://id.vk.ru/authorize?client_id=51000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=email+phone&state=s1&code_challenge=c&code_challenge_method=S256',
    from: 'SocialiteProviders VKID, 2026',
    reads: { clientId: '51000001', host: 'shop.example', scopes: ['email', 'phone'] },
  },
  {
    url: 'https://id.vk.com/auth?uuid=u1&app_id=51000001&response_type=silent_token&redirect_uri=https%3A%2F%2Fshop.example%2Fvk.auth&redirect_state=s1',
    from: 'capture: the older VK ID',
    reads: { clientId: '51000001', host: 'shop.example' },
  },
  {
    url: 'https://oauth.vk.com/authorize?client_id=51000001&scope=995414&redirect_uri=https%3A%2F%2Foauth.vk.com%2Fblank.html&display=page&response_type=token&revoke=1',
    from: 'public code: a program that reads the token from a blank page of VK; its scope is a bit mask',
    reads: { clientId: '51000001', scopes: ['995414'], answerHidden: true, native: true },
  },
  {
    url: 'https://login.vk.com/?act=grant_access&client_id=51000001&settings=2&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&direct_hash=h1&token_type=0&v=5.55&state=s1&display=mobile&ip_h=i1&hash=h2&https=1',
    from: 'capture: the consent form',
    reads: { clientId: '51000001', host: 'shop.example', scopes: ['2'] },
  },
  {
    url: 'https://id.vk.com/auth?app_id=7913379&response_type=silent_token&v=1.46.0&redirect_uri=https%3A%2F%2Fvk.com%2Ffeed&uuid=u1',
    from: 'public code: how VK signs people in to itself',
    reads: { clientId: '7913379', host: 'vk.com', firstParty: true },
  },
  { url: 'https://login.vk.com/?act=login', from: 'VK: the plain login form', reads: null },
  { url: 'https://id.vk.com/account/', from: 'VK ID: the account page', reads: null },
];

export const scopes = {
  notify: ['messages', 'post', 0, 'Send you notifications'],
  friends: ['contacts', ['read', 'write'], 1, 'See and change your friends'],
  photos: ['files', ['read', 'write', 'delete'], 2, 'See, change and delete your photos'],
  audio: ['activity', 'read', 1, 'See your music'],
  video: ['files', ['read', 'write'], 1, 'See and change your videos'],
  stories: ['social', ['read', 'post'], 1, 'See and post stories as you', 'unsure'],
  offers: ['social', 'read', 0, 'Use old offers of VK'],
  questions: ['social', 'read', 0, 'Use old questions of VK'],
  pages: ['social', ['read', 'write'], 1, 'See and change your wiki pages'],
  menu: ['account', 'write', 0, 'Add itself to your menu', 'unsure'],
  status: ['social', ['read', 'write'], 1, 'See and change your status'],
  notes: ['files', ['read', 'write'], 1, 'See and change your notes'],
  messages: ['messages', ['read', 'write', 'delete', 'post'], 3, 'Read, send and delete your private messages'],
  wall: ['social', ['read', 'write', 'delete', 'post'], 2, 'Read, post and delete on your wall'],
  ads: ['business', ['read', 'write'], 1, 'See and change your ads'],
  offline: ['account', 'offline', 1, 'Keep access while you are away'],
  docs: ['files', ['read', 'write', 'delete'], 2, 'See, change and delete your documents'],
  groups: ['social', ['read', 'write'], 1, 'See and change your groups'],
  notifications: ['social', 'read', 1, 'Read your notifications about answers'],
  stats: ['business', 'read', 1, 'See statistics of groups and apps you run'],
  market: ['business', ['read', 'write'], 1, 'See and change what you sell'],
  'vkid.personal_info': [['identity', 'personal'], 'read', 1, 'See your name, picture, gender and birthday', 'unsure'],
} satisfies Scopes;
