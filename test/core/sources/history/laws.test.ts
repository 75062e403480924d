// What holds for any history: rows have no order and no number, nothing secret comes out, nothing breaks.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestWords } from '../../../../src/core/filters';
import { mayBeGeneric, readGeneric } from '../../../../src/core/generic';
import { mayBeAnswer, readOutcome } from '../../../../src/core/outcome';
import { examples } from '../../../../src/core/providers/examples-index';
import { providers } from '../../../../src/core/providers/index';
import { readRequest } from '../../../../src/core/request';
import type { Row } from '../../../../src/core/sources/history/row';
import { anyText } from '../../any-text';
import { MINUTE, reader, readRows, START, siteOf } from './history';

const SECRET = 'S3CR3T0fTh3F10w';

const answers = [
  'shop.example/auth/callback',
  'accounts.spotify.com/in',
  '127.0.0.1:4/',
  'acme.auth0.com/cb',
].flatMap((place) =>
  [
    `?code=4%2F0${SECRET}&state=${SECRET}&scope=email`,
    `?code=${SECRET}&state=${SECRET}#_=_`,
    `#access_token=${SECRET}&state=${SECRET}`,
    `?oauth_token=${SECRET}&oauth_verifier=${SECRET}`,
    `?error=access_denied&state=${SECRET}`,
    `?openid.mode=id_res&openid.sig=${SECRET}`,
  ].map((rest) => `https://${place}${rest}`),
);

const requests = Object.values(examples).flatMap((some) => some.map(({ url }) => url));

const others = [
  `https://sso.acme.example/oauth/authorize?client_id=web&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&response_type=code&state=${SECRET}`,
  'https://acme.auth0.com/authorize?client_id=a1&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&response_type=code',
  'https://accounts.google.com/signin/oauth/error?client_id=123456789012-example.apps.googleusercontent.com',
  'https://shop.example/basket?id=4',
];

const anyRow: fc.Arbitrary<Row> = fc.record({
  url: fc.constantFrom(...answers, ...requests, ...others),
  title: fc.constantFrom(undefined, '', 'A page'),
  // So close that much of it belongs together, and often of one time.
  time: fc.integer({ min: 0, max: 40 }).map((minute) => START + minute * MINUTE),
});

const history = fc.array(anyRow, { maxLength: 30 });

describe('whatever the rows', () => {
  test('any split of them says the same', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(30)), (rows, cuts) => {
        const whole = readRows(rows);
        const one = reader();
        const places = [0, ...cuts.filter((cut) => cut < rows.length).sort((a, b) => a - b), rows.length];
        for (const [index, place] of places.entries())
          one.read(rows.slice(place, places[index + 1] ?? place));
        expect(one.end()).toEqual(whole);
      }),
    );
  });

  test('any order of them says the same, and twice is once', () => {
    fc.assert(
      fc.property(
        history.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(readRows(shuffled)).toEqual(readRows(rows));
        },
      ),
    );
  });

  test('to look in between changes nothing', () => {
    fc.assert(
      fc.property(history, fc.nat(30), (rows, cut) => {
        const one = reader();
        one.read(rows.slice(0, cut));
        one.end();
        one.read(rows.slice(cut));
        expect(one.end()).toEqual(readRows(rows));
      }),
    );
  });

  test('what comes out names its app, and holds no secret and no address', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const seen = readRows(rows);
        for (const { clientId, host, at } of seen) {
          expect(clientId ?? host).toBeTruthy();
          expect(rows.map(({ time }) => time)).toContain(at);
        }
        const text = JSON.stringify(seen);
        expect(text).not.toContain(SECRET);
        expect(text).not.toMatch(/state=|code=|redirect_uri|callback/);
      }),
    );
  });
});

describe('whatever the text', () => {
  const places = fc.constantFrom(
    '',
    'https://',
    'https://github.com/login/oauth/authorize?',
    'https://shop.example/cb?',
  );

  test('a row breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            url: fc.tuple(places, anyText).map((parts) => parts.join('')),
            title: anyText,
            time: fc.double(),
          }),
        ),
        (rows) => {
          expect(() => readRows(rows)).not.toThrow();
        },
      ),
    );
  });
});

describe('a look without taking an address apart never misses', () => {
  const named = [
    'client_id=1',
    'app_id=1',
    'key=1',
    'oauth_token=1',
    'openid.mode=checkid_setup',
    'redirect_uri=https%3A%2F%2Fshop.example',
    'openid.return_to=https%3A%2F%2Fshop.example',
    'cb=https%3A%2F%2Fshop.example',
    'response_type=code',
    'scope=email',
    'request=1',
    'next=%2Foauth%2Fauthorize%3Fclient_id%3D1%26scope%3Demail',
  ];
  const told = [
    'code=4%2F0AVHE_x5',
    'code=1',
    'state=abcdefghijklmnopq',
    'access_token=1',
    'id_token=1',
    'oauth_token=1',
    'oauth_verifier=1',
    'openid.mode=id_res',
    'id=1&hash=2&auth_date=3',
    'tgAuthResult=1',
    'admin_consent=true',
    'installation_id=1&setup_action=install',
    'spapi_oauth_code=1',
    `payload=${encodeURIComponent('{"type":"silent_token"}')}`,
    'auth_code=1',
    'authCode=1',
    'app_id=1',
    'error=access_denied',
    'error_code=1&error_message=2',
    'openid.user_setup_url=1',
    'denied=abcdefghijklmnopq',
    'oauth_problem=user_refused',
    'usercancel=1',
  ];
  const query = (parts: readonly string[]) =>
    fc
      .tuple(fc.subarray([...parts]), fc.constantFrom('?', '#'), fc.boolean())
      .map(([some, mark, twice]) => `${mark}${twice ? encodeURIComponent(some.join('&')) : some.join('&')}`);

  test('a request to a server without a file', () => {
    fc.assert(
      fc.property(fc.constantFrom('/oauth/authorize', '/login', '/auth'), query(named), (path, rest) => {
        const address = `https://sso.acme.example${path}${rest}`;
        if (readGeneric(address, providers, siteOf)) expect(mayBeGeneric(address)).toBe(true);
      }),
    );
  });

  test.each(providers.map((provider) => [provider.id, provider] as const))(
    'a request to %s',
    (id, provider) => {
      const words = requestWords(provider);
      for (const { url } of examples[id] ?? []) {
        if (readRequest(url, providers))
          expect(
            words.some((word) => url.includes(word)),
            url,
          ).toBe(true);
      }
    },
  );

  test('an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/callback'), query(told), (path, rest) => {
        const address = `https://shop.example${path}${rest}`;
        const answer = readOutcome(address, 'shop.example') ?? readOutcome(address);
        if (answer) expect(mayBeAnswer(address)).toBe(true);
      }),
    );
  });
});
