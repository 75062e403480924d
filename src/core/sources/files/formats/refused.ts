// Files that people may take for a list of apps, or that a reader might: known, so that they can be refused with a word.
// They are opened no further than that takes.

import { hasAll } from '../fields';
import type { FileExample, Format } from '../format';

export const format = {
  id: 'refused',
  files: [
    {
      shape: 'refused',
      why: 'why_passwords',
      // 1Password's `.1pux` is a zip with this in it.
      path: /^(?:[^/]+\/)?export\.data$/,
      begins: holdsPasswords,
    },
    { shape: 'refused', why: 'why_not_apps', begins: isBesideTheList },
  ],
} satisfies Format;

const COLUMN_PASSWORD = /(?:^|[,;])"?(?:login_)?password"?(?=[,;]|$)/i;
const COLUMN_SITE = /(?:^|[,;])"?(?:login_)?(?:ur[il]|website|web site)"?(?=[,;]|$)/i;

/** A table of a browser or a password manager by its header, or 1Password's or Bitwarden's JSON. */
function holdsPasswords(head: string): boolean {
  const [header = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const line = header.slice(0, 2_000);
  return (
    (COLUMN_PASSWORD.test(line) && COLUMN_SITE.test(line)) ||
    hasAll('"accounts"', '"vaults"')(head) ||
    hasAll('"items"', '"login"', '"password"')(head)
  );
}

/** Meta's advertising data, posts by apps and apps one made oneself; X's phones. None of them was let in. */
const BESIDE = [
  '"off_facebook_activity',
  '"apps_and_websites_off_meta_activity"',
  '"app_posts',
  '"admined_apps"',
  'YTD.device_token.',
  'YTD.ni_devices.',
] as const;

function isBesideTheList(head: string): boolean {
  return BESIDE.some((word) => head.includes(word));
}

export const examples: readonly FileExample[] = [
  {
    path: 'Chrome Passwords.csv',
    from: 'the header that Chrome writes',
    text: 'name,url,username,password,note\nOtterway,https://app.otterway.example/login,sam,,Sign in with Google\n',
    reads: { notUnderstood: ['why_passwords'] },
  },
  {
    path: 'bitwarden.csv',
    from: 'the header that Bitwarden writes',
    text: 'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n',
    reads: { notUnderstood: ['why_passwords'] },
  },
  {
    path: 'export.data',
    from: 'readers of what 1Password exports',
    text: '{ "accounts": [ { "attrs": {}, "vaults": [] } ] }',
    reads: { notUnderstood: ['why_passwords'] },
  },
  {
    path: 'your_off-facebook_activity.json',
    from: 'readers of exports: what other companies told Facebook for its advertising',
    text: '{ "off_facebook_activity_v2": [ { "name": "parcelhare.example", "events": [] } ] }',
    reads: { notUnderstood: ['why_not_apps'] },
  },
  {
    path: 'posts_from_apps_and_websites.json',
    from: 'readers of exports: a sentence in the person’s language about each post',
    text: '{ "app_posts_v2": [ { "timestamp": 1236024960, "title": "Sam posted something via Gullwing Farm." } ] }',
    reads: { notUnderstood: ['why_not_apps'] },
  },
  {
    path: 'data/device-token.js',
    from: 'readers of archives: X’s own programs on the person’s phones, and secrets',
    text: 'window.YTD.device_token.part0 = [ { "deviceToken" : { "clientApplicationName" : "Web" } } ]',
    reads: { notUnderstood: ['why_not_apps'] },
  },
];
