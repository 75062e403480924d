// GitHub's list of OAuth apps. The client id in each link is the one the app signs in with.

import { githubAccount, readGithubList } from '../github-page';
import type { ListExample, ListReader } from '../list';

export const reader: ListReader = {
  kind: 'list',
  provider: 'github',
  list: 'oauth-apps',
  at: ['github.com/settings/applications'],
  accountHint: githubAccount,
  read: readGithubList,
};

const url = 'https://github.com/settings/applications';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'a public content script that reads this page in 2026',
    page: `<head><meta name="user-login" content="quillwort"></head><h1>Applications</h1>
      <strong><a href="/settings/connections/applications/Ov23liEXAMPLE0000001">Quillwort CI</a></strong>
      <div>Last used within the last 2 months · Owned by <a href="/quillwort">quillwort</a></div>`,
    reads: {
      found: [{ name: 'Quillwort CI', clientId: 'Ov23liEXAMPLE0000001', scopes: [], state: 'active' }],
      complete: 'all',
      accountHint: '@quillwort',
    },
  },
  {
    url: 'https://github.com/settings/applications?page=2',
    from: 'the same, in pages',
    page: `<a href="/settings/connections/applications/0123456789abcdef0123">Tidepool Badges</a>
      <a rel="prev" href="/settings/applications?page=1">1</a><em>2</em><a rel="next" href="?page=3">3</a>`,
    reads: {
      found: [{ name: 'Tidepool Badges', clientId: '0123456789abcdef0123', scopes: [], state: 'active' }],
      complete: 'part',
      page: { number: 2, of: 3 },
    },
  },
  {
    url,
    from: 'the same, without any app',
    page: '<head><meta name="user-login" content="quillwort"></head><div class="blankslate"><h3>None</h3></div>',
    reads: { found: [], complete: 'all', accountHint: '@quillwort' },
  },
  { url, from: 'the log-in page in its place', page: '<form><input type="password"></form>', reads: null },
];
