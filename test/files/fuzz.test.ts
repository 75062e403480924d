// Files cut, changed and made up: reading them ends, tells nothing that is not there, and never fails.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/core/sources/files/formats/examples-index';
import type { FilesRead } from '../../src/files/files-read';
import { bytes, file, outcome, read, zip, zipped } from './given';

const FOLDER = 'test/samples/files';
const samples = [
  ...readdirSync(FOLDER, { recursive: true })
    .map((path) => join(FOLDER, String(path)))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path: basename(path), content: new Uint8Array(readFileSync(path)) })),
  ...Object.values(examples)
    .flat()
    .map(({ path, text }) => ({ path: basename(path), content: bytes(text) })),
];
const paths = [...new Set(samples.map(({ path }) => path)), 'export.zip'];

/** Every app has something to call it by, none is longer than a name is, and all is JSON through and through. */
function isSound(files: FilesRead): void {
  expect(JSON.parse(JSON.stringify(files))).toEqual(files);
  for (const { found } of files.formats.flatMap(({ lists }) => lists)) {
    for (const { name, clientId, host, scopes } of found) {
      expect(name ?? clientId ?? host).toBeTruthy();
      expect(JSON.stringify([name, clientId, host]).length).toBeLessThan(1_000);
      expect(scopes.length).toBeLessThanOrEqual(200);
    }
  }
  for (const { where } of files.notUnderstood) expect(where.length).toBeLessThan(200);
}

test('any bytes under any name', async () => {
  const beginning = fc.constantFrom(
    ...samples.map(({ content }) => content.slice(0, 60)),
    bytes('PK\x03\x04'),
  );
  const content = fc
    .tuple(beginning, fc.uint8Array({ maxLength: 200 }))
    .map(([a, b]) => new Uint8Array([...a, ...b]));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.oneof(content, fc.uint8Array()), async (path, made) => {
      isSound(await read(file(path, made)));
    }),
  );
});

test('a sample with something else in it', async () => {
  const patch = fc.oneof(
    fc.uint8Array({ maxLength: 9 }),
    fc.constantFrom(...['"', '\\', '[', '}', ',', ':null', '\u202E', '1e999', '\r\n', '<', '\0'].map(bytes)),
  );
  const change = fc.record({ at: fc.nat(5_000), drop: fc.nat(20), patch });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async ({ path, content }, changes) => {
        const changed = changes.reduce((old, { at, drop, patch }) => {
          const from = at % (old.length + 1);
          return new Uint8Array([...old.slice(0, from), ...patch, ...old.slice(from + drop)]);
        }, content);
        isSound(await read(file(path, changed)));
      },
    ),
  );
});

test('a zip with other bytes in it', async () => {
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
  const some = fc.subarray(samples, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, fc.array(change, { maxLength: 5 }), fc.nat(), async (inside, changes, end) => {
      const whole = zipped(Object.fromEntries(inside.map(({ path, content }) => [path, content])));
      for (const { at, byte } of changes) whole[at % whole.length] = byte;
      isSound(await read(file('export.zip', whole.slice(0, end % (2 * whole.length)))));
    }),
  );
});

describe('cut anywhere, no app is told that is not in the whole', () => {
  const step = process.env.FULL ? 1 : 23;
  // A table has no end that could be missed, and half a name in it is a name.
  const closed = samples.filter(({ path }) => !/\.(?:csv|html)$/.test(path));

  test.each(closed)('$path', async ({ path, content }) => {
    const whole = outcome(await read(file(path, content))).apps;
    for (let length = 0; length < content.length; length += step) {
      const cut = await read(file(path, content.slice(0, length)));
      isSound(cut);
      expect(whole).toEqual(expect.arrayContaining(outcome(cut).apps));
    }
  });

  test('a zip', async () => {
    const whole = zipped({
      'data/connected-application.js': samples.find(({ path }) => path.endsWith('.js'))?.content ?? '',
    });
    const { apps } = outcome(await read(file('a.zip', whole)));
    expect(apps.length).toBeGreaterThan(0);
    for (let length = 0; length < whole.length; length += step) {
      const cut = outcome(await read(file('a.zip', whole.slice(0, length))));
      expect(apps).toEqual(expect.arrayContaining(cut.apps));
      expect(cut.not.length).toBeGreaterThan(0);
    }
  });
});

test('what stands in secret fields is nowhere in what was read', async () => {
  const { formats, notUnderstood } = await read(
    file(
      'apps_and_websites.json',
      '{"installed_apps_v2":[{"name":"A","category":"active","user_app_scoped_id":"10150000000000099"}]}',
    ),
    file('passwords.csv', 'name,url,username,password\nOtterway,https://otterway.example,sam,hunter2\n'),
    zip('takeout.zip', {
      'Takeout/Chrome/BrowserHistory.json': JSON.stringify({
        'Browser History': [
          {
            url: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=email&state=s3cret&login_hint=sam%40mail.example',
            time_usec: 1_704_067_200_000_000,
          },
        ],
      }),
    }),
  );
  const text = JSON.stringify([formats, notUnderstood]);
  expect(formats.map(({ format }) => format)).toContain('chrome-history');
  for (const secret of ['10150000000000099', 'hunter2', 's3cret', 'sam@mail', '/cb'])
    expect(text).not.toContain(secret);
});
