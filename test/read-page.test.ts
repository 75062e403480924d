// The command that reads a saved page: what it prints, and that nothing makes it fail.

import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from './build';

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const LISTS = 'test/samples/lists';

function run(...args: readonly string[]): unknown[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read-page.mjs', ...args], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, bytes);
  return path;
}

const summary = (...notUnderstood: readonly { where: string; why: string }[]) => [
  { summary: { sightings: 0, complete: null, notUnderstood } },
];

test('one line for each app, and one that sums up', () => {
  expect(run(`${LISTS}/reddit-apps.html`, '--url', 'https://old.reddit.com/prefs/apps')).toEqual([
    {
      provider: 'reddit',
      name: 'Tidepool Reader',
      clientId: 'aBcDeFgHiJkLmN',
      site: 'tidepool.example',
      scopes: ['identity', 'read'],
      first: null,
      last: null,
      state: 'active',
    },
    { summary: { sightings: 1, complete: true, notUnderstood: [] } },
  ]);
});

test('dates are ISO 8601, a part is not all, and what was not understood is said', () => {
  expect(
    run(`${LISTS}/gitlab-applications.html`, '--url', 'https://gitlab.com/-/user_settings/applications'),
  ).toEqual([
    expect.objectContaining({ provider: 'gitlab', clientId: null, first: '2024-03-05T10:11:12.000Z' }),
    {
      summary: {
        sightings: 1,
        complete: false,
        notUnderstood: [{ where: 'row 2', why: 'This entry has no name.' }],
      },
    },
  ]);
});

test('the page of one app, and JSON', () => {
  const url = 'https://myaccount.google.com/connections/details/AcBx0oEXAMPLEONE';
  expect(run(`${LISTS}/google-details.txt`, '--url', url)).toEqual([
    expect.objectContaining({ site: 'quillwort.example', first: '2026-02-21T03:33:00.000Z' }),
    { summary: { sightings: 1, complete: null, notUnderstood: [] } },
  ]);
  const apple = 'https://appleid.apple.com/account/manage/security/apps';
  expect(run('--url', apple, `${LISTS}/apple-apps.json`)).toHaveLength(3);
});

test('no apps is another answer than a page nobody understands', () => {
  const url = 'https://myaccount.google.com/connections';
  expect(run(file('none.html', '<h1>Apps</h1><p>0 apps</p>'), '--url', url)).toEqual([
    { summary: { sightings: 0, complete: true, notUnderstood: [] } },
  ]);
  const why = 'This page was not understood.';
  expect(run(file('other.html', '<h1>Apps</h1>'), '--url', url)).toEqual(
    summary({ where: 'other.html', why }),
  );
  expect(run(file('in.html', '<input type=password>'), '--url', url)).toEqual(
    summary({ where: 'in.html', why: 'This page asks to sign in first.' }),
  );
});

test.each<[string, readonly string[], { where: string; why: string }]>([
  [
    'no address',
    [`${LISTS}/reddit-apps.html`],
    { where: 'reddit-apps.html', why: 'This page was not understood.' },
  ],
  [
    'an address that is none',
    [`${LISTS}/reddit-apps.html`, '--url', '%%%'],
    { where: 'reddit-apps.html', why: 'This page was not understood.' },
  ],
  [
    'no such file',
    ['no/such.html', '--url', 'x'],
    { where: 'such.html', why: 'This file could not be opened.' },
  ],
  [
    'a folder',
    ['src', '--url', 'https://github.com/settings/applications'],
    { where: 'src', why: 'This file could not be opened.' },
  ],
  ['nothing', [], { where: '', why: 'This file could not be opened.' }],
])('%s', (_, args, said) => {
  expect(run(...args)).toEqual(summary(said));
});

test('bytes that are no text, and UTF-16', () => {
  const url = 'https://myaccount.google.com/connections';
  expect(run(file('bytes.html', new Uint8Array([0, 255, 216, 60, 97])), '--url', url)).toHaveLength(1);
  const html = '\ufeff<h1>A</h1><p>1 app</p><a href="connections/overview/A">Café Lupin</a>';
  expect(run(file('wide.html', Buffer.from(html, 'utf16le')), '--url', url)).toEqual([
    expect.objectContaining({ name: 'Café Lupin' }),
    { summary: { sightings: 1, complete: true, notUnderstood: [] } },
  ]);
});
