import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { providers } from '../../src/core/providers/index';
import { providerOf, readOpener, readRequest } from '../../src/core/request';
import { anyText } from './any-text';

const read = (address: string) => readRequest(address, providers);
const google = 'https://accounts.google.com/o/oauth2/v2/auth';
const asked = `${google}?client_id=abc&redirect_uri=${encodeURIComponent('https://shop.example/cb')}&response_type=code&scope=openid+email&state=STATE&nonce=NONCE`;

const times = (count: number, text: string) =>
  Array.from({ length: count }).reduce<string>((inner) => encodeURIComponent(inner), text);

describe('a request', () => {
  test('is what the address says, and nothing that is secret', () => {
    expect(read(`${asked}&login_hint=jane%40mail.example&access_type=offline`)).toEqual({
      provider: 'google',
      clientId: 'abc',
      host: 'shop.example',
      redirectHost: 'shop.example',
      scopes: ['openid', 'email'],
      implied: ['?access_type=offline'],
      step: false,
      silent: false,
      answerHidden: false,
      firstParty: false,
      native: false,
      loginHint: 'jane@mail.example',
    });
  });

  test('needs no redirect: RFC 6749 3.1.2.3', () => {
    expect(read('https://github.com/login/oauth/authorize?client_id=abc&state=s')).toMatchObject({
      clientId: 'abc',
    });
  });

  test('may have been pushed before: RFC 9126', () => {
    expect(
      read(`${google}?client_id=abc&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Ar1`),
    ).toMatchObject({
      clientId: 'abc',
      scopes: [],
    });
  });

  test('may be inside a token: RFC 9101', () => {
    const claims = {
      client_id: 'abc',
      redirect_uri: 'https://shop.example/cb',
      scope: 'openid email',
      state: 'STATE',
    };
    const token = `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
    const request = read(`${google}?client_id=abc&request=${token}`);
    expect(request).toMatchObject({ clientId: 'abc', host: 'shop.example', scopes: ['openid', 'email'] });
    expect(JSON.stringify(request)).not.toContain('STATE');
  });

  test('names each scope once, however they are joined', () => {
    for (const scope of ['a+b+a', 'a%20b', 'a,b', 'a%2Bb']) {
      expect(read(`${google}?client_id=abc&scope=${scope}`)?.scopes).toEqual(['a', 'b']);
    }
  });

  test('keeps the name of a host in other letters as punycode', () => {
    expect(read(`${google}?client_id=abc&redirect_uri=https://bücher.example/cb`)?.host).toBe(
      'xn--bcher-kva.example',
    );
  });

  test('says that the answer is hidden when it goes by message', () => {
    expect(read(`${asked}&response_mode=web_message`)).toMatchObject({
      answerHidden: true,
      host: 'shop.example',
    });
    expect(
      read(`${google}?client_id=abc&redirect_uri=postmessage&origin=https%3A%2F%2Fshop.example`),
    ).toMatchObject({
      answerHidden: true,
      host: 'shop.example',
    });
  });

  test('keeps the host of a loopback answer, to find the answer by, but calls no app by it', () => {
    const request = read(`${google}?client_id=abc&redirect_uri=http%3A%2F%2F127.0.0.1%3A9999%2Fcb`);
    expect(request).toMatchObject({ native: true, redirectHost: '127.0.0.1', answerHidden: false });
    expect(request?.host).toBeUndefined();
  });

  test.each(['prompt=none', 'prompt=none%20consent', 'immediate=true', 'display=none'])(
    'is silent with %s',
    (how) => {
      expect(read(`${asked}&${how}`)?.silent).toBe(true);
    },
  );

  test('names the broker its host belongs to', () => {
    expect(
      read(`${google}?client_id=abc&redirect_uri=https://shop.eu.auth0.com/login/callback`)?.broker,
    ).toBe('auth0');
    expect(read(asked)?.broker).toBeUndefined();
  });
});

describe('what only looks like one is nothing', () => {
  test.each([
    'https://accounts.google.com.evil.example/o/oauth2/v2/auth?client_id=abc',
    'https://evil.example/?u=https://accounts.google.com/o/oauth2/v2/auth?client_id=abc',
    'https://accounts.google.com@evil.example/o/oauth2/v2/auth?client_id=abc',
    'https://evil@accounts.google.com/o/oauth2/v2/auth?client_id=abc',
    'https://accounts.google.com:8443/o/oauth2/v2/auth?client_id=abc',
    'https://accounts.google.com./o/oauth2/v2/auth?client_id=abc',
    'http://accounts.google.com/o/oauth2/v2/auth?client_id=abc',
    'https://accounts.google.com/O/OAUTH2/V2/AUTH?client_id=abc',
    'https://accounts.google.com/o/oauth2/v2/auth',
    'https://accounts.google.com/o/oauth2/v2/auth#client_id=abc',
    'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fevil.example%2Fo%2Foauth2%2Fv2%2Fauth%3Fclient_id%3Dabc',
    'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fwww.facebook.com%2Fdialog%2Foauth%3Fclient_id%3Dabc',
    'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Faccounts.google.com%2Fgsi%2Fstatus%3Fclient_id%3Dabc',
    'https://evilfacebook.com/dialog/oauth?client_id=abc',
    'https://xn--ggle-55da.com/o/oauth2/v2/auth?client_id=abc',
  ])('%s', (address) => {
    expect(read(address)).toBeUndefined();
  });

  test('but the scheme and the host may be written in capitals, and the port may be the usual one', () => {
    expect(read('HTTPS://ACCOUNTS.GOOGLE.COM:443/o/oauth2/v2/auth?client_id=abc')?.clientId).toBe('abc');
  });
});

describe('nesting', () => {
  const login = 'https://accounts.google.com/v3/signin/identifier?service=lso&continue=';
  const plain = { ...read(asked), step: true };

  test('does not change what is read: 1 to 3 levels, each encoded 1 to 3 times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), (levels) => {
        const address = levels.reduce((inner, count) => login + times(count, inner), asked);
        expect(read(address)).toEqual(plain);
      }),
    );
  });

  test('ends at the third level', () => {
    const address = [1, 2, 3, 4].reduce((inner) => login + times(1, inner), asked);
    expect(read(address)).toBeUndefined();
  });

  test('may be relative to the page', () => {
    expect(read(login + encodeURIComponent(asked.replace('https://accounts.google.com', '')))).toEqual(plain);
  });
});

describe('the page that opened it', () => {
  const opener = (address: string) => readOpener(address, providers);

  test('names the app by its host', () => {
    expect(opener('https://shop.example/login?next=/cart#top')).toBe('shop.example');
  });

  test('names the app a broker was opened for, where its address says so', () => {
    const app = encodeURIComponent('https://shop.example/done?token=SECRET');
    expect(opener(`https://shop.eu.auth0.com/authorize?client_id=a&redirect_uri=${app}`)).toBe(
      'shop.example',
    );
    expect(opener(`https://shop.firebaseapp.com/__/auth/handler?redirectUrl=${app}`)).toBe('shop.example');
    expect(opener(`https://abc.supabase.co/auth/v1/authorize?provider=google&redirect_to=${app}`)).toBe(
      'shop.example',
    );
    expect(opener('https://shop.eu.auth0.com/u/login?state=s')).toBe('shop.eu.auth0.com');
  });

  test('is nobody where it is the provider itself, except for the app it was opened for', () => {
    expect(opener('https://accounts.google.com/')).toBeUndefined();
    expect(opener(asked)).toBe('shop.example');
  });

  test('is nobody where it is no page of the web', () => {
    expect(opener('about:blank')).toBeUndefined();
    expect(opener('')).toBeUndefined();
  });
});

test('a host belongs to the provider that serves it, and to no other', () => {
  expect(providerOf('m.facebook.com', providers)?.id).toBe('facebook');
  expect(providerOf('facebook.com', providers)?.id).toBe('facebook');
  expect(providerOf('evilfacebook.com', providers)).toBeUndefined();
});

describe('whatever is asked', () => {
  const secret = fc.string({
    unit: fc.constantFrom(...'abcdefghijkXYZ0123456789'),
    minLength: 20,
    maxLength: 40,
  });
  const names = [
    'state',
    'nonce',
    'code_challenge',
    'id_token_hint',
    'code',
    'access_token',
    'g_csrf_token',
    'dsh',
  ];

  test('no secret of the address comes out', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...names), fc.integer({ min: 0, max: 2 }), (value, name, count) => {
        const planted = `${asked}&${name}=SECRET${value}#${name}=SECRET${value}`;
        const address = Array.from({ length: count }).reduce<string>(
          (inner) =>
            `https://accounts.google.com/v3/signin/identifier?${name}=SECRET${value}&continue=${times(1, inner)}`,
          planted,
        );
        const request = read(address);
        expect(request?.clientId).toBe('abc');
        expect(JSON.stringify(request)).not.toContain('SECRET');
      }),
    );
  });

  test('nothing throws', () => {
    const hosts = providers.flatMap((provider) => provider.hosts.map((host) => host.replace('*.', 'www.')));
    const paths = providers.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.paths));
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        fc.constantFrom(...paths),
        anyText,
        anyText,
        (host, path, value, rest) => {
          read(
            `https://${host}${path}?client_id=${value}&redirect_uri=${rest}&continue=${value}&next=${rest}`,
          );
          read(`https://${host}${path}?${rest}`);
          read(rest);
        },
      ),
    );
  });
});
