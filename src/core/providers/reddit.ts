// Reddit.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'reddit',
  name: 'Reddit',
  // Some libraries send people to ssl.reddit.com, which answers by itself.
  hosts: ['www.reddit.com', 'ssl.reddit.com'],
  endpoints: [
    { role: 'authorize', paths: ['/api/v1/authorize', '/api/v1/authorize.compact'] },
    // Other faces of the site: read where they are found.
    {
      role: 'authorize',
      hosts: ['reddit.com', 'old.reddit.com', 'new.reddit.com', 'i.reddit.com', 'oauth.reddit.com'],
      paths: ['/api/v1/authorize', '/api/v1/authorize.compact'],
    },
    { role: 'step', paths: ['/login', '/account/login', '/register'], nested: ['dest'], when: ['dest=*authorize*'] },
  ],
  widens: ['duration=permanent'],
  // Reddit answers a request without a scope with an error.
  withoutScope: 'unknown',
  own: ['reddit.com', 'redd.it'],
  // The list also shows the apps that the person developed.
  revoke: { list: 'https://www.reddit.com/prefs/apps' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://www.reddit.com/api/v1/authorize?response_type=code&client_id=exampleReddit0001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=identity+read',
    from: 'arctic 3.7 Reddit',
    reads: { clientId: 'exampleReddit0001', host: 'shop.example', scopes: ['identity', 'read'] },
  },
  {
    url: 'https://www.reddit.com/api/v1/authorize.compact?client_id=exampleReddit0001&response_type=code&state=s1&redirect_uri=example-reader%3A%2F%2Fresponse&duration=permanent&scope=identity,submit,vote',
    from: 'Reddit wiki: OAuth2 (mobile page, scopes joined by commas)',
    reads: { clientId: 'exampleReddit0001', scopes: ['identity', 'submit', 'vote', '?duration=permanent'], answerHidden: true, native: true },
  },
  {
    url: 'https://ssl.reddit.com/api/v1/authorize?client_id=exampleReddit0001&response_type=code&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=identity',
    from: 'social-core reddit, 2026',
    reads: { clientId: 'exampleReddit0001', host: 'shop.example', scopes: ['identity'] },
  },
  {
    url: 'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fapi%2Fv1%2Fauthorize%3Fclient_id%3DexampleReddit0001%26response_type%3Dcode%26state%3Ds1%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26duration%3Dtemporary%26scope%3Didentity',
    from: 'capture: the login page before consent',
    reads: { clientId: 'exampleReddit0001', host: 'shop.example', scopes: ['identity'] },
  },
  {
    url: 'https://reddit.com/api/v1/authorize?client_id=exampleReddit0001&response_type=code&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&scope=identity',
    from: 'public code: the host without www, which answers with a redirect',
    reads: { clientId: 'exampleReddit0001', host: 'shop.example', scopes: ['identity'] },
  },
  { url: 'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fr%2Fplace%2F', from: 'Reddit: login on the way to a community', reads: null },
  { url: 'https://www.reddit.com/prefs/apps', from: 'Reddit: the list of apps, and where developers register theirs', reads: null },
  { url: 'https://www.reddit.com/r/privacy/comments/abc123/example/', from: 'Reddit: ordinary browsing', reads: null },
];

export const scopes = {
  identity: ['identity', 'read', 0, 'See your username and when you joined'],
  read: ['social', 'read', 1, 'Read posts and comments through your account'],
  history: ['activity', 'read', 2, 'See your votes, and what you saved or hid'],
  mysubreddits: ['social', 'read', 1, 'See communities you follow, post in or run'],
  privatemessages: ['messages', ['read', 'post'], 3, 'Read your inbox and send private messages as you'],
  submit: ['social', 'post', 2, 'Post links and comments as you'],
  edit: ['social', ['write', 'delete'], 2, 'Change and delete your posts and comments'],
  vote: ['social', 'write', 1, 'Vote as you'],
  save: ['social', 'write', 0, 'Save and unsave posts for you'],
  subscribe: ['social', 'write', 1, 'Join and leave communities, and change your friends'],
  report: ['social', 'write', 0, 'Report posts, and hide or show them'],
  flair: ['social', 'write', 0, 'Choose the label beside your name'],
  account: ['account', ['read', 'write'], 1, 'Change your settings, but not how you sign in'],
  creddits: ['money', 'write', 2, 'Spend your Reddit gold on others'],
  wikiread: ['social', 'read', 0, 'Read wiki pages through your account'],
  wikiedit: ['social', 'write', 1, 'Change wiki pages as you'],
  livemanage: ['social', 'manage', 1, 'Change your live threads'],
  modconfig: ['business', 'manage', 2, 'Change settings of communities you run'],
  modcontributors: ['business', 'manage', 2, 'Approve, ban and mute people in communities you run'],
  modflair: ['business', 'manage', 1, 'Change the labels in communities you run'],
  modlog: ['business', 'read', 1, 'See what moderators did in communities you run'],
  modmail: [['messages', 'business'], ['read', 'post'], 2, 'Read and answer mail to moderators'],
  modnote: ['business', ['read', 'write'], 1, 'See and write notes about people', 'unsure'],
  modothers: ['business', 'manage', 2, 'Invite and remove moderators'],
  modposts: [['business', 'social'], ['delete', 'manage'], 2, 'Approve and remove posts in communities you run'],
  modself: ['business', 'manage', 1, 'Accept or leave moderator roles as you'],
  modtraffic: ['business', 'read', 1, 'See visitor statistics of communities you run'],
  modwiki: ['business', 'manage', 1, 'Change who edits the wiki of communities you run'],
  structuredstyles: ['business', 'write', 1, 'Change the look of communities you run'],
  '*': [['social', 'messages'], ['read', 'write', 'delete', 'post', 'manage'], 3, 'Do everything you can on Reddit'],

  // Parameters
  '?duration=permanent': ['account', 'offline', 1, 'Keep access while you are away'],
} satisfies Scopes;
