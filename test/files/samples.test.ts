// Files of every export, all names invented: alone, in a zip, in a folder, and all of them at once.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FilesRead } from '../../src/files/files-read';
import { foundIn } from '../../src/files/found-in';
import { type Contents, file, read, zip } from './given';

const FOLDER = 'test/samples/files';
const sample = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, path)));

/** `name | client id | host | scopes | first | last | state` of each app, and whether that is all. */
const EXPECTED: Readonly<
  Record<string, { apps: readonly string[]; complete: boolean | null; not?: readonly string[] }>
> = {
  'x/connected-application.js': {
    complete: true,
    apps: [
      'Quillwort Scheduler | 90000001 | quillwort.example | read write emailaddress | 2021-04-12T09:15:02.417Z | | active',
      'Marlinspike Polls | 412077 | | read write directmessages | 2012-10-22T11:29:00.000Z | | active',
      'P\u0430rcelhare Login | 13000042 | | read | 2019-12-01T02:31:13.000Z | | active',
      'Twitter for Android | 258901 | | read write | 2018-04-03T00:21:46.000Z | | active',
    ],
  },
  'x/connected-application.compact-old.js': {
    complete: true,
    apps: ['Tidepool Reader | 7755 | | read | 2014-03-01T14:13:34.000Z | | active'],
  },
  'x/connected-application.empty.js': { complete: true, apps: [] },
  'facebook/2018-apps_and_websites.json': {
    complete: true,
    apps: [
      'Brackenfern Quiz | | | | 2017-08-21T13:30:00.000Z | | unknown',
      'Café Lupin | | | | 2018-05-22T14:40:00.000Z | | unknown',
    ],
  },
  'facebook/2021-apps_and_websites.json': {
    complete: true,
    apps: [
      'Café Lupin – Rendez-vous | | | | 2021-01-10T00:19:43.000Z | | active',
      'Brackenfern Quiz | | | | 2017-08-21T13:30:00.000Z | | expired',
      'Otterway Tickets | | | | 2016-08-31T13:26:40.000Z | 2020-09-30T21:06:40.000Z | removed',
    ],
  },
  'facebook/2024-connected_apps_and_websites.json': {
    complete: true,
    apps: ['Otterway Tickets | | | | 2023-07-09T11:08:45.000Z | | active'],
  },
  'facebook/connected_apps_and_websites.html': {
    complete: true,
    apps: ["Otter & Way's Tickets | | | | | | unknown", 'Café Lupin | | | | | | unknown'],
    not: ['why_date_words'],
  },
  'instagram/active_apps.json': {
    complete: true,
    apps: ['Pixelmoss Print | | | | 2022-01-01T00:00:00.000Z | 2023-01-01T00:00:00.000Z | active'],
  },
  'instagram/expired_pps.json': {
    complete: true,
    apps: ['Frondly Collage | | | | | 2020-01-01T00:00:00.000Z | expired'],
  },
  'takeout/Chrome/BrowserHistory.json': {
    complete: null,
    apps: [
      ' | 700000000001-abcdef.apps.googleusercontent.com | app.otterway.example | openid email profile | 2024-01-01T00:00:00.000Z | 2024-01-01T00:00:00.000Z | unknown',
    ],
  },
  'github/security-log.jsonl': {
    complete: false,
    apps: [
      'Quillwort CI | | | | 2023-11-14T22:13:20.123Z | | unknown',
      'Tidepool Badges | | | | | 2024-03-09T16:00:00.123Z | removed',
    ],
  },
  'apple/Apps Using Sign In with Apple.csv': {
    complete: true,
    apps: [
      'Otterway Tickets | | | | 2022-05-14T08:00:00.000Z | | active',
      'Café Lupin | | | | 2023-11-02T17:20:31.000Z | | active',
    ],
  },
  'x/manifest.js': { complete: null, apps: [], not: ['why_missing'] },
  'beside/permissions_you_have_granted_to_apps.html': { complete: null, apps: [], not: ['why_unknown_file'] },
  'beside/posts_from_apps_and_websites.json': { complete: null, apps: [], not: ['why_not_apps'] },
  'beside/your_off-facebook_activity.json': { complete: null, apps: [], not: ['why_not_apps'] },
  'beside/your_activity_off_meta_technologies.json': { complete: null, apps: [], not: ['why_not_apps'] },
  'passwords/apple-passwords.csv': { complete: null, apps: [], not: ['why_passwords'] },
  'passwords/bitwarden.csv': { complete: null, apps: [], not: ['why_passwords'] },
  'passwords/chrome.csv': { complete: null, apps: [], not: ['why_passwords'] },
  'passwords/dashlane-credentials.csv': { complete: null, apps: [], not: ['why_passwords'] },
  'passwords/export.data': { complete: null, apps: [], not: ['why_passwords'] },
  'passwords/firefox.csv': { complete: null, apps: [], not: ['why_passwords'] },
};

const cases = Object.entries(EXPECTED);
const iso = (time: number | undefined) => (time === undefined ? '' : new Date(time).toISOString());

/** What was read, in the words of `EXPECTED`. */
function told(files: FilesRead) {
  const { found, complete, notUnderstood } = foundIn(files);
  const apps = found.map(({ name, clientId, host, scopes, first, last, state }) =>
    [name, clientId, host, scopes.join(' '), iso(first), iso(last), state].join(' | ').replace(/ +/g, ' '),
  );
  return { apps, complete, not: notUnderstood.map(({ why }) => why) };
}

test('each sample has its line', () => {
  const files = readdirSync(FOLDER, { recursive: true }).map(String);
  const samples = files.filter((path) => statSync(join(FOLDER, path)).isFile());
  expect(cases.map(([path]) => path).sort()).toEqual(samples.sort());
});

describe.each(cases)('%s', (path, { apps, complete, not = [] }) => {
  const expected = { apps, complete, not };

  test('by itself, under its name', async () => {
    expect(told(await read(file(basename(path), sample(path))))).toEqual(expected);
  });

  test('again after that, the same', async () => {
    const given = file(basename(path), sample(path));
    expect(await read(given)).toEqual(await read(given));
    expect(told(await read(given, given))).toMatchObject({ apps: expected.apps });
  });
});

/** As they lie in exports, with what lies beside them. */
const EXPORTS: Readonly<Record<string, Contents>> = {
  'twitter-2026-11-01.zip': {
    'data/connected-application.js': sample('x/connected-application.js'),
    'data/manifest.js': sample('x/manifest.js'),
    'data/device-token.js': 'window.YTD.device_token.part0 = [ ]',
    'data/tweets.js': 'window.YTD.tweets.part0 = [ ]',
  },
  'facebook-sam.zip': {
    'facebook-sam-2026/apps_and_websites_off_of_facebook/connected_apps_and_websites.json': sample(
      'facebook/2021-apps_and_websites.json',
    ),
    'facebook-sam-2026/apps_and_websites_off_of_facebook/your_off-facebook_activity.json': sample(
      'beside/your_off-facebook_activity.json',
    ),
    'facebook-sam-2026/photos/1.jpg': new Uint8Array([255, 216, 255]),
  },
  'takeout.zip': {
    'Takeout/Chrome/BrowserHistory.json': sample('takeout/Chrome/BrowserHistory.json'),
    'Takeout/archive_browser.html': '<!doctype html><title>Takeout</title>',
  },
};

test.each(Object.entries(EXPORTS))('%s: as a zip and as a folder the same', async (name, contents) => {
  const folder = Object.entries(contents).map(([path, content]) => file(`export/${path}`, content));
  const asZip = await read(zip(name, contents));
  expect(asZip.notUnderstood).toEqual([]);
  expect(asZip.formats).toHaveLength(1);
  expect(await read(...folder)).toEqual(asZip);
});

test('several exports at once are read beside one another', async () => {
  const { formats, notUnderstood } = await read(
    ...Object.entries(EXPORTS).map(([name, contents]) => zip(name, contents)),
  );
  expect(formats.map(({ format }) => format)).toEqual(['x-archive', 'facebook', 'chrome-history']);
  expect(notUnderstood).toEqual([]);
});
