// LinkedIn: OAuth 2.0 and OpenID Connect, and the pages on the way that lose the client id.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth/v2/authorization'] },
    // Before 2017, OAuth 2.0 and OAuth 1.0a.
    { role: 'authorize', hosts: ['www.linkedin.com', 'api.linkedin.com'], paths: ['/uas/oauth2/authorization'] },
    { role: 'authorize', hosts: ['www.linkedin.com', 'api.linkedin.com'], paths: ['/uas/oauth/authenticate', '/uas/oauth/authorize'], when: ['oauth_token'] },
    { role: 'step', paths: ['/login', '/uas/login', '/checkpoint/lg/login'], nested: ['session_redirect'], when: ['session_redirect=*oauth*'] },
    // `app_id` on these pages is a number of LinkedIn's own, not the client id; the redirect inside `flow` still names the app.
    { role: 'step', paths: ['/oauth/v2/login-success', '/oauth/v2/login-cancel', '/oauth/v2/authorization-submit'], nested: ['flow'] },
  ],
  redirect: ['redirect_uri', 'redirectUri'],
  withoutScope: 'unknown',
  own: ['linkedin.com'],
  revoke: { list: 'https://www.linkedin.com/psettings/permitted-services' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://www.linkedin.com/oauth/v2/authorization?response_type=code&client_id=77example00001&state=s1&scope=openid+profile+email&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 LinkedIn',
    reads: { clientId: '77example00001', host: 'shop.example', scopes: ['openid', 'profile', 'email'] },
  },
  {
    url: 'https://www.linkedin.com/uas/login?session_redirect=%2Foauth%2Fv2%2Flogin-success%3Fapp_id%3D1234%26auth_type%3DAC%26flow%3D%257B%2522scope%2522%253A%2520%2522openid%2520profile%2520email%2522%252C%2520%2522state%2522%253A%2520%2522s1%2522%252C%2520%2522appId%2522%253A%25201234%252C%2520%2522authorizationType%2522%253A%2520%2522OAUTH2_AUTHORIZATION_CODE%2522%252C%2520%2522redirectUri%2522%253A%2520%2522https%253A%252F%252Fshop.example%252Fauth%252Fcallback%2522%257D&fromSignIn=1&trk=oauth&cancel_redirect=%2Foauth%2Fv2%2Flogin-cancel%3Fapp_id%3D1234',
    from: 'capture: the login page before consent',
    reads: { host: 'shop.example', scopes: ['openid', 'profile', 'email'] },
  },
  {
    url: 'https://www.linkedin.com/oauth/v2/login-success?app_id=1234&auth_type=AC&flow=%7B%22scope%22%3A%20%22r_liteprofile%20w_member_social%22%2C%20%22state%22%3A%20%22s1%22%2C%20%22appId%22%3A%201234%2C%20%22redirectUri%22%3A%20%22https%3A%2F%2Fshop.example%2Fauth%2Fcallback%22%2C%20%22currentStage%22%3A%20%22LOGIN_SUCCESS%22%7D',
    from: 'capture: the consent page',
    reads: { host: 'shop.example', scopes: ['r_liteprofile', 'w_member_social'] },
  },
  {
    url: 'https://www.linkedin.com/uas/oauth2/authorization?response_type=code&client_id=77example00001&state=s1&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'simov/grant: the path before 2017',
    reads: { clientId: '77example00001', host: 'shop.example' },
  },
  { url: 'https://www.linkedin.com/oauth/v2/authorization-submit', from: 'capture: where the consent form posts to, and the answer leaves from', reads: null },
  {
    url: 'https://www.linkedin.com/login?session_redirect=https%3A%2F%2Fwww.linkedin.com%2Ffeed%2F',
    from: 'LinkedIn: login on the way to its own pages',
    reads: null,
  },
  { url: 'https://www.linkedin.com/developers/apps', from: 'LinkedIn: a page for developers', reads: null },
];

export const scopes = {
  // Who you are
  profile: ['identity', 'read', 0, 'See your name, picture and headline', 'unsure'],
  r_liteprofile: ['identity', 'read', 0, 'See your name and picture'],
  r_basicprofile: [['identity', 'personal'], 'read', 1, 'See your name, picture, headline and job'],
  r_fullprofile: ['personal', 'read', 2, 'See where you worked and studied, and your skills'],
  r_emailaddress: ['email', 'read', 0, 'See your email address'],
  r_primarycontact: [['phone', 'email'], 'read', 1, 'See your main email address or phone number'],
  r_contactinfo: ['phone', 'read', 2, 'See your address, phone number and linked accounts'],

  // People, posts, messages
  r_network: ['contacts', 'read', 2, 'See your connections and theirs'],
  r_1st_connections: ['contacts', 'read', 2, 'See your connections', 'unsure'],
  r_1st_connections_size: ['contacts', 'read', 0, 'See how many connections you have'],
  r_feed: ['social', 'read', 1, 'Read posts from your network'],
  r_member_social: ['social', 'read', 1, 'Read your posts, comments and likes'],
  w_member_social: ['social', ['write', 'delete', 'post'], 2, 'Post, comment, like and delete as you'],
  w_share: ['social', 'post', 2, 'Post updates as you'],
  rw_nus: ['social', ['read', 'post'], 2, 'Read and post updates as you'],
  rw_groups: ['social', ['read', 'post'], 2, 'Read and post in groups as you'],
  w_messages: ['messages', 'post', 2, 'Send messages and invitations as you'],
  r_compliance: [['messages', 'social'], 'read', 3, 'Read your messages and all you do, to archive it'],
  w_compliance: [['messages', 'social'], ['write', 'delete'], 3, 'Change or delete your messages, to archive them', 'unsure'],

  // Statistics, pages, ads
  r_member_profileAnalytics: ['business', 'read', 1, 'See who looks at your profile and posts', 'unsure'],
  r_member_postAnalytics: ['business', 'read', 1, 'See statistics of your posts', 'unsure'],
  r_member_verifications: ['personal', 'read', 1, 'See what about you was verified', 'unsure'],
  rw_company_admin: ['business', ['read', 'write', 'post'], 2, 'Change your company page and its posts'],
  rw_organization: ['business', ['read', 'write', 'post'], 2, 'Change your company page and its posts'],
  rw_organization_admin: ['business', ['read', 'write', 'manage'], 2, 'Change your company pages and see reports'],
  r_organization_admin: ['business', 'read', 1, 'See your company pages and reports', 'unsure'],
  r_organization_social: [['business', 'social'], 'read', 1, 'Read posts and comments of your company pages'],
  w_organization_social: [['business', 'social'], ['write', 'delete', 'post'], 2, 'Post, comment, like and delete as your company'],
  r_organization_lookup: ['business', 'read', 0, 'See public company pages'],
  r_organization_followers: ['business', 'read', 1, 'See who follows your company page', 'unsure'],
  r_ads: ['business', 'read', 1, 'See your ad accounts'],
  rw_ads: [['business', 'money'], ['read', 'write'], 2, 'See, change and pay for your ads'],
  r_ad_campaigns: ['business', 'read', 1, 'See your ad campaigns'],
  rw_ad_campaigns: [['business', 'money'], ['read', 'write'], 2, 'See, change and pay for your ad campaigns'],
  r_ads_reporting: ['business', 'read', 1, 'See ad reports'],
  r_ads_leadgen_automation: [['business', 'contacts'], 'read', 2, 'Read details people left in your ad forms'],
  r_marketing_leadgen_automation: [['business', 'contacts'], 'read', 2, 'Read details people left in your ad forms', 'unsure'],
  rw_dmp_segments: ['business', ['read', 'write'], 1, 'Change who sees your ads'],
  rw_conversions: ['business', ['read', 'write'], 1, 'Note what customers do, for your ads', 'unsure'],
  r_targeting: ['business', 'read', 0, 'See which people ads can be shown to'],
  r_sales_nav_analytics: ['business', 'read', 1, 'See statistics of your sales work'],
  r_lms_learning: ['activity', 'read', 1, 'See what you learn'],
  r_events: [['calendar', 'business'], 'read', 1, 'See your events', 'unsure'],
  rw_events: [['calendar', 'business'], ['read', 'write'], 1, 'See and change your events', 'unsure'],
} satisfies Scopes;
