// Whatever is wrong with a file, it is told with the file's name, and all that can be read is read.

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileGiven } from '../../src/files/files-read';
import { bytes, facebookApps, file, outcome, read, xApps, zip, zipped } from './given';

const FACEBOOK = 'apps_and_websites.json';
const X = 'data/connected-application.js';
const facebook = (entries: string) => file(FACEBOOK, `{"installed_apps_v2": ${entries}`);
const entry = (more: object) => JSON.stringify({ name: 'A', category: 'active', ...more });
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [n, letter] of [...`\uFEFF${text}`].entries())
    view.setUint16(n * 2, letter.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
};

/** Marks its files as encrypted: bit 0 of the flags, before each file and in the directory. */
function encrypted(zipBytes: Uint8Array): Uint8Array {
  const marked = zipBytes.slice();
  for (let at = 0; at < marked.length - 8; at += 1) {
    const signature = String.fromCharCode(...marked.subarray(at, at + 4));
    if (signature === 'PK\x03\x04') marked[at + 6] = 1;
    if (signature === 'PK\x01\x02') marked[at + 8] = 1;
  }
  return marked;
}

/** As servers write them: sizes stand after each file. */
function streamed(
  contents: Readonly<Record<string, string>>,
  File: typeof ZipDeflate | typeof ZipPassThrough = ZipDeflate,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new Zip((_, piece) => pieces.push(piece));
  for (const [path, content] of Object.entries(contents)) {
    const one = new File(path);
    writer.add(one);
    one.push(bytes(content), true);
  }
  writer.end();
  return new Uint8Array(Buffer.concat(pieces));
}

interface Case {
  readonly given: FileGiven;
  readonly apps: readonly string[];
  readonly not: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'nothing in it': { given: file(FACEBOOK, ''), apps: [], not: [`${FACEBOOK}: why_truncated`] },
  'another file': { given: file('notes.txt', 'hello'), apps: [], not: ['notes.txt: why_unknown_file'] },
  'a picture': {
    given: file('me.png', new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])),
    apps: [],
    not: ['me.png: why_unknown_file'],
  },
  'the right name on another list': {
    given: file(FACEBOOK, '{"something": [{"name": "A"}]}'),
    apps: [],
    not: [`${FACEBOOK}: why_shape`],
  },
  'the list is no list': { given: facebook('{"name": "A"}}'), apps: [], not: [`${FACEBOOK}: why_shape`] },
  'entries that are none': {
    given: facebook(`[null, 1, "x", [], ${entry({})}]}`),
    apps: ['A'],
    not: [`${FACEBOOK}, entries 1–4: why_shape`],
  },
  'JSON that breaks off': {
    given: facebook(`[${entry({})}, {"name": "B"`),
    apps: ['A'],
    not: [`${FACEBOOK}: why_truncated`],
  },
  'JSON that breaks': {
    given: facebook(`[${entry({})}, ${entry({ name: 'B' })}, oh no]}`),
    apps: ['A', 'B'],
    not: [`${FACEBOOK}: why_not_json`],
  },
  'something after the JSON': {
    given: file(X, `${xApps('A')}\nalert(1)`),
    apps: ['A'],
    not: ['connected-application.js: why_not_json'],
  },
  'a script that does more than assign': {
    given: file(X, `alert(1); ${xApps('A')}`),
    apps: [],
    not: ['connected-application.js: why_not_json'],
  },
  'no name': {
    given: facebook(`[${entry({ name: '' })}, ${entry({ name: '\u200B' })}, ${entry({ name: {} })}]}`),
    apps: [],
    not: [`${FACEBOOK}, entries 1–3: why_no_name`],
  },
  'the year 0 and the year 9999': {
    given: facebook(
      `[${entry({ added_timestamp: -62167219200 })}, ${entry({ name: 'B', added_timestamp: 253402300799 })}]}`,
    ),
    apps: ['A', 'B'],
    not: [`${FACEBOOK}, entries 1–2: why_date`],
  },
  'a number past 2^53 where a date should be': {
    given: facebook('[{"name": "A", "category": "active", "added_timestamp": 10150000000000000017}]}'),
    apps: ['A'],
    not: [`${FACEBOOK}, entry 1: why_date`],
  },
  'a number past 2^53 where the id should be': {
    given: file(
      X,
      'window.YTD.connected_application.part0 = [{"connectedApplication": {"id": 90071992547409931}}]',
    ),
    apps: ['90071992547409931'],
    not: [],
  },
  'a byte order mark': { given: file(FACEBOOK, `\uFEFF${facebookApps('A')}`), apps: ['A'], not: [] },
  'UTF-16, little end first': {
    given: file(FACEBOOK, utf16(facebookApps('日本'), true)),
    apps: ['日本'],
    not: [],
  },
  'UTF-16, big end first': {
    given: file(FACEBOOK, utf16(facebookApps('日本'), false)),
    apps: ['日本'],
    not: [],
  },
  'UTF-16 without its mark': {
    given: file(FACEBOOK, utf16(facebookApps('A'), true).slice(2)),
    apps: [],
    not: [`${FACEBOOK}: why_encoding`],
  },
  'Latin-1': {
    given: file(
      'Apps Using Sign In with Apple.csv',
      Uint8Array.from('App Name,Date\nCaf\xe9,\nOtterway,\n', (letter) => letter.charCodeAt(0)),
    ),
    apps: ['Otterway'],
    not: ['Apps Using Sign In with Apple.csv, row 2: why_encoding'],
  },
  'null bytes in a name': {
    given: facebook(`[{"name": "A\\u0000B", "category": "active"}]}`),
    apps: ['AB'],
    not: [],
  },
  'HTML in a name': {
    given: facebook(`[${entry({ name: '<img src=x onerror=alert(1)>' })}]}`),
    apps: ['<img src=x onerror=alert(1)>'],
    not: [],
  },
  'names that turn the line around': {
    given: facebook(`[${entry({ name: 'A\u202Egpj.exe' })}]}`),
    apps: ['Agpj.exe'],
    not: [],
  },
  'members that every object has': {
    given: facebook(
      '[{"__proto__": {"name": "B"}, "constructor": 1, "name": "A", "category": "__proto__"}]}',
    ),
    apps: ['A'],
    not: [`${FACEBOOK}, entry 1: why_shape`],
  },
  'a quote that does not end': {
    given: file('Apps Using Sign In with Apple.csv', 'App Name,Date\nOtterway,\n"Caf'),
    apps: ['Otterway'],
    not: ['Apps Using Sign In with Apple.csv: why_not_csv'],
  },
  'rows that are shorter or longer': {
    given: file('Apps Using Sign In with Apple.csv', 'Date,App Name\n2022-05-14\n2022-05-14,Otterway,more\n'),
    apps: ['Otterway'],
    not: ['Apps Using Sign In with Apple.csv, row 2: why_shape'],
  },
  'a line that is no JSON': {
    given: file(
      'security-log.jsonl',
      '{"@timestamp":1700000000123,"action":"oauth_authorization.create","actor":"sam","oauth_application_name":"A"}\noh no\n{}\n',
    ),
    apps: ['A'],
    not: ['security-log.jsonl, line 2: why_not_json'],
  },
  'a page without a table': {
    given: file('connected_apps_and_websites.html', '<!doctype html><div>App Name</div><div>A</div>'),
    apps: [],
    not: ['connected_apps_and_websites.html: why_shape'],
  },
  'a table of many things': {
    given: file(
      'connected_apps_and_websites.html',
      '<table><tr><td>Blocked</td><td>A</td></tr><tr><td>Blocked</td><td>B</td></tr></table>',
    ),
    apps: [],
    not: ['connected_apps_and_websites.html, entry 1: why_shape'],
  },
  'a zip that is none': { given: file('a.zip', 'hello'), apps: [], not: ['a.zip: why_not_zip'] },
  'a zip that is empty': { given: file('a.zip', ''), apps: [], not: ['a.zip: why_not_zip'] },
  'a zip of nothing': { given: zip('a.zip', {}), apps: [], not: ['a.zip: why_no_list'] },
  'a zip that is encrypted': {
    given: file('a.zip', encrypted(zipped({ [X]: xApps('A') }))),
    apps: [],
    not: ['connected-application.js: why_encrypted'],
  },
  'an encrypted zip whose paths tell nothing': {
    given: file('a.zip', encrypted(zipped({ 'x.json': facebookApps('A') }))),
    apps: [],
    not: ['a.zip: why_encrypted'],
  },
  'a zip without its end': {
    given: file('a.zip', zipped({ [X]: xApps('A'), 'b.txt': 'b' }).slice(0, -30)),
    apps: ['A'],
    not: ['a.zip: why_truncated'],
  },
  'a streamed zip without its end': {
    given: file(
      'a.zip',
      streamed({ 'a.jpg': 'PK\x03\x04PK'.repeat(99), [X]: xApps('A'), 'b.txt': 'b' }).slice(0, -60),
    ),
    apps: ['A'],
    not: ['a.zip: why_truncated'],
  },
  'a streamed zip without its end, its files stored': {
    given: file('a.zip', streamed({ [X]: xApps('A'), 'b.txt': 'b' }, ZipPassThrough).slice(0, -60)),
    apps: ['A'],
    not: ['a.zip: why_truncated'],
  },
  'a zip that is damaged inside': {
    given: (() => {
      const damaged = zipped({
        [X]: xApps(...Array.from({ length: 99 }, (_, n) => `${n}`)),
        [FACEBOOK]: facebookApps('B'),
      });
      damaged.fill(7, 200, 300);
      return file('a.zip', damaged);
    })(),
    apps: ['B'],
    not: ['connected-application.js: why_damaged'],
  },
  'hostile paths': {
    given: zip('a.zip', {
      '../../\u202Eetc/apps_and_websites.json': facebookApps('A'),
      'C:\\x\\connected-application.js': 'x',
    }),
    apps: ['A'],
    not: ['connected-application.js: why_not_json'],
  },
  'a name of 100 kB': {
    given: zip('a.zip', { [`${'x'.repeat(60_000)}/${FACEBOOK}`]: '{' }),
    apps: [],
    not: [`${FACEBOOK}: why_truncated`],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { given, apps, not }) => {
  expect(outcome(await read(given))).toEqual({ apps, not });
});

describe('long names', () => {
  test('are cut where they are no names any more', async () => {
    const [name = ''] = outcome(await read(file(FACEBOOK, facebookApps('x'.repeat(100_000))))).apps;
    expect(name.length).toBeLessThan(200);
  });

  test('so is the file’s own', async () => {
    const { not } = outcome(await read(file(`${'x'.repeat(100_000)}.json`, '?')));
    expect(not[0]?.length).toBeLessThan(200);
    expect(not[0]).toMatch(/: why_unknown_file$/);
  });
});

test('duplicate names in one zip are read once each and said once', async () => {
  const twice = zipped({
    'a/apps_and_websites.json': facebookApps('A'),
    'b/apps_and_websites.json': facebookApps('A'),
  });
  // Two entries of the very same path: `b/` becomes `a/`.
  const same = Uint8Array.from(twice, (byte, at) => (byte === 0x62 && twice[at + 1] === 0x2f ? 0x61 : byte));
  expect(outcome(await read(file('a.zip', same)))).toEqual({ apps: ['A'], not: [] });
});
