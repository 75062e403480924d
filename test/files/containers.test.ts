// Zips, folders and files: which of them are opened, and what parts of one export say together.

import { expect, test } from 'vitest';
import type { FileGiven } from '../../src/files/files-read';
import { facebookApps, file, NOW, outcome, read, WRITTEN, xApps, zip, zipped } from './given';

const part1 = xApps('Two').replace('part0', 'part1');
const manifest = (...files: { fileName: string; count: string }[]): string =>
  `window.__THAR_CONFIG = ${JSON.stringify({ dataTypes: { connectedApplication: { files } } })}`;

const complete = async (...given: FileGiven[]) =>
  (await read(...given)).formats.flatMap(({ lists }) => lists.map((list) => list.complete));

test('parts of an archive are one list, also from two zips', async () => {
  const { formats } = await read(
    zip('a.zip', { 'data/connected-application.js': xApps('One') }),
    zip('b.zip', { 'data/connected-application-part1.js': part1 }),
  );
  expect(formats).toMatchObject([
    {
      format: 'x-archive',
      lists: [{ list: 'apps', complete: 'all', found: [{ name: 'One' }, { name: 'Two' }] }],
    },
  ]);
});

test('a part that the manifest names and that is missing is told, and the list is a part', async () => {
  const given = zip('a.zip', {
    'data/connected-application.js': xApps('One'),
    'data/manifest.js': manifest(
      { fileName: 'data/connected-application.js', count: '1' },
      { fileName: 'data/connected-application-part1.js', count: '1' },
    ),
  });
  expect(outcome(await read(given))).toEqual({
    apps: ['One'],
    not: ['connected-application-part1.js: why_missing'],
  });
  expect(await complete(given)).toEqual(['part']);
});

test('fewer entries than the manifest counts are not all', async () => {
  const given = zip('a.zip', {
    'data/connected-application.js': xApps('One'),
    'data/manifest.js': manifest({ fileName: 'data/connected-application.js', count: '2' }),
  });
  expect(outcome(await read(given)).not).toEqual(['connected-application.js: why_truncated']);
  expect(await complete(given)).toEqual(['part']);
});

test('two exports of one kind are two readings, each of its own day', async () => {
  const older = file('old/connected_apps_and_websites.json', facebookApps('A', 'B'), WRITTEN - 86_400_000);
  const newer = file('new/connected_apps_and_websites.json', facebookApps('A'));
  const { formats } = await read(older, newer);
  expect(formats[0]?.lists.map(({ at, found }) => [at, found.length])).toEqual([
    [WRITTEN - 86_400_000, 2],
    [WRITTEN, 1],
  ]);
});

test('one export in two forms is two readings', async () => {
  const html = '<table><tr><td>App Name</td><td>A</td></tr></table>';
  const { formats } = await read(
    file('connected_apps_and_websites.json', facebookApps('A')),
    file('connected_apps_and_websites.html', html),
  );
  expect(formats[0]?.lists.map(({ found }) => found.map(({ state }) => state))).toEqual([
    ['active'],
    ['unknown'],
  ]);
});

test('an entry that cannot be read makes the list a part; a date that cannot does not', async () => {
  const rows = (...more: object[]) =>
    file(
      'apps_and_websites.json',
      JSON.stringify({ installed_apps_v2: [{ name: 'A', category: 'active' }, ...more] }),
    );
  expect(await complete(rows())).toEqual(['all']);
  expect(await complete(rows({ name: 'B', category: 'active', added_timestamp: 1e15 }))).toEqual(['all']);
  expect(await complete(rows({ category: 'active' }))).toEqual(['part']);
  expect(await complete(rows({ name: 'B', category: 'something new' }))).toEqual(['part']);
  expect(await complete(file('apps_and_websites.json', facebookApps('A', 'B').slice(0, -2)))).toEqual([
    'part',
  ]);
});

test('what begins like another kind is of that kind, whatever its path says', async () => {
  const { formats } = await read(file('data/connected-application.js', facebookApps('A')));
  expect(formats.map(({ format }) => format)).toEqual(['facebook']);
});

test.each([
  'connected-application (1).js',
  'connected-application - Copy.js',
  'CONNECTED-APPLICATION.JS',
  'data\\connected-application.js',
])('%s is told by its path in a zip', async (path) => {
  const given = zip('a.zip', { [path]: 'broken', 'other.json': facebookApps('A') });
  expect(outcome(await read(given))).toEqual({ apps: [], not: [expect.stringMatching(/: why_not_json$/)] });
});

test('in a language nobody knows it is found by how it begins', async () => {
  const given = zip('Archiv.zip', {
    'Mein Zeug/Datei.json': facebookApps('A'),
    'Mein Zeug/andere.json': '{}',
  });
  expect(outcome(await read(given))).toEqual({ apps: ['A'], not: [] });
});

test('where paths tell, nothing else is opened', async () => {
  const given = zip('a.zip', {
    'apps_and_websites.json': facebookApps('A'),
    'other.json': facebookApps('B'),
  });
  expect(outcome(await read(given)).apps).toEqual(['A']);
});

test('a zip in a zip is opened, one in that is not', async () => {
  const inner = zipped({ 'apps_and_websites.json': facebookApps('A') });
  expect(outcome(await read(zip('outer.zip', { 'part1.zip': inner })))).toEqual({ apps: ['A'], not: [] });
  const deeper = zip('outer.zip', { 'part1.zip': zipped({ 'part2.zip': inner }) });
  expect(outcome(await read(deeper))).toEqual({ apps: [], not: ['part2.zip: why_nested'] });
});

test('a folder of zips is opened like the zips', async () => {
  const inner = zipped({ 'apps_and_websites.json': facebookApps('A') });
  expect(outcome(await read(file('Downloads/part1.zip', inner))).apps).toEqual(['A']);
});

test('beside files of an export, too', async () => {
  const inner = zipped({ 'apps_and_websites.json': facebookApps('A') });
  const given = [
    file('Downloads/x/connected-application.js', xApps('B')),
    file('Downloads/part1.zip', inner),
  ];
  expect(outcome(await read(...given)).apps.sort()).toEqual(['A', 'B']);
});

test('a zip without its ending is one all the same', async () => {
  const inner = zipped({ 'apps_and_websites.json': facebookApps('A') });
  expect(outcome(await read(file('facebook', inner))).apps).toEqual(['A']);
});

test('nothing in a zip is told once for all of them, and not where another has something', async () => {
  const empty = zip('b.zip', { 'readme.txt': 'hello' });
  expect(outcome(await read(empty)).not).toEqual(['b.zip: why_no_list']);
  expect(
    outcome(await read(zip('a.zip', { 'apps_and_websites.json': facebookApps('A') }), empty)).not,
  ).toEqual([]);
});

test('no files are no answer', async () => {
  expect(await read()).toEqual({ formats: [], notUnderstood: [] });
});

test('a list is dated by the zip, else by the file, else it is of now', async () => {
  const dates = async (given: FileGiven) => (await read(given)).formats[0]?.lists.map(({ at }) => at);
  const json = facebookApps('A');
  expect(await dates(zip('a.zip', { 'apps_and_websites.json': json }))).toEqual([WRITTEN]);
  expect(await dates(file('apps_and_websites.json', json, 1_700_000_000_000))).toEqual([1_700_000_000_000]);
  expect(await dates(file('apps_and_websites.json', json, 0))).toEqual([NOW]);
  expect(await dates(file('apps_and_websites.json', json, NOW + 1_000))).toEqual([NOW]);
  expect(await dates({ path: 'apps_and_websites.json', blob: new Blob([json]) })).toEqual([NOW]);
});
