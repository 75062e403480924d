import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFormAnswer, readOutcome } from '../../src/core/outcome';
import { anyText } from './any-text';

const code = 'SplxlOBeZQQYbYS6WxSbIA';
const jarm = (claims: object) =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

describe('a yes', () => {
  test.each([
    ['RFC 6749 4.1.2', `https://shop.example/cb?code=${code}&state=xyz`],
    ['RFC 6749 4.1.2, a page without a path', `https://shop.example/?code=${code}&state=af0ifjsldkj`],
    [
      'RFC 6749 4.2.2',
      'http://shop.example/cb#access_token=2YotnFZFEjr1zCsicMWpAA&state=xyz&token_type=example&expires_in=3600',
    ],
    ['RFC 9207', `https://shop.example/?code=${code}&iss=https%3A%2F%2Fhonest.as.example`],
    ['OpenID Connect, implicit', 'https://shop.example/#id_token=eyJ0&state=s'],
    ['OpenID Connect, hybrid', `https://shop.example/in#code=${code}&id_token=eyJ0&state=s`],
    [
      'Google',
      `https://shop.example/auth/google?state=s1&code=4%2F0Ab_5qll&scope=email%20profile&authuser=0&prompt=consent`,
    ],
    ['Facebook', `https://shop.example/login?code=AQB${code}#_=_`.replace('login?', 'oauth/facebook?')],
    [
      'Facebook, by script',
      'https://shop.example/#access_token=EAAB&data_access_expiration_time=1&expires_in=1',
    ],
    ['GitHub', 'https://shop.example/users/auth/github/callback?code=0123456789abcdef0123'],
    ['Spring Security', `https://shop.example/login/oauth2/code/google?state=s&code=${code}`],
    ['ASP.NET', `https://shop.example/signin-google?state=s&code=${code}`],
    ['python-social-auth', `https://shop.example/complete/google-oauth2/?state=s&code=${code}`],
    ['a page that draws itself', `https://shop.example/#/callback?code=${code}&state=s`],
    ['Azure, MSAL', 'https://shop.example/#code=0.AAA&client_info=eyJ&state=s&session_state=u'],
    ['Microsoft, for a company', 'https://shop.example/permissions?tenant=t&state=12345&admin_consent=True'],
    [
      'OAuth 1.0a 2.3',
      'https://shop.example/back?oauth_token=hh5s93j4hdidpola&oauth_verifier=hfdp7dh39dks9884',
    ],
    [
      'OpenID 2.0 10.1',
      'https://shop.example/steam?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.mode=id_res&openid.sig=x',
    ],
    ['Telegram, widget', 'https://shop.example/in?id=1&first_name=J&auth_date=1700000000&hash=abc'],
    ['Telegram, redirect', 'https://shop.example/in#tgAuthResult=eyJpZCI6MX0'],
    ['Alipay', 'https://shop.example/in?app_id=2020&scope=auth_user&auth_code=abc'],
    [
      'VK ID',
      'https://shop.example/in?payload=%7B%22type%22%3A%22silent_token%22%2C%22token%22%3A%22t%22%7D&state=s',
    ],
    ['JARM', `https://shop.example/cb?response=${jarm({ code, state: 's', iss: 'https://as.example' })}`],
    [
      'JARM 2.3.1, claims with spaces',
      `https://shop.example/cb?response=eyJhIjoxfQ.${Buffer.from(`{  "iss": "i",  "code": "${code}"}`).toString('base64url')}.sig`,
    ],
    ['short values, as documents have them', 'https://shop.example/app?code=abc&state=xyz'],
    ['Reddit docs', 'https://www.shop.example/my_app?state=uniqueToken&code=abc123xyz789'],
    ['TikTok', 'https://shop.example/tt?code=v0abc123456789&scopes=user.info.basic%2Cvideo.list&state=abc'],
    ['VK ID, code', 'https://shop.example/vk?code=vk2.a.abcdefgh&expires_in=600&state=abc&type=code_v2'],
    ['Google docs, a bare code', 'https://oauth2.shop.example/auth?code=4/P7q7W91a-oMsCeLvIaQm6bTrgtp7'],
    ['Google docs, loopback', 'http://127.0.0.1:9004/?code=4/P7q7W91a-oMsCeLvIaQm6bTrgtp7'],
    ['Meta docs, the mark of Facebook', `https://shop.example/login?code=AQB${code}#_=_`],
    ['Meta docs, the mark of Instagram', 'https://my.shop.example/?code=abcdefghijklmnopqrstuvwxyz#_'],
    ['GitHub App', 'https://shop.example/setup?installation_id=1234567&setup_action=install'],
    ['DingTalk', 'https://shop.example/cb?authCode=abc123&state=x'],
    ['a program with a scheme of its own', 'com.example.app:/oauth2redirect?code=4%2F0Ab&state=s'],
    [
      'a program with a scheme of its own, by token',
      'fb100000000000001://authorize/#access_token=EAAB&expires_in=1',
    ],
    [
      'Keycloak, between',
      'https://sso.shop.example/realms/main/broker/google/endpoint?state=abc&code=4%2F0Abc',
    ],
    ['a broker', `https://shop.eu.auth0.com/login/callback?code=${code}&state=s`],
  ])('%s', (_, address) => {
    expect(readOutcome(address)).toMatchObject({ outcome: 'granted' });
  });

  test('tells its host, and the scopes it names', () => {
    expect(readOutcome(`https://Shop.Example/cb?code=${code}&state=s&scope=email+profile`)).toEqual({
      outcome: 'granted',
      host: 'shop.example',
      scopes: ['email', 'profile'],
    });
    expect(
      readOutcome(
        `https://shop.example/cb?code=${code}&granted_scopes=email%2Cpublic_profile&denied_scopes=user_likes`,
      ),
    ).toEqual({
      outcome: 'granted',
      host: 'shop.example',
      scopes: ['email', 'public_profile'],
      deniedScopes: ['user_likes'],
    });
    expect(
      readOutcome(`https://shop.example/cb?code=${code}&scopes=user.info.basic,video.list&state=s`)?.scopes,
    ).toEqual(['user.info.basic', 'video.list']);
  });
});

describe('a no', () => {
  test.each([
    ['RFC 6749 4.1.2.1', 'https://shop.example/cb?error=access_denied&state=xyz'],
    ['RFC 6749 4.2.2.1', 'https://shop.example/cb#error=access_denied&state=xyz'],
    [
      'Facebook',
      'https://shop.example/?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_',
    ],
    [
      'LinkedIn',
      'https://shop.example/in?error=user_cancelled_login&error_description=The+user+cancelled&state=s',
    ],
    ['Apple', 'https://shop.example/in?error=user_cancelled_authorize&state=s'],
    ['LINE', 'https://shop.example/in?error=ACCESS_DENIED&state=s'],
    ['X, OAuth 1.0a', 'https://shop.example/oauth/back?denied=8ldIZyxQeVrFZXFOZH5tAwj6vzJYuLQpl0WUEYtWc'],
    ['OpenID 2.0', 'https://shop.example/in?openid.mode=cancel'],
    ['QQ', 'https://shop.example/in?usercancel=1&state=s'],
    ['Telegram', 'https://shop.example/in#tgAuthResult=false'],
    ['Yahoo, OAuth 1.0', 'https://shop.example/in?oauth_problem=user_refused'],
    ['JARM', `https://shop.example/cb?response=${jarm({ error: 'access_denied', state: 's' })}`],
  ])('by the person: %s', (_, address) => {
    expect(readOutcome(address)).toMatchObject({ outcome: 'refused', denied: true });
  });

  test.each([
    ['OpenID Connect 3.1.2.6', 'https://shop.example/#error=login_required&state=s'],
    ['consent was needed', 'https://shop.example/cb?error=consent_required&state=s'],
    ['a choice was needed', 'https://shop.example/cb?error=account_selection_required&state=s'],
    ['Microsoft', 'https://shop.example/#error=interaction_required&error_description=AADSTS50058'],
    ['the server', 'https://shop.example/cb?error=server_error&error_description=later'],
    ['an error of its own', 'https://shop.example/oauth/callback?error=org_internal&state=s'],
    ['an error of its own, in a fragment', 'https://shop.example/app/#error=disallowed_useragent&state=s'],
    [
      'an error of its own, with all that RFC 6749 4.1.2.1 has',
      'https://shop.example/app?error=invalid_dpop_proof&error_description=why&state=s',
    ],
    [
      'Facebook, before the dialog',
      'https://shop.example/auth/facebook/callback?error_code=1349048&error_message=Can%27t+load+URL',
    ],
    [
      'OpenID 1.1, at once',
      'https://shop.example/in?openid.mode=id_res&openid.user_setup_url=https%3A%2F%2Fas.example',
    ],
    ['OpenID 2.0, at once', 'https://shop.example/in?openid.mode=setup_needed'],
  ])('that nobody said: %s', (_, address) => {
    expect(readOutcome(address)).toEqual({ outcome: 'refused', host: 'shop.example' });
  });
});

describe('an ordinary page is no answer', () => {
  test.each([
    'https://shop.example/cart?code=SUMMER20',
    'https://shop.example/cart?code=SUMMER20&state=CA',
    'https://shop.example/checkout?code=SUMMER20&state=Texas&country=US',
    'https://shop.example/giftcard?code=ABCD1234EFGH5678&state=TX',
    'https://shop.example/jobs?state=CA&code=12',
    'https://shop.example/postal?code=10115&state=Berlin',
    'https://shop.example/login?code=ABCDEFabcdef0123',
    'https://shop.example/setup?installation_id=1234567&setup_action=request',
    'https://shop.example/#error=access_denied&error_code=otp_expired&error_description=Email+link+is+invalid',
    'https://shop.example/errors?error=ENOENT&error_description=why',
    'https://api.shop.example/oauth2/v1/userinfo?access_token=a',
    'https://api.shop.example/oauth/access_token?oauth_token=a&oauth_verifier=b',
    'https://web.archive.example/web/2020/https://shop.example/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz',
    'https://r.search.example/RU=https%3a%2f%2fshop.example%2fcb%3fcode%3dSplxlOBeZQQYbYS6WxSbIA',
    'chrome://settings/?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz',
    'moz-extension://0b1c/cb.html?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz',
    'https://shop.example/verify?code=123456',
    'https://shop.example/oauth/two-factor?code=123456',
    'https://shop.example/search?q=code&state=open',
    'https://shop.example/login?error=1',
    'https://shop.example/?error=not_found',
    'https://shop.example/form?error=invalid_request',
    'https://shop.example/?denied=true',
    'https://shop.example/reset#access_token=t&refresh_token=r&type=recovery',
    'https://api.shop.example/tiles?access_token=pk.abc',
    'https://shop.example/docs#state',
    'https://shop.example/oauth/token?grant_type=authorization_code&code=abcdefghijklmnop&client_secret=s',
    'https://shop.example/promo?auth_code=1',
    'https://shop.example/file?id=1&hash=abc',
    'https://shop.example/pay?response=ok&state=done',
    'about:blank',
    'javascript:location="?code=SplxlOBeZQQYbYS6WxSbIA&state=s"',
    'mailto:jane@mail.example?code=SplxlOBeZQQYbYS6WxSbIA&state=s',
    'com.example.app:/welcome?state=s',
    '',
  ])('%s', (address) => {
    expect(readOutcome(address)).toBeUndefined();
  });
});

describe('where an answer is expected', () => {
  test.each([
    ['a bare code', 'https://shop.example/cart?code=1', 'granted'],
    ['a bare token', 'https://shop.example/cart?access_token=1', 'granted'],
    ['any error', 'https://shop.example/cart?error=odd', 'refused'],
    ['a short denial', 'https://shop.example/?denied=abcdef', 'refused'],
  ])('%s is enough', (_, address, outcome) => {
    expect(readOutcome(address)).toBeUndefined();
    expect(readOutcome(address, 'other.example')).toBeUndefined();
    expect(readOutcome(address, 'shop.example')).toMatchObject({ outcome });
  });

  test('a page without an answer is still none', () => {
    expect(readOutcome('https://shop.example/welcome?state=s', 'shop.example')).toBeUndefined();
  });
});

describe('a form', () => {
  const answer = (...fields: string[]) => readFormAnswer((name) => fields.includes(name));
  test('answers with the fields of a yes or of a no', () => {
    expect(answer('code', 'id_token', 'state', 'user')).toBe('granted');
    expect(answer('credential', 'g_csrf_token')).toBe('granted');
    expect(answer('id_token', 'state')).toBe('granted');
    expect(answer('error', 'state')).toBe('refused');
  });
  test('with other fields is no answer', () => {
    expect(answer('email', 'pass')).toBeUndefined();
    expect(answer()).toBeUndefined();
  });
});

describe('whatever is answered', () => {
  const secret = fc.string({
    unit: fc.constantFrom(...'abcdefghijkXYZ0123456789_-'),
    minLength: 10,
    maxLength: 40,
  });
  const names = [
    'code',
    'state',
    'access_token',
    'id_token',
    'refresh_token',
    'oauth_token',
    'oauth_verifier',
    'denied',
    'auth_code',
    'openid.sig',
    'hash',
    'tgAuthResult',
    'error_description',
    'iss',
  ];

  test('no secret of the address comes out', () => {
    fc.assert(
      fc.property(
        secret,
        fc.subarray(names, { minLength: 1 }),
        fc.constantFrom('?', '#'),
        (value, planted, mark) => {
          const query = planted.map((name) => `${name}=SECRET${value}`).join('&');
          const answer = readOutcome(`https://shop.example/oauth/callback${mark}${query}`, 'shop.example');
          expect(JSON.stringify(answer) ?? '').not.toContain('SECRET');
        },
      ),
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readOutcome(text);
        readOutcome(`https://shop.example/cb?code=${text}#${text}`, 'shop.example');
        readOutcome(`https://shop.example/cb?response=${text}&payload=${text}&error=${text}`);
      }),
    );
  });
});
