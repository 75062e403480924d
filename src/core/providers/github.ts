// GitHub: OAuth apps, GitHub Apps, and the page that installs a GitHub App.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  endpoints: [
    { role: 'authorize', paths: ['/login/oauth/authorize', '/login/oauth/select_account'] },
    // The address names the app by its slug only, and often has no parameter at all.
    {
      role: 'authorize',
      paths: ['/marketplace/*/installations/new*', '/apps/*/installations/new', '/apps/*/installations/new/permissions', '/apps/*/installations/select_target'],
      when: [],
    },
    { role: 'step', paths: ['/login', '/signup'], nested: ['return_to'], when: ['return_to=*oauth*authorize*'] },
    { role: 'step', paths: ['/apps/*/installations'] },
  ],
  // Public data only for an OAuth app; whatever the app is set up for with a GitHub App. The address does not tell them apart.
  withoutScope: 'unknown',
  own: ['github.com', 'github.dev'],
  revoke: {
    list: 'https://github.com/settings/applications',
    app: 'https://github.com/settings/connections/applications/{client_id}',
    also: ['https://github.com/settings/apps/authorizations', 'https://github.com/settings/installations'],
    help: 'https://docs.github.com/en/apps/oauth-apps/using-oauth-apps/reviewing-your-authorized-oauth-apps',
  },
  copy: 'https://github.com/settings/security-log',
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://github.com/login/oauth/authorize?response_type=code&client_id=Ov23liEXAMPLE0000001&state=s1&scope=user%3Aemail+repo&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 GitHub',
    reads: { clientId: 'Ov23liEXAMPLE0000001', host: 'shop.example', scopes: ['user:email', 'repo'] },
  },
  {
    url: 'https://github.com/login/oauth/authorize?client_id=Iv23liEXAMPLE0000001&state=s1',
    from: 'GitHub docs: Generating a user access token for a GitHub App (redirect_uri and scope are optional)',
    reads: { clientId: 'Iv23liEXAMPLE0000001' },
  },
  {
    url: 'https://github.com/login/oauth/authorize?client_id=0123456789abcdef0123&redirect_uri=http%3A%2F%2F127.0.0.1%3A51234%2Fcallback&scope=repo,read:org&state=s1',
    from: 'GitHub docs: Authorizing OAuth apps (loopback redirect); scopes joined by commas as older programs do',
    reads: { clientId: '0123456789abcdef0123', scopes: ['repo', 'read:org'], native: true },
  },
  {
    url: 'https://github.com/login/oauth/select_account?client_id=Ov23liEXAMPLE0000001&prompt=select_account&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=read%3Auser+user%3Aemail&state=s1',
    from: 'public code, 2025: the account chooser',
    reads: { clientId: 'Ov23liEXAMPLE0000001', host: 'shop.example', scopes: ['read:user', 'user:email'] },
  },
  {
    url: 'https://github.com/login?client_id=Ov23liEXAMPLE0000001&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3DOv23liEXAMPLE0000001%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26response_type%3Dcode%26scope%3Duser%253Aemail%26state%3Ds1',
    from: 'capture: the login page before consent',
    reads: { clientId: 'Ov23liEXAMPLE0000001', host: 'shop.example', scopes: ['user:email'] },
  },
  {
    url: 'https://github.com/apps/example-app/installations/new?state=s1',
    from: 'GitHub docs: Sharing your GitHub App',
    reads: {},
  },
  {
    url: 'https://github.com/signup?return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3DOv23liEXAMPLE0000001%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26scope%3Drepo%252Cuser%253Aemail&source=oauth',
    from: 'public code: the same for people without an account',
    reads: { clientId: 'Ov23liEXAMPLE0000001', host: 'shop.example', scopes: ['repo', 'user:email'] },
  },
  { url: 'https://github.com/login', from: 'GitHub: the plain login page', reads: null },
  {
    url: 'https://github.com/login?return_to=https%3A%2F%2Fgithub.com%2Fexample%2Fproject%2Fissues%2Fnew',
    from: 'GitHub: login on the way to a page of GitHub itself',
    reads: null,
  },
  { url: 'https://github.com/apps/example-app', from: 'GitHub: the page that presents a GitHub App', reads: null },
  { url: 'https://github.com/settings/applications/new', from: 'GitHub: the form with which a developer registers an app', reads: null },
];

export const scopes = {
  // Code
  repo: ['code', ['read', 'write', 'delete', 'manage'], 3, 'Read, change and delete all your code, also private code'],
  delete_repo: ['code', 'delete', 3, 'Delete your repositories'],
  'repo:status': ['code', ['read', 'write'], 0, 'See and set the test marks of your code'],
  repo_deployment: ['code', ['read', 'write'], 0, 'See and set where your code was put to use'],
  public_repo: ['code', ['read', 'write'], 2, 'Read and change your public code, and star projects'],
  'repo:invite': ['code', 'write', 0, 'Accept or decline invitations to code for you'],
  security_events: ['code', ['read', 'write'], 2, 'See and change security alerts of your code'],
  'admin:repo_hook': ['code', ['read', 'write', 'delete', 'manage'], 2, 'Change where news of your code is sent'],
  'write:repo_hook': ['code', ['read', 'write'], 1, 'See and change where news of your code is sent'],
  'read:repo_hook': ['code', 'read', 0, 'See where news of your code is sent'],
  codespace: ['code', ['read', 'write', 'manage'], 2, 'Create and use your online workspaces'],
  workflow: ['code', 'write', 2, 'Change which jobs run when your code changes'],

  // Organisations
  'admin:org': ['business', ['read', 'write', 'manage'], 3, 'Change your organisations, their teams and members'],
  'write:org': ['business', ['read', 'write'], 1, "Change your organisations' members and projects"],
  'read:org': ['business', 'read', 1, 'See your organisations and teams'],
  'admin:org_hook': ['business', ['read', 'write', 'delete', 'manage'], 2, 'Change where news of your organisations is sent'],
  'read:audit_log': [['business', 'activity'], 'read', 1, 'See what everyone in your organisation did'],
  'write:network_configurations': ['business', 'write', 1, 'Change the network settings of your organisation', 'unsure'],

  // Computers and signatures
  'admin:public_key': [['account', 'code'], ['read', 'write', 'delete', 'manage'], 3, 'Add and remove computers that can reach your code'],
  'write:public_key': [['account', 'code'], ['read', 'write'], 3, 'Add computers that can reach your code'],
  'read:public_key': ['account', 'read', 0, 'See which computers can reach your code'],
  'admin:gpg_key': ['account', ['read', 'write', 'delete', 'manage'], 2, 'Add and remove signatures that prove code is yours'],
  'write:gpg_key': ['account', ['read', 'write'], 2, 'Add signatures that prove code is yours'],
  'read:gpg_key': ['account', 'read', 0, 'See signatures that prove code is yours'],
  'admin:ssh_signing_key': ['account', ['read', 'write', 'delete', 'manage'], 2, 'Add and remove signatures that prove code is yours', 'unsure'],

  // You
  gist: ['code', ['read', 'write', 'post'], 1, 'Create and change your code snippets'],
  notifications: [['activity', 'code'], ['read', 'write'], 1, 'Read your notifications and choose what you watch'],
  user: [['identity', 'email', 'account'], ['read', 'write'], 1, 'Change your profile, see your email addresses, follow people'],
  'read:user': ['identity', 'read', 0, 'See your profile'],
  'user:email': ['email', 'read', 0, 'See your email addresses, also private ones'],
  'user:follow': ['social', ['read', 'write'], 0, 'Follow and unfollow people as you'],
  copilot: ['account', 'read', 0, 'Use Copilot for you', 'unsure'],

  // Boards, discussions, packages
  project: ['code', ['read', 'write'], 1, 'See and change your project boards'],
  'read:project': ['code', 'read', 1, 'See your project boards'],
  'write:discussion': ['social', ['read', 'write', 'post'], 1, 'Post in discussions of your teams', 'unsure'],
  'read:discussion': ['social', 'read', 1, 'Read discussions of your teams', 'unsure'],
  'write:packages': ['code', ['write', 'post'], 2, 'Publish code packages as you'],
  'read:packages': ['code', 'read', 1, 'Download your code packages'],
  'delete:packages': ['code', 'delete', 2, 'Delete your code packages'],

  // Enterprises
  'admin:enterprise': ['business', 'manage', 3, 'Do everything in your enterprise'],
  'manage_runners:enterprise': ['business', 'manage', 2, "Change machines that run your enterprise's jobs"],
  'manage_billing:enterprise': [['business', 'money'], ['read', 'write'], 2, 'See and change what your enterprise pays'],
  'read:enterprise': ['business', 'read', 1, 'See the profile of your enterprise'],
  site_admin: ['business', 'manage', 3, 'Run the server as an administrator'],
} satisfies Scopes;
