import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  readAddress,
  readNativeAddress,
  readParams,
  undo,
  wrapsAddress,
} from '../../src/core/address';
import { readClaims } from '../../src/core/jwt';
import { readBracketed, readNested } from '../../src/core/nested';
import { appHost, readTarget } from '../../src/core/target';
import { anyText } from './any-text';

const base64Url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const times = (count: number, text: string) =>
  Array.from({ length: count }).reduce<string>((inner) => encodeURIComponent(inner), text);

describe('an address', () => {
  const whole = 'https://shop.example/cb?client_id=abc&scope=email';
  test.each([
    ['as it is', whole],
    ['with white space around it', `  ${whole}\r\n`],
    ['encoded once', times(1, whole)],
    ['encoded three times', times(3, whole)],
    ['with its question mark encoded', 'https://shop.example/cb%3Fclient_id%3Dabc%26scope%3Demail'],
    ['with its query encoded as a whole', 'https://shop.example/cb?client_id%3Dabc%26scope%3Demail'],
    ['that went through HTML', 'https://shop.example/cb?client_id=abc&amp;scope=email'],
    ['in capitals', 'HTTPS://SHOP.EXAMPLE/cb?client_id=abc&scope=email'],
    ['with broken escapes beside it', 'https://shop.example/cb?x=%zz%E0%A4&client_id=abc&scope=email'],
  ])('is read %s', (_, text) => {
    const address = readAddress(text);
    expect(address?.url.hostname).toBe('shop.example');
    expect(address?.params.get('client_id')).toBe('abc');
    expect(address?.params.get('scope')).toBe('email');
  });

  test.each([
    '',
    ' ',
    '/cb?client_id=abc',
    'shop.example',
    'javascript:alert(1)',
    'file:///etc',
    'https://',
    '\ud800',
  ])('is not: %j', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  test('is not read when it is longer than any browser sends', () => {
    expect(readAddress(`https://shop.example/?x=${'a'.repeat(100_000)}`)).toBeUndefined();
  });

  test.each([
    ['an archive', 'https://web.archive.example/web/2020/https://shop.example/cb?code=c', true],
    ['a redirector', 'https://r.search.example/_ylt=a/RU=https%3a%2f%2fshop.example%2fcb%3fcode%3dc', true],
    ['a path with a colon', 'https://shop.example/cb:https/x?next=https://shop.example/', false],
  ])('knows whether another one stands in its path: %s', (_, text, wraps) => {
    const address = readAddress(text);
    expect(address && wrapsAddress(address.url)).toBe(wraps);
  });

  test.each([
    ['com.example.app:/cb?code=c', true],
    ['fb100000000000001://authorize', true],
    ['chrome://settings/?code=c', false],
    ['edge://newtab/?code=c', false],
    ['chrome-extension://abcdefghijklmnop/cb.html?code=c', false],
    ['moz-extension://0b1c/cb.html?code=c', false],
    ['view-source:https://shop.example/cb?code=c', false],
  ])('of a program of its own: %s %s', (text, native) => {
    expect(readNativeAddress(text) !== undefined).toBe(native);
  });

  test('keeps the first value that says something', () => {
    expect([...readParams('?a=&a=1&a=2&b')]).toEqual([['a', '1']]);
  });
});

describe('decoding', () => {
  test('leaves what is malformed as it stands', () => {
    expect(decode('%41%zz%E0%A4%A')).toBe('A%zz%E0%A4%A');
  });

  test('undoes what was encoded up to three times', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.integer({ min: 0, max: 3 }), (url, count) => {
        expect(undo(times(count, url), (text) => text.startsWith('http') && !/^https?%/.test(text))).toBe(
          url,
        );
      }),
    );
  });

  test('never throws and always ends, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        decode(text);
        readAddress(text);
        readParams(text);
        readTarget(text);
        readNested(text, 'https://shop.example/');
        readClaims(text);
      }),
    );
  });
});

describe('a continuation parameter', () => {
  const base = 'https://id.example/login?x=1';
  const inner = 'client_id=abc&redirect_uri=https%3A%2F%2Fshop.example%2Fcb';
  test.each([
    ['an address', `https://id.example/authorize?${inner}`],
    ['an address without escapes before its query', `https%3A%2F%2Fid.example%2Fauthorize?client_id=abc`],
    ['a path', `/authorize?${inner}`],
    ['a path without its slash', `authorize?${inner}`],
    ['a bare query', inner],
    ['a JSON object', JSON.stringify({ client_id: 'abc', n: 1, none: null })],
    ['a JWT', `eyJhbGciOiJub25lIn0.${base64Url({ client_id: 'abc', scope: 'größe' })}.`],
  ])('may be %s, encoded up to three times', (_, value) => {
    for (const count of [0, 1, 2, 3]) {
      expect(readNested(times(count, value), base)?.params.get('client_id')).toBe('abc');
    }
  });

  test('is resolved against the address it stands in', () => {
    expect(readNested('/authorize?a=1', base)?.url?.href).toBe('https://id.example/authorize?a=1');
  });

  test('may be JSON in brackets, and digits keep all their places', () => {
    const params = readParams(
      'params%5Bapp_id%5D=12345678901234567890&params%5Bscope%5D=%5B%22email%22%2C%22birthday%22%5D&params%5Bredirect_uri%5D=%22https%3A%5C%2F%5C%2Fshop.example%22&params%5Bx%5D=plain&other%5Ba%5D=1',
    );
    expect(Object.fromEntries(readBracketed(params, 'params'))).toEqual({
      app_id: '12345678901234567890',
      scope: 'email birthday',
      redirect_uri: 'https://shop.example',
      x: 'plain',
    });
  });
});

test('JSON nested without end is nothing, and does not throw', () => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  expect(readNested(`{"a":${deep},"client_id":"abc"}`, 'https://id.example')?.params.get('client_id')).toBe(
    'abc',
  );
  expect(readBracketed(new Map([['params[a]', deep]]), 'params').get('a')).toBe('');
});

describe('claims of a token', () => {
  test('are read as UTF-8, whatever the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (scope) => {
        expect(readClaims(`eyJhIjoxfQ.${base64Url({ scope })}.sig`)).toEqual(
          scope === '' ? new Map() : new Map([['scope', scope]]),
        );
      }),
    );
  });

  test('may be written over several lines: OpenID Connect 6.1', () => {
    const spaced = Buffer.from('{\r\n "client_id": "s6BhdRkqt3"\r\n}').toString('base64url');
    expect(readClaims(`eyJhbGciOiJub25lIn0.${spaced}.`)?.get('client_id')).toBe('s6BhdRkqt3');
  });

  test.each([
    '',
    'a.b.c',
    'eyJ.eyJ.x',
    'eyJhIjoxfQ',
    `eyJhIjoxfQ.${base64Url('text')}.`,
    'eyJhIjoxfQ.k.i.c.t',
  ])('are none in %j', (token) => {
    expect(readClaims(token)).toBeUndefined();
  });
});

describe('a redirect target', () => {
  test.each([
    ['https://shop.example/cb?a=1', 'site', 'shop.example'],
    ['https%253A%252F%252Fshop.example%252Fcb', 'site', 'shop.example'],
    ['HTTPS://SHOP.Example:8443/cb', 'site', 'shop.example'],
    ['https://shop.example./cb', 'site', 'shop.example'],
    ['https://bücher.example/cb', 'site', 'xn--bcher-kva.example'],
    ['https://shop.example@evil.example/cb', 'site', 'evil.example'],
    ['http://192.168.1.20:8123/cb', 'site', '192.168.1.20'],
    ['shop.example/cb', 'site', 'shop.example'],
    ['shop.example:8443/cb', 'site', 'shop.example'],
    ['http://127.0.0.1:51234', 'native', '127.0.0.1'],
    ['http://localhost/cb', 'native', 'localhost'],
    ['http://[::1]:8080/', 'native', '[::1]'],
    [
      'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
      'native',
      'abcdefghijklmnopabcdefghijklmnop.chromiumapp.org',
    ],
    [
      'https://0123456789abcdef0123456789abcdef01234567.extensions.allizom.org/',
      'native',
      '0123456789abcdef0123456789abcdef01234567.extensions.allizom.org',
    ],
    ['com.example.app:/cb', 'native', undefined],
    ['msauth.com.example.app://auth', 'native', undefined],
    ['urn:ietf:wg:oauth:2.0:oob', 'native', undefined],
    ['oob', 'native', undefined],
    ['storagerelay://https/shop.example?id=auth123', 'message', 'shop.example'],
    ['storagerelay%3A%2F%2Fhttps%2Fshop.example%3Fid%3Dauth123', 'message', 'shop.example'],
    ['postmessage', 'message', undefined],
  ])('%s is a %s', (value, kind, host) => {
    const target = readTarget(value);
    expect(target?.kind).toBe(kind);
    expect(target?.host).toBe(host);
  });

  test.each(['', '/cb', '?a=1', 'https://', 'two words'])('%j is none', (value) => {
    expect(readTarget(value)).toBeUndefined();
  });

  test.each(['1', '', 'localhost', 'http://127.0.0.1', 'word', '0x7f.1'])('%j names no app', (value) => {
    expect(appHost(value)).toBeUndefined();
  });
});
