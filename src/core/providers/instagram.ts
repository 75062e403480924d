// Instagram: the API with Instagram Login, Meta's script when the app chose Instagram, and what is left of older ones.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'api.instagram.com', 'instagram.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth/authorize', '/oauth/authorize/*', '/oauth/oidc'] },
    { role: 'step', paths: ['/consent'], nested: ['params_json'], when: ['params_json=*client_id*'] },
    { role: 'step', paths: ['/accounts/*', '/challenge/*'], nested: ['next'], when: ['next=*oauth*'] },
  ],
  clientId: ['client_id', 'app_id', 'platform_app_id'],
  app: ['domain', 'origin', 'fallback_redirect_uri'],
  relays: ['staticxx.facebook.com/*'],
  // The hyphen on the consent page.
  separators: ' +,-',
  withoutScope: 'unknown',
  own: ['instagram.com', 'facebook.com', 'meta.com', 'threads.com', 'threads.net', 'whatsapp.com'],
  revoke: {
    list: 'https://www.instagram.com/accounts/manage_access/',
    help: 'https://help.instagram.com/1144624522593085',
  },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://www.instagram.com/oauth/authorize?force_reauth=true&client_id=200000000000002&redirect_uri=https://shop.example/auth/callback&response_type=code&scope=instagram_business_basic%2Cinstagram_business_manage_messages',
    from: 'Meta docs: Instagram API with Instagram Login',
    reads: { clientId: '200000000000002', host: 'shop.example', scopes: ['instagram_business_basic', 'instagram_business_manage_messages'] },
  },
  {
    url: 'https://www.instagram.com/oauth/authorize/third_party/?client_id=200000000000002&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&scope=instagram_business_basic&config_id=1',
    from: 'capture, 2026: the consent page',
    reads: { clientId: '200000000000002', host: 'shop.example', scopes: ['instagram_business_basic'] },
  },
  {
    url: 'https://api.instagram.com/oauth/authorize/?client_id=200000000000002&redirect_uri=https://shop.example/cb&scope=user_profile,user_media&response_type=code',
    from: 'simov/grant: Basic Display, closed in December 2024',
    reads: { clientId: '200000000000002', host: 'shop.example', scopes: ['user_profile', 'user_media'] },
  },
  {
    url: 'https://www.instagram.com/oauth/oidc/?app_id=200000000000002&redirect_uri=https%3A%2F%2Fbusiness.facebook.com%2Fbusiness%2Floginpage%2Figoidc%2Fcallback%2F&response_type=code&scope=openid',
    from: 'capture: Meta signs people in to its own business pages',
    reads: { clientId: '200000000000002', host: 'business.facebook.com', scopes: ['openid'], firstParty: true },
  },
  {
    url: 'https://www.instagram.com/accounts/login/?force_authentication=1&platform_app_id=200000000000002&enable_fb_login=1&next=%2Foauth%2Fauthorize%3Fclient_id%3D200000000000002%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26scope%3Dinstagram_business_basic%26response_type%3Dcode',
    from: 'capture, 2026: the login page before consent, which names a path only',
    reads: { clientId: '200000000000002', host: 'shop.example', scopes: ['instagram_business_basic'] },
  },
  {
    url: 'https://www.instagram.com/consent/?flow=ig_biz_login_oauth&params_json=%7B%22client_id%22%3A%22200000000000002%22%2C%22redirect_uri%22%3A%22https%3A%5C%2F%5C%2Fshop.example%5C%2Fauth%5C%2Fcallback%22%2C%22response_type%22%3A%22code%22%2C%22state%22%3Anull%2C%22scope%22%3A%22instagram_business_basic-instagram_business_manage_messages%22%2C%22app_id%22%3A%22200000000000002%22%7D&source=oauth_permissions_page_www',
    from: 'public code, 2025: the consent page for businesses, whose parameters are one JSON object',
    reads: { clientId: '200000000000002', host: 'shop.example', scopes: ['instagram_business_basic', 'instagram_business_manage_messages'] },
  },
  { url: 'https://www.instagram.com/consent/?flow=user_cookie_choice', from: 'Instagram: consent to its own cookies', reads: null },
  { url: 'https://www.instagram.com/accounts/login/?next=%2Fdirect%2Finbox%2F', from: 'Instagram: login to Instagram itself', reads: null },
  { url: 'https://www.instagram.com/accounts/manage_access/', from: 'Instagram: the list of apps', reads: null },
  { url: 'https://api.instagram.com/oauth/access_token', from: 'Meta docs: token endpoint', reads: null },
];

export const scopes = {
  instagram_basic: [['identity', 'social'], 'read', 1, 'See your profile and posts'],
  instagram_content_publish: ['social', 'post', 2, 'Post photos and videos as you'],
  instagram_manage_comments: ['social', ['read', 'delete', 'post'], 1, 'Read, write, hide and delete comments on your posts'],
  instagram_manage_insights: ['business', 'read', 1, 'See statistics of your account'],
  instagram_manage_messages: ['messages', ['read', 'post'], 3, 'Read and answer your direct messages'],
  instagram_manage_contents: ['social', 'delete', 2, 'Delete your posts'],
  instagram_manage_engagement: ['social', 'write', 1, 'Like and unlike posts for you'],
  instagram_manage_events: ['business', 'write', 1, 'Note what customers do, for your ads'],
  instagram_manage_upcoming_events: ['social', ['read', 'write'], 1, 'See and change your upcoming events'],
  instagram_shopping_tag_products: ['business', 'write', 1, 'Tag products in your posts'],
  instagram_branded_content_ads_brand: ['business', ['read', 'write'], 1, 'See paid posts about your brand and allow ads'],
  instagram_branded_content_brand: ['business', ['read', 'write', 'delete'], 1, 'Change which creators may work for your brand'],
  instagram_branded_content_creator: ['business', ['read', 'write'], 1, 'See and change whether your posts become ads'],
  instagram_creator_marketplace_discovery: ['business', 'read', 0, 'Look for creators to work with'],
  instagram_creator_marketplace_messaging: [['messages', 'business'], 'read', 1, "Read your brand's messages with creators"],
  instagram_business_basic: [['identity', 'social'], 'read', 1, 'See your professional profile and posts'],
  instagram_business_content_publish: ['social', 'post', 2, 'Post photos and videos to your professional account'],
  instagram_business_content_publishing: ['social', 'post', 2, 'Post photos and videos to your professional account'],
  instagram_business_manage_comments: ['social', ['read', 'delete', 'post'], 1, 'Read, write and delete comments on your posts'],
  instagram_business_manage_messages: ['messages', ['read', 'post'], 3, 'Read and send your direct messages'],
  instagram_business_manage_insights: ['business', 'read', 1, 'See statistics of your professional account', 'unsure'],
  instagram_graph_user_profile: ['identity', 'read', 0, 'See your username and account type'],
  instagram_graph_user_media: [['files', 'social'], 'read', 1, 'See your photos and videos'],
  user_profile: ['identity', 'read', 0, 'See your username and account type'],
  user_media: [['files', 'social'], 'read', 1, 'See your photos and videos'],
  basic: [['identity', 'social'], 'read', 1, 'See your profile and photos'],
  public_content: ['social', 'read', 0, 'See public profiles and photos'],
  follower_list: ['contacts', 'read', 1, 'See who you follow and who follows you'],
  comments: ['social', ['delete', 'post'], 1, 'Post and delete comments as you'],
  relationships: ['social', 'write', 1, 'Follow and unfollow people as you'],
  likes: ['social', 'write', 1, 'Like and unlike as you'],
} satisfies Scopes;
