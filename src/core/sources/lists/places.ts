// Where the providers' lists stand. Written by `npm run fix`.

import type { Place } from '../list';

export const places: readonly Place[] = [
  {
    kind: 'list',
    provider: 'apple',
    list: 'apps',
    at: ['account.apple.com/account/manage/security/apps', 'appleid.apple.com/account/manage/security/apps'],
  },
  {
    kind: 'list',
    provider: 'facebook',
    list: 'apps',
    at: ['*.facebook.com/settings', '*.facebook.com/settings/applications', '*.facebook.com/settings/apps*'],
  },
  { kind: 'list', provider: 'github', list: 'github-apps', at: ['github.com/settings/apps/authorizations'] },
  {
    kind: 'detail',
    provider: 'github',
    list: 'oauth-apps',
    at: ['github.com/settings/connections/applications/*'],
  },
  { kind: 'list', provider: 'github', list: 'oauth-apps', at: ['github.com/settings/applications'] },
  {
    kind: 'list',
    provider: 'gitlab',
    list: 'apps',
    at: [
      'gitlab.com/-/user_settings/applications',
      'gitlab.com/-/profile/applications',
      'gitlab.com/oauth/applications',
    ],
  },
  {
    kind: 'detail',
    provider: 'google',
    list: 'apps',
    at: [
      'myaccount.google.com/connections/overview/*',
      'myaccount.google.com/connections/details/*',
      'myaccount.google.com/u/*/connections/overview/*',
      'myaccount.google.com/u/*/connections/details/*',
    ],
  },
  {
    kind: 'list',
    provider: 'google',
    list: 'apps',
    at: ['myaccount.google.com/connections', 'myaccount.google.com/u/*/connections'],
  },
  {
    kind: 'list',
    provider: 'linkedin',
    list: 'apps',
    at: [
      'www.linkedin.com/psettings/permitted-services',
      'www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
    ],
  },
  {
    kind: 'list',
    provider: 'microsoft',
    list: 'apps',
    at: ['account.live.com/consent/Manage', 'account.live.com/consent/manage'],
  },
  {
    kind: 'list',
    provider: 'reddit',
    list: 'apps',
    at: ['old.reddit.com/prefs/apps', 'www.reddit.com/prefs/apps'],
  },
];
