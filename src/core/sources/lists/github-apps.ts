// GitHub's list of GitHub Apps, apart from its OAuth apps.

import { githubAccount, readGithubList } from '../github-page';
import type { ListExample, ListReader } from '../list';

export const reader: ListReader = {
  kind: 'list',
  provider: 'github',
  list: 'github-apps',
  at: ['github.com/settings/apps/authorizations'],
  accountHint: githubAccount,
  read: readGithubList,
};

const url = 'https://github.com/settings/apps/authorizations';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'a public content script that reads this page in 2026',
    page: '<li><a href="/settings/connections/applications/Iv1.0123456789abcdef">Tidepool Deploy</a></li>',
    reads: {
      found: [{ name: 'Tidepool Deploy', clientId: 'Iv1.0123456789abcdef', scopes: [], state: 'active' }],
      complete: 'all',
    },
  },
  {
    url,
    from: 'apps that are installed are no apps that are let in',
    page: '<li><a href="/settings/installations/1">Tidepool Deploy</a></li>',
    reads: null,
  },
];
