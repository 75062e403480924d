// Saved pages of providers' lists, all names invented: which file is which page, and what must be read from it.

import { readFileSync } from 'node:fs';
import type { PageRead } from '../../../src/core/sources/read-page';

export interface Sample {
  readonly file: string;
  readonly url: string;
  readonly reads: PageRead;
}

export const textOf = (file: string): string => readFileSync(`test/samples/lists/${file}`, 'utf8');

const active = { scopes: [], state: 'active' } as const;
const apps = { kind: 'list', list: 'apps', notUnderstood: [] } as const;

export const samples: readonly Sample[] = [
  {
    file: 'google-connections.html',
    url: 'https://myaccount.google.com/connections?hl=en',
    reads: {
      ...apps,
      provider: 'google',
      complete: 'all',
      found: ['Quillwort Calendar', 'Otterway Tickets', 'Tidepool Reader'].map((name) => ({
        name,
        ...active,
      })),
    },
  },
  {
    file: 'google-overview.html',
    url: 'https://myaccount.google.com/connections/overview/AcBx0oEXAMPLEONE',
    reads: {
      ...apps,
      kind: 'detail',
      provider: 'google',
      found: { name: 'Quillwort Calendar', ...active },
    },
  },
  {
    file: 'google-details.txt',
    url: 'https://myaccount.google.com/connections/details/AcBx0oEXAMPLEONE',
    reads: {
      ...apps,
      kind: 'detail',
      provider: 'google',
      found: {
        name: 'Quillwort Calendar',
        host: 'quillwort.example',
        scopes: ['See your profile info', 'View events on all your calendars'],
        first: Date.UTC(2026, 1, 21, 3, 33),
        state: 'active',
      },
    },
  },
  {
    file: 'github-applications.html',
    url: 'https://github.com/settings/applications',
    reads: {
      ...apps,
      list: 'oauth-apps',
      provider: 'github',
      complete: 'all',
      found: [
        { name: 'Quillwort CI', clientId: 'Ov23liEXAMPLE0000001', ...active },
        { name: 'Tidepool Badges', clientId: '0123456789abcdef0123', ...active },
      ],
    },
  },
  {
    file: 'github-details.html',
    url: 'https://github.com/settings/connections/applications/Ov23liEXAMPLE0000001',
    reads: {
      ...apps,
      kind: 'detail',
      list: 'oauth-apps',
      provider: 'github',
      found: {
        name: 'Quillwort CI',
        clientId: 'Ov23liEXAMPLE0000001',
        scopes: ['Access public repositories', 'Read your personal user data: email addresses (read-only)'],
        state: 'active',
      },
    },
  },
  {
    file: 'gitlab-applications.html',
    url: 'https://gitlab.com/-/user_settings/applications',
    reads: {
      ...apps,
      provider: 'gitlab',
      complete: 'part',
      found: [
        {
          name: 'Quillwort CI',
          scopes: ['read_user', 'openid'],
          first: Date.UTC(2024, 2, 5, 10, 11, 12),
          state: 'active',
        },
      ],
      notUnderstood: [{ where: 'row 2', why: 'why_no_name' }],
    },
  },
  {
    file: 'microsoft-consent.html',
    url: 'https://account.live.com/consent/Manage',
    reads: {
      ...apps,
      provider: 'microsoft',
      complete: 'all',
      found: [
        { name: 'Quillwort Notes', clientId: '00000000-1111-2222-3333-444444444444', ...active },
        { name: 'Otterway Tickets', clientId: '000000004C0EXAMPLE', ...active },
      ],
    },
  },
  {
    file: 'reddit-apps.html',
    url: 'https://old.reddit.com/prefs/apps/',
    reads: {
      ...apps,
      provider: 'reddit',
      complete: 'all',
      found: [
        {
          name: 'Tidepool Reader',
          clientId: 'aBcDeFgHiJkLmN',
          host: 'tidepool.example',
          scopes: ['identity', 'read'],
          state: 'active',
        },
      ],
    },
  },
  {
    file: 'linkedin-2018.html',
    url: 'https://www.linkedin.com/psettings/permitted-services',
    reads: {
      ...apps,
      provider: 'linkedin',
      complete: 'unknown',
      found: [{ name: 'Quillwort Hire', clientId: '900001', ...active }],
    },
  },
  {
    file: 'facebook-phone.html',
    url: 'https://m.facebook.com/settings/apps/tabbed/',
    reads: {
      ...apps,
      provider: 'facebook',
      complete: 'unknown',
      found: [
        { name: 'Otterway Tickets', clientId: '900000000000001', ...active },
        { name: 'Café Lupin', clientId: '900000000000002', ...active },
      ],
    },
  },
  {
    file: 'apple-apps.json',
    url: 'https://account.apple.com/account/manage/security/apps',
    reads: {
      ...apps,
      provider: 'apple',
      complete: 'unknown',
      found: [
        { name: 'Otterway Tickets', ...active },
        { name: 'Café Lupin', ...active },
      ],
    },
  },
];
