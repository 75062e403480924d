// What was pasted: the lists as they are copied, on a computer or on the phone, and what must not be lost of them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../../src/core/sources/candidates';
import { mayBeNames } from '../../../src/core/sources/noise';
import { readPasted } from '../../../src/core/sources/pasted';
import { pageOutline } from '../../../src/files/html';
import { anyText } from '../any-text';
import { textOf } from './list-samples';

const names = (provider: string, text: string) =>
  readPasted(provider, pageOutline(text)).found.map(({ name }) => name);

describe('lists as they are copied', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'google',
      'from the page, with letters in the place of pictures',
      'Third-party apps & services\n31\nQ\nQuillwort Calendar\nO\nOtterway Tickets\nQ\nQuizly\njan@mail.example\n',
      ['Third-party apps & services', 'Quillwort Calendar', 'Otterway Tickets', 'Quizly'],
    ],
    [
      'google',
      'from a phone, in Czech',
      'Quillwort Calendar\n21. února 2026\nOtterway\u00a0Tickets\n3. 5. 2024 10:11\nMáte přístup:\n',
      ['Quillwort Calendar', 'Otterway Tickets'],
    ],
    [
      'apple',
      'from a phone',
      'Apps Using Apple ID\r\nCafé Lupin\r\nHide My Email\r\n東京メトロ\r\n2023年11月2日\r\n',
      ['Apps Using Apple ID', 'Café Lupin', 'Hide My Email', '東京メトロ'],
    ],
    [
      'microsoft',
      'with a button at each',
      'Quillwort Notes\nEdit\nOtterway\nEdit\n',
      ['Quillwort Notes', 'Otterway'],
    ],
    [
      'microsoft',
      'with a button at each, in German',
      'Quillwort\nBearbeiten\nOtterway\nBearbeiten\nTidepool\nBearbeiten\n',
      ['Quillwort', 'Otterway', 'Tidepool'],
    ],
    [
      'github',
      'with makers and last use',
      'Quillwort CI\nLast used within the last 2 months · Owned by quillwort\nTidepool Badges\nNever used · Owned by tidepool\n',
      ['Quillwort CI', 'Tidepool Badges'],
    ],
    [
      'google',
      'an app that is called like a number or a sentence',
      '7 Minutes\n1Password\nYahoo!\n',
      ['7 Minutes', '1Password', 'Yahoo!'],
    ],
    ['google', 'nothing but noise', '12\nhttps://x.example/a\n• · •\n2024-01-01\n\n', []],
  ])('%s, %s', (provider, _, text, expected) => {
    expect(names(provider, text)).toEqual(expected);
  });

  test('Facebook: each as the heading says that it stands under', () => {
    const { found, isKnown } = readPasted(
      'facebook',
      pageOutline('Otterway\nActive\nQuillwort\nExpirées\nCafé Lupin\n削除済み\nTidepool'),
    );
    expect(isKnown).toBe(false);
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['Otterway', 'unknown'],
      ['Quillwort', 'active'],
      ['Café Lupin', 'expired'],
      ['Tidepool', 'removed'],
    ]);
  });

  test('Google: the page of one app is known', () => {
    expect(readPasted('google', pageOutline(textOf('google-details.txt')))).toMatchObject({
      isKnown: true,
      found: [{ name: 'Quillwort Calendar', host: 'quillwort.example', first: Date.UTC(2026, 1, 21, 3, 33) }],
    });
  });

  test.each([
    ['google', 'google-connections.html', 'https://myaccount.google.com/connections', 3],
    ['github', 'github-applications.html', 'https://github.com/settings/applications', 2],
    ['microsoft', 'microsoft-consent.html', 'https://account.live.com/consent/Manage', 2],
    ['facebook', 'facebook-phone.html', 'https://www.facebook.com/settings', 2],
    ['apple', 'apple-apps.json', 'https://appleid.apple.com/', 2],
  ])('%s: a copied page is read as the page is', (provider, file, url, count) => {
    const read = readPasted(provider, pageOutline(textOf(file), url));
    expect(read.isKnown).toBe(true);
    expect(read.found).toHaveLength(count);
  });
});

describe('candidates', () => {
  test('each name once, with the client id where its row leads to one', () => {
    const html = `<div><b>Quillwort</b><a href="https://x.example/edit?client_id=q1">Edit</a></div>
      <div><b>Otterway</b><a href="https://x.example/edit?app_id=77777">Edit</a></div>
      <div>quillwort</div><div>Tidepool</div>`;
    expect(candidatesIn(pageOutline(html))).toEqual([
      { name: 'Quillwort', clientId: 'q1', scopes: [], state: 'active' },
      { name: 'Otterway', clientId: '77777', scopes: [], state: 'active' },
      { name: 'Tidepool', scopes: [], state: 'active' },
    ]);
  });

  test('of one link alone, its id is of its own name', () => {
    const html = '<div><p>Before</p><a href="https://x.example/?client_id=7">Tidepool</a></div>';
    expect(candidatesIn(pageOutline(html)).map(({ name, clientId }) => [name, clientId])).toEqual([
      ['Before', undefined],
      ['Tidepool', '7'],
    ]);
  });

  test('any text: clean words that are there, each once, the same each time', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const found = names('google', text);
        expect(names('google', text)).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect(name).not.toMatch(/[\p{Cc}\p{Cf}]|^$/u);
      }),
    );
  });

  test('a line is only ever left out, never changed', () => {
    const line = fc.constantFrom<string>(
      'Quillwort',
      'Q',
      'Edit',
      '12',
      'a@b.example',
      '3 May 2024',
      'Active',
      'One two three.',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(mayBeNames(lines).filter((one) => !lines.includes(one))).toEqual([]);
      }),
    );
  });
});
