import { describe, expect, test } from 'vitest';
import { line, MINUTE, type Page, pages, readRows, START } from './history';

const encoded = encodeURIComponent;
const back = 'https://shop.example/auth/callback';
const redirect = `redirect_uri=${encoded(back)}`;
const answer = `${back}?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj`;
const refusal = `${back}?error=access_denied&state=af0ifjsldkj`;

const accounts = 'https://accounts.google.com';
const google = `${accounts}/o/oauth2/v2/auth?client_id=g1&${redirect}&response_type=code&scope=openid+email&state=s1`;
/** Log-in pages repeat the request and say more of the app. */
const kept = `client_id=g1&${redirect}&response_type=code&scope=openid+email&app_domain=${encoded('https://shop.example')}&service=lso&flowName=GeneralOAuthFlow&continue=${encoded(`${accounts}/signin/oauth/consent?authuser=unknown&part=p1&as=S1`)}`;
const consent = `${accounts}/signin/oauth/consent?authuser=0&part=p1&as=S1&client_id=g1&rapt=r1`;
const googleAnswer = `${back}?state=s1&code=4%2F0AVHE_x5&scope=email+${encoded('https://www.googleapis.com/auth/userinfo.email')}+openid&authuser=0&prompt=none`;
const iPhone = [
  google,
  `${accounts}/v3/signin/identifier?dsh=S1&${kept}`,
  `${accounts}/v3/signin/identifier?dsh=S1&ifkv=i1&${kept}`,
  `${accounts}/v3/signin/challenge/pwd?TL=t1&${kept}`,
  `${accounts}/CheckCookie?${kept}`,
  consent,
  `${consent}&pli=1`,
];

const facebook = `https://www.facebook.com/v19.0/dialog/oauth?client_id=900&${redirect}&scope=email%2Cpublic_profile&state=s2`;
const facebookLogin = `https://www.facebook.com/login.php?skip_api_login=1&api_key=900&kid_directed_site=0&app_id=900&signed_next=1&next=${encoded(facebook)}&cancel_url=${encoded(refusal)}`;
const gdp = `https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=900&params%5Bredirect_uri%5D=${encoded(JSON.stringify(back).replaceAll('/', '\\/'))}&params%5Bscope%5D=${encoded('["email","public_profile"]')}&params%5Bstate%5D=%22s2%22`;
const facebookAnswer = `${back}?code=AQB5x&state=s2#_=_`;

const apple = `https://appleid.apple.com/auth/authorize?client_id=shop.web&${redirect}&response_type=code%20id_token&scope=name%20email&response_mode=form_post&state=s3`;
const github = `https://github.com/login/oauth/authorize?client_id=Ov23li&${redirect}&scope=user%3Aemail&state=s4`;
const withoutRedirect = 'https://github.com/login/oauth/authorize?client_id=Ov23li&state=s4';
const x1 = 'https://api.x.com/oauth/authenticate?oauth_token=t0a';
const x1Answer = 'https://shop.example/auth/x?oauth_token=t0a&oauth_verifier=v0b';
const x2 = `https://x.com/i/oauth2/authorize?response_type=code&client_id=x2&${redirect}&scope=users.read+offline.access&state=s5`;
const keycloak = `https://sso.acme.example/realms/main/protocol/openid-connect/auth?client_id=web&${redirect}&response_type=code&scope=openid&state=s6`;

type Case = readonly [name: string, list: readonly Page[], read: readonly string[]];

const granted = 'granted google g1 shop.example openid email';

const table = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_, list, read) => {
    expect(readRows(pages(list)).map(line)).toEqual(read);
  });

describe('a sign-in whose answer went to the app', () => {
  table([
    [
      'Google, a page that tells the site alone',
      [
        `${accounts}/v3/signin/challenge/pwd?client_id=g1&app_domain=${encoded('https://app.shop.example')}`,
        googleAnswer,
      ],
      ['granted google g1 app.shop.example email openid'],
    ],
    ['Google, all hops', [...iPhone, googleAnswer], [granted]],
    ['Google, as Chromium keeps it: pages only', [iPhone[1] ?? '', consent, googleAnswer], [granted]],
    [
      'Google, consent alone before it',
      [consent, googleAnswer],
      ['granted google g1 shop.example email openid'],
    ],
    ['Google, the answer alone', [googleAnswer], [`granted google - shop.example email openid`]],
    [
      'Google, less than was asked',
      [google, `${back}?code=4%2F0AVHE_x5&scope=openid&state=s1`],
      ['granted google g1 shop.example openid'],
    ],
    [
      'Google, with what was let in before',
      [google, `${back}?code=4%2F0AVHE_x5&scope=email+openid+profile&state=s1`],
      ['granted google g1 shop.example openid email profile'],
    ],
    [
      'Facebook, log-in, dialog, consent',
      [facebookLogin, facebook, gdp, facebookAnswer],
      ['granted facebook 900 shop.example email public_profile'],
    ],
    ['Facebook, the answer alone', [facebookAnswer], ['granted facebook - shop.example']],
    [
      'GitHub',
      [['Authorize', github], `${back}?code=0123456789abcdef0123&state=s4`],
      ['granted github Ov23li shop.example user:email'],
    ],
    [
      'GitHub, without a redirect: RFC 6749 3.1.2.3',
      [withoutRedirect, `${back}?code=0123456789abcdef0123&state=s4`],
      ['granted github Ov23li shop.example'],
    ],
    ['X, OAuth 1.0a: the answer names the app', [x1, x1Answer], ['granted x - shop.example']],
    ['X, OAuth 2.0', [x2, answer], ['granted x x2 shop.example users.read offline.access']],
    ['Keycloak', [keycloak, answer], ['granted generic web shop.example openid']],
    [
      'a bare code, where it was due',
      [github, `${back.replace('auth/callback', 'in')}?code=123456`],
      ['granted github Ov23li shop.example user:email'],
    ],
    [
      'without a question',
      [`${google}&prompt=none`, googleAnswer],
      ['silent google g1 shop.example openid email'],
    ],
    ['that page again, minutes later', [google, googleAnswer, googleAnswer], [granted]],
    [
      'that page under another code',
      [google, googleAnswer, googleAnswer.replace('0AVHE', '0BXYZ')],
      [granted],
    ],
    ['twice', [google, googleAnswer, google, googleAnswer], [granted, granted]],
  ]);
});

describe('a sign-in whose answer was not seen', () => {
  table([
    [
      'Google, a page, then an address',
      [iPhone[1] ?? '', google],
      ['probable google g1 shop.example openid email'],
    ],
    [
      'Google, while another app got an error',
      [google, `${accounts}/signin/oauth/error?client_id=g2`],
      ['asked google g1 shop.example openid email'],
    ],
    [
      'by a message, while another answer went to its site',
      [
        `${accounts}/gsi/select?client_id=g1&ux_mode=popup&origin=${encoded('https://shop.example')}`,
        googleAnswer,
      ],
      ['probable google g1 shop.example openid email profile', 'granted google - shop.example email openid'],
    ],
    [
      'Google, at one site, while an answer went to another',
      [
        `${accounts}/v3/signin/challenge/pwd?client_id=g1&app_domain=${encoded('https://wiki.example')}`,
        googleAnswer,
      ],
      ['probable google g1 wiki.example', 'granted google - shop.example email openid'],
    ],
    ['Google, pages', iPhone, ['probable google g1 shop.example openid email']],
    ['Google, the address alone', [google], ['asked google g1 shop.example openid email']],
    ['Google, a page without a site', [consent], ['asked google g1 -']],
    ['Facebook, log-in', [facebookLogin], ['probable facebook 900 shop.example email public_profile']],
    ['Facebook, consent', [gdp], ['probable facebook 900 shop.example email public_profile']],
    [
      'Apple, shown',
      [['Sign In with your Apple Account', apple]],
      ['probable apple shop.web shop.example name email'],
    ],
    ['Apple, not shown', [apple], ['asked apple shop.web shop.example name email']],
    ['GitHub, shown', [['Authorize', github]], ['probable github Ov23li shop.example user:email']],
    ['X, OAuth 1.0a, names nothing', [['Authorize', x1]], []],
    ['a question that was not allowed to be one', [`${google}&prompt=none`], []],
    [
      'by a message between windows',
      [`${accounts}/gsi/select?client_id=g1&ux_mode=popup&origin=${encoded('https://shop.example')}`],
      ['probable google g1 shop.example openid email profile'],
    ],
    ['Keycloak, its log-in page', [['Log in', keycloak]], ['probable generic web shop.example openid']],
  ]);
});

describe('no sign-in', () => {
  table([
    [
      "Google's own site, then a page that names none",
      [google.replaceAll('shop.example', 'www.youtube.com'), consent],
      [],
    ],
    [
      'a coupon while an answer is due',
      [withoutRedirect, 'https://shop.example/?code=SUMMER20'],
      ['asked github Ov23li -'],
    ],
    [
      'an answer that stays with the provider',
      [withoutRedirect, 'https://github.com/auth/callback?code=0123456789abcdef0123&state=s4'],
      ['asked github Ov23li -'],
    ],
    ['refused', [...iPhone, refusal], ['refused google g1 shop.example openid email']],
    ['failed', [google, `${back}?error=server_error&error_description=later&state=s1`], []],
    [
      'an error page',
      [`${accounts}/signin/oauth/error?authError=Cg5&client_id=g1&flowName=GeneralOAuthFlow`],
      [],
    ],
    [
      'an error page after a question',
      [...iPhone, `${accounts}/signin/oauth/error/v2?authError=Cg5&client_id=g1`],
      [],
    ],
    [
      "Google's own",
      [
        `${accounts}/v3/signin/identifier?continue=${encoded('https://www.youtube.com/signin')}&service=youtube&flowName=GlifWebSignIn`,
      ],
      [],
    ],
    [
      "Google's own site, asking as others do",
      [
        google.replaceAll('shop.example', 'www.youtube.com'),
        `https://www.youtube.com/auth/callback?code=4%2F0AVHE_x5&state=s1`,
      ],
      [],
    ],
    [
      "Google's own program",
      [
        ...iPhone.map((one) => one.replaceAll('shop.example', '127.0.0.1%3A4')),
        `${accounts}/signin/oauth/firstparty/nativeapp?client_id=g1&as=S1`,
        'http://127.0.0.1:4/?code=4%2F0AVHE_x5&state=s1',
      ],
      [],
    ],
    [
      'sharing',
      [
        `https://www.facebook.com/login.php?skip_api_login=1&api_key=900&next=${encoded('https://www.facebook.com/sharer.php?u=https%3A%2F%2Fnews.example')}`,
      ],
      [],
    ],
    ['a server of the app itself', [keycloak.replaceAll('sso.acme.example', 'sso.shop.example'), answer], []],
    [
      'a coupon',
      ['https://shop.example/?code=SUMMER20', 'https://shop.example/auth/callback?code=123456'],
      [],
    ],
    ['an answer nobody was seen to ask for', [answer], []],
    [
      'a second factor that stays with the provider',
      [facebook, 'https://www.facebook.com/checkpoint/oauth?code=123456&state=s2'],
      ['asked facebook 900 shop.example email public_profile'],
    ],
  ]);
});

describe('an app', () => {
  table([
    [
      'that is a program on this computer',
      [
        google.replace(redirect, `redirect_uri=${encoded('http://127.0.0.1:49354')}`),
        'http://127.0.0.1:49354/?state=s1&code=4/0AVHE_x5',
      ],
      ['granted google g1 - openid email'],
    ],
    [
      'that is a program nobody knows',
      ['http://127.0.0.1:49354/?state=s1&code=4/0AVHE_x5&scope=email'],
      ['granted google - 127.0.0.1 email'],
    ],
    [
      'behind a broker, which names it',
      [
        `https://acme.eu.auth0.com/authorize?client_id=a1&${redirect}&response_type=code`,
        google.replace(redirect, `redirect_uri=${encoded('https://acme.eu.auth0.com/login/callback')}`),
        'https://acme.eu.auth0.com/login/callback?state=s1&code=4/0AVHE_x5&scope=email+openid',
        answer,
      ],
      ['granted google g1 acme.eu.auth0.com by shop.example openid email'],
    ],
    [
      'that is a provider too',
      [
        google.replace(
          redirect,
          `redirect_uri=${encoded('https://github.com/sessions/social/google/callback')}`,
        ),
        'https://github.com/sessions/social/google/callback?code=4/0AVHE_x5&state=s1',
      ],
      ['granted google g1 github.com openid email'],
    ],
    [
      'of two at once',
      [google, github, `${back}?code=0123456789abcdef0123&state=s4`, googleAnswer],
      ['granted github Ov23li shop.example user:email', granted],
    ],
  ]);

  test('of a server without a file is not another one of the same id', () => {
    const other = keycloak.replaceAll('shop.example', 'wiki.example').replaceAll('acme', 'umbrella');
    expect(readRows(pages([keycloak, other, answer])).map(line)).toEqual([
      'asked generic web wiki.example openid',
      'granted generic web shop.example openid',
    ]);
  });
});

test.each([
  ['15 minutes, an answer', 15, granted],
  ['more, a page that was left lying', 16, 'asked google g1 shop.example openid email'],
])('after %s', (_, minutes, wanted) => {
  const [asked, answered] = pages([google, googleAnswer.replace('code=4%2F', 'code=0')]);
  if (!asked || !answered) throw new Error('two pages');
  const late = { ...answered, time: asked.time + minutes * MINUTE };
  expect(readRows([asked, late]).map(line)).toEqual([wanted]);
});

test('question and answer of one moment are a question and its answer', () => {
  const rows = pages([googleAnswer, google]).map((row) => ({ ...row, time: START }));
  expect(readRows(rows).map(line)).toEqual([granted]);
});

test('one row that comes twice answers one question', () => {
  const [one, other, answered] = pages([google, github, answer]);
  if (!one || !other || !answered) throw new Error('three pages');
  const asked = 'asked google g1 shop.example openid email';
  expect(readRows([one, other, answered, { ...answered }]).map(line)).toEqual([
    asked,
    'granted github Ov23li shop.example user:email',
  ]);
});
