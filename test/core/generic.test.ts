import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../src/core/generic';
import { providers } from '../../src/core/providers/index';
import { anyText } from './any-text';

const siteOf = (host: string) => getDomain(host, { allowPrivateDomains: true });
const read = (address: string) => readGeneric(address, providers, siteOf);
const back = 'redirect_uri=https%3A%2F%2Fshop.example%2Fcb';

describe('a request to a server without a file of its own is read', () => {
  test.each([
    [
      'Keycloak',
      `https://sso.acme.example/realms/main/protocol/openid-connect/auth?client_id=web&${back}&response_type=code&scope=openid`,
    ],
    [
      'Keycloak, older, on a port',
      `https://sso.acme.example:8443/auth/realms/main/protocol/openid-connect/auth?client_id=web&${back}`,
    ],
    ['Okta', `https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa1&${back}`],
    ['Auth0', `https://acme.eu.auth0.com/authorize?client_id=a1&connection=google-oauth2&${back}`],
    [
      'Auth0, classic',
      `https://acme.auth0.com/login?state=s&client=a1&protocol=oauth2&response_type=code&${back}`,
    ],
    [
      'GitLab',
      `https://gitlab.acme.example/oauth/authorize?client_id=g1&response_type=code&${back}&scope=read_user`,
    ],
    ['Gitea', `https://codeberg.org/login/oauth/authorize?client_id=u1&${back}&response_type=code`],
    [
      'Mastodon',
      `https://mastodon.social/oauth/authorize?response_type=code&client_id=m1&${back}&scope=read+write`,
    ],
    ['WordPress', `https://public-api.wordpress.com/oauth2/authorize?client_id=1&${back}&response_type=code`],
    [
      'Nextcloud',
      `https://cloud.acme.example/index.php/apps/oauth2/authorize?client_id=n1&response_type=code&${back}`,
    ],
    ['IdentityServer', `https://id.acme.example/connect/authorize?client_id=i1&${back}&response_type=code`],
    ['authentik', `https://id.acme.example/application/o/authorize/?client_id=i1&${back}&response_type=code`],
    ['Authelia', `https://id.acme.example/api/oidc/authorization?client_id=i1&${back}&response_type=code`],
    [
      'Cognito',
      `https://acme.auth.eu-west-1.amazoncognito.com/login?client_id=c1&response_type=code&${back}`,
    ],
    [
      'Entra External ID',
      `https://acme.b2clogin.com/acme.onmicrosoft.com/b2c_1_in/oauth2/v2.0/authorize?client_id=b1&${back}`,
    ],
    [
      'Salesforce',
      `https://acme.my.salesforce.com/services/oauth2/authorize?client_id=s1&response_type=code&${back}`,
    ],
    [
      'Alipay',
      `https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=2020&scope=auth_user&${back}`,
    ],
    [
      'Trello',
      'https://trello.com/1/authorize?key=k&name=My+App&scope=read,write&response_type=token&return_url=https%3A%2F%2Fshop.example%2Ft',
    ],
    [
      'OpenID 2.0',
      'https://login.acme.example/+openid?openid.mode=checkid_setup&openid.return_to=https%3A%2F%2Fshop.example%2Fcb&openid.realm=https%3A%2F%2Fshop.example',
    ],
    [
      'IndieAuth',
      'https://blog.acme.example/auth?client_id=https%3A%2F%2Fshop.example%2F&response_type=code&state=s',
    ],
    [
      'AT Protocol',
      'https://pds.acme.example/oauth/authorize?client_id=https%3A%2F%2Fshop.example%2Fclient.json&request_uri=urn%3Ar1',
    ],
    [
      'a log-in page of the same server',
      `https://www.epicgames.com/id/login?redirectUrl=https%3A%2F%2Fwww.epicgames.com%2Fid%2Fauthorize%3Fclient_id%3De1%26${encodeURIComponent(back)}`,
    ],
    [
      'a log-in page of the same site',
      `https://passport.yandex.ru/auth?retpath=https%3A%2F%2Foauth.yandex.ru%2Fauthorize%3Fclient_id%3Dy1%26response_type%3Dcode%26${encodeURIComponent(back)}`,
    ],
    [
      'a log-in page with a path',
      `https://id.acme.example/Account/Login?ReturnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Di1%26response_type%3Dcode%26${encodeURIComponent(back)}`,
    ],
    [
      'a log-in page of Authelia',
      `https://auth.acme.example/?rd=https%3A%2F%2Fauth.acme.example%2Fapi%2Foidc%2Fauthorization%3Fclient_id%3Da1%26response_type%3Dcode%26${encodeURIComponent(back)}`,
    ],
    [
      'OpenID Connect 6.1, a request object alone',
      `https://server.acme.example/authorize?client_id=s6BhdRkqt3&request=eyJhbGciOiJub25lIn0.${Buffer.from('{\r\n "redirect_uri": "https://shop.example/cb"\r\n}').toString('base64url')}.`,
    ],
    [
      'GitHub Enterprise',
      `https://my-github.acme.example/login/oauth/authorize?client_id=g1&${back}&response_type=code`,
    ],
    [
      'over http on this machine (Keycloak docs)',
      `http://localhost:8080/realms/demo/protocol/openid-connect/auth?client_id=web&${back}&response_type=code`,
    ],
    [
      'over http in a private network',
      `http://192.168.1.20:3000/login/oauth/authorize?client_id=g1&${back}&response_type=code`,
    ],
    [
      'over http under a name of one word',
      `http://sso/oauth2/authorize?client_id=g1&${back}&response_type=code`,
    ],
    [
      'over http under a name kept for use inside',
      `http://sso.acme.internal/oauth2/authorize?client_id=g1&${back}&response_type=code`,
    ],
  ])('%s', (_, address) => {
    expect(read(address)).toMatchObject({ provider: 'generic', host: 'shop.example', firstParty: false });
    expect(read(address)?.clientId).toEqual(address.includes('openid.mode') ? undefined : expect.any(String));
  });

  test('OAuth 1.0a, which names nobody', () => {
    expect(read('https://www.tumblr.com/oauth/authorize?oauth_token=t1')).toMatchObject({
      provider: 'generic',
    });
  });

  test('as first party where the app is on the same site, private suffixes counted', () => {
    const at = (server: string, app: string) =>
      read(`https://${server}/oauth/authorize?client_id=a&response_type=code&redirect_uri=https://${app}/cb`)
        ?.firstParty;
    expect(at('sso.acme.example', 'app.acme.example')).toBe(true);
    expect(at('acme.example', 'acme.example')).toBe(true);
    expect(at('one.vercel.app', 'two.vercel.app')).toBe(false);
    expect(at('one.co.uk', 'two.co.uk')).toBe(false);
  });
});

describe('nothing is read of', () => {
  test.each([
    ['an ordinary page', 'https://shop.example/search?q=oauth&scope=all'],
    ['an ordinary page with a path that could be', 'https://docs.acme.example/oauth/authorize'],
    ['an API call with a key', 'https://maps.acme.example/tiles?key=k&scope=a'],
    [
      'a link that goes elsewhere',
      `https://evil.example/login?next=https%3A%2F%2Fid.acme.example%2Foauth%2Fauthorize%3Fclient_id%3Da%26${encodeURIComponent(back)}`,
    ],
    [
      'a query inside a query',
      'https://shop.example/?ref=client_id%3Da%26response_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fx.example',
    ],
    [
      'signing out',
      `https://sso.acme.example/realms/main/protocol/openid-connect/logout?client_id=web&${back}`,
    ],
    [
      'signing out at Cognito',
      `https://acme.auth.eu-west-1.amazoncognito.com/logout?client_id=c1&response_type=code&${back}`,
    ],
    [
      'a token endpoint',
      `https://id.acme.example/oauth/token?client_id=a&grant_type=authorization_code&${back}`,
    ],
    ['a device code', 'https://id.acme.example/oauth/device?client_id=a&scope=b'],
    ['where an answer goes', 'https://shop.example/oauth/callback?client_id=a&scope=b&state=c'],
    ['an answer', `https://shop.example/oauth/callback?code=c&client_id=a&scope=b`],
    ['plain http', `http://id.acme.example/oauth/authorize?client_id=a&response_type=code&${back}`],
    [
      'a provider with a file',
      `https://github.com/other/oauth/authorize?client_id=a&response_type=code&${back}`,
    ],
    [
      'a provider on another port',
      `https://accounts.google.com:8443/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name in another host",
      `https://accounts.google.com.evil.example/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name with a hyphen",
      `https://accounts-google.com/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name with a dot at the end",
      `https://accounts.google.com./o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name and more, with its path",
      `https://githubb.com/login/oauth/authorize?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name and more under a private suffix",
      `https://my-facebook.vercel.app/v19.0/dialog/oauth?client_id=a&response_type=code&${back}`,
    ],
    [
      'a redirector on the site of a provider',
      `https://out.reddit.com/t3_1?url=https%3A%2F%2Fwww.reddit.com%2Fapi%2Fv1%2Fauthorize%3Fclient_id%3Da%26response_type%3Dcode%26${encodeURIComponent(back)}`,
    ],
    [
      'an archive',
      `https://web.archive.example/web/2020/https://gitlab.example/oauth/authorize?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name before an @",
      `https://accounts.google.com@evil.example/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a provider's name in a path",
      `https://evil.example/https://accounts.google.com/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
    [
      "a name that may only look like a provider's",
      `https://gооgle.example/o/oauth2/auth?client_id=a&response_type=code&${back}`,
    ],
  ])('%s', (_, address) => {
    expect(read(address)).toBeUndefined();
  });
});

test('nothing throws, and no secret comes out', () => {
  fc.assert(
    fc.property(anyText, anyText, (value, rest) => {
      read(value);
      const address = `https://id.acme.example/oauth/authorize?client_id=a&scope=b&state=SECRET&nonce=SECRET&next=${rest}`;
      expect(JSON.stringify(read(address))).not.toContain('SECRET');
    }),
  );
});
