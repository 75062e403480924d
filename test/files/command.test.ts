// The command as a person runs it: files in, JSON out.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from '../build';
import { facebookApps, xApps, zipped } from './given';

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(...files: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/read-file.mjs', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.replace(/\n$/, '').split('\n');
}

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  return path;
};

const nothing = (where: string, why: string) =>
  JSON.stringify({ summary: { sightings: 0, complete: null, notUnderstood: [{ where, why }] } });

test('prints an app a line, with these fields in this order, and sums up', () => {
  expect(run('test/samples/files/x/connected-application.js').slice(0, 2)).toEqual([
    '{"provider":"x","name":"Quillwort Scheduler","clientId":"90000001","site":"quillwort.example","scopes":["read","write","emailaddress"],"first":"2021-04-12T09:15:02.417Z","last":null,"state":"active"}',
    '{"provider":"x","name":"Marlinspike Polls","clientId":"412077","site":null,"scopes":["read","write","directmessages"],"first":"2012-10-22T11:29:00.000Z","last":null,"state":"active"}',
  ]);
  expect(run('test/samples/files/x/connected-application.empty.js')).toEqual([
    '{"summary":{"sightings":0,"complete":true,"notUnderstood":[]}}',
  ]);
});

test('a zip, a folder and a file are one import', () => {
  const zip = written('twitter.zip', zipped({ 'data/connected-application.js': xApps('One') }));
  const folder = join(scratch, 'facebook-sam');
  written('facebook-sam/deep/er/apps_and_websites.json', facebookApps('Two'));
  cpSync('test/samples/files/github/security-log.jsonl', join(scratch, 'security-log.jsonl'));
  const lines = run(zip, folder, join(scratch, 'security-log.jsonl')).map((line) => JSON.parse(line));
  const names = lines.slice(0, -1).map(({ name }) => name);
  expect(names.sort()).toEqual(['One', 'Quillwort CI', 'Tidepool Badges', 'Two']);
  expect(lines.at(-1)).toEqual({ summary: { sightings: 4, complete: false, notUnderstood: [] } });
});

test('what is not there, or cannot be read, is said in a sentence', () => {
  expect(run(join(scratch, 'nowhere.zip'))).toEqual([
    nothing('nowhere.zip', 'This file could not be opened.'),
  ]);
  symlinkSync('/nowhere', join(scratch, 'dangling.zip'));
  expect(run(join(scratch, 'dangling.zip'))).toEqual([
    nothing('dangling.zip', 'This file could not be opened.'),
  ]);
  expect(run(written('a.zip', 'hello'))).toEqual([
    nothing('a.zip', 'This is not a zip file, or it is damaged.'),
  ]);
  expect(run(written('empty', ''))).toEqual([nothing('empty', 'This is no file that Spare Keys knows.')]);
});

test('no file is no app', () => {
  expect(run()).toEqual(['{"summary":{"sightings":0,"complete":null,"notUnderstood":[]}}']);
});
