// TikTok Login Kit.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  endpoints: [
    { role: 'authorize', paths: ['/v2/auth/authorize', '/auth/authorize'] },
    { role: 'authorize', hosts: ['open-api.tiktok.com'], paths: ['/platform/oauth/connect'] },
    { role: 'step', paths: ['/login', '/login/*'], nested: ['redirect_url', 'next'], when: ['redirect_url=*auth*authorize*', 'next=*auth*authorize*'] },
  ],
  clientId: ['client_key'],
  withoutScope: 'unknown',
  own: ['tiktok.com'],
  // Several addresses of a list on the web are passed around, none of them documented: the app is where it surely is.
  revoke: { instead: 'revoke_instead_tiktok', help: 'https://support.tiktok.com/en/safety-hc/account-and-user-safety/connect-to-third-party-apps' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://www.tiktok.com/v2/auth/authorize?response_type=code&client_key=awexample0000001&state=s1&code_challenge_method=S256&code_challenge=7w_YNF9DSfIdPf_pRjSq646_kPr-2-o9NAl16JGghdM&scope=user.info.basic%2Cvideo.list&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 TikTok',
    reads: { clientId: 'awexample0000001', host: 'shop.example', scopes: ['user.info.basic', 'video.list'] },
  },
  {
    url: 'https://www.tiktok.com/v2/auth/authorize/?client_key=awexample0000001&response_type=code&scope=user.info.basic,video.publish&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&disable_auto_auth=1',
    from: 'TikTok docs: Login Kit for Web',
    reads: { clientId: 'awexample0000001', host: 'shop.example', scopes: ['user.info.basic', 'video.publish'] },
  },
  {
    url: 'https://www.tiktok.com/auth/authorize/?client_key=awexample0000001&scope=user.info.basic&response_type=code&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1',
    from: 'TikTok docs: Login Kit, before version 2',
    reads: { clientId: 'awexample0000001', host: 'shop.example', scopes: ['user.info.basic'] },
  },
  {
    url: 'https://www.tiktok.com/login?lang=en&redirect_url=https%3A%2F%2Fwww.tiktok.com%2Fupload%3Flang%3Den',
    from: 'public code: login on the way to a page of TikTok itself',
    reads: null,
  },
  { url: 'https://www.tiktok.com/foryou', from: 'TikTok: ordinary use', reads: null },
];

export const scopes = {
  'user.info.basic': ['identity', 'read', 0, 'See your name and picture'],
  'user.info.profile': ['identity', 'read', 0, 'See your username, profile text and profile link'],
  'user.info.stats': [['identity', 'social'], 'read', 0, 'See how many followers, likes and videos you have'],
  'user.info.open_id': ['identity', 'read', 0, 'Recognise you when you sign in'],
  'video.list': ['social', 'read', 1, 'See your public videos'],
  'video.upload': [['social', 'files'], 'write', 1, 'Put videos in your drafts for you to post'],
  'video.publish': ['social', 'post', 2, 'Post videos as you'],
  'share.sound.create': ['social', 'write', 0, 'Share a sound to TikTok', 'unsure'],
  'research.data.basic': ['social', 'read', 0, 'Read public TikTok data for research', 'unsure'],
  'research.adlib.basic': ['business', 'read', 0, 'Read the public library of ads', 'unsure'],
  'portability.all.single': [['social', 'messages'], 'read', 3, 'Take one full copy of all your data'],
  'portability.all.ongoing': [['social', 'messages'], 'read', 3, 'Take full copies of all your data, again and again'],
  'portability.directmessages.single': ['messages', 'read', 3, 'Take one copy of your direct messages'],
  'portability.directmessages.ongoing': ['messages', 'read', 3, 'Take copies of your direct messages, again and again'],
  'portability.postsandprofile.single': [['social', 'identity'], 'read', 2, 'Take one copy of your posts and profile'],
  'portability.postsandprofile.ongoing': [['social', 'identity'], 'read', 2, 'Take copies of your posts and profile, again and again'],
  'portability.activity.single': ['activity', 'read', 2, 'Take one copy of all you did'],
  'portability.activity.ongoing': ['activity', 'read', 2, 'Take copies of all you did, again and again'],
  'local.product.manage': ['business', 'write', 1, 'Create and change what you sell'],
  'local.shop.manage': ['business', ['write', 'manage'], 1, 'Create and change your local shops'],
  'local.voucher.manage': ['business', 'write', 0, 'Check and redeem vouchers'],
  'minis.public.upsert': ['code', 'write', 1, 'Upload small apps in your name'],
} satisfies Scopes;
