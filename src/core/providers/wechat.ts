// WeChat (Weixin) login: the page with the QR code, and the page inside WeChat's own browser.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'wechat',
  name: 'WeChat',
  hosts: ['open.weixin.qq.com'],
  endpoints: [{ role: 'authorize', paths: ['/connect/qrconnect', '/connect/confirm', '/connect/oauth2/authorize'] }],
  clientId: ['appid'],
  withoutScope: 'unknown',
  own: ['qq.com', 'wechat.com'],
  revoke: { instead: 'revoke_instead_wechat' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://open.weixin.qq.com/connect/qrconnect?appid=wx0000000000000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=snsapi_login&state=s1#wechat_redirect',
    from: 'django-allauth and social-core, 2026',
    reads: { clientId: 'wx0000000000000001', host: 'shop.example', scopes: ['snsapi_login'] },
  },
  {
    url: 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0000000000000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=snsapi_userinfo&state=s1#wechat_redirect',
    from: 'SocialiteProviders WeixinWeb; inside the WeChat browser',
    reads: { clientId: 'wx0000000000000001', host: 'shop.example', scopes: ['snsapi_userinfo'] },
  },
  {
    url: 'https://open.weixin.qq.com/connect/qrconnect?appid=wx0000000000000001&scope=snsapi_login&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&login_type=jssdk&self_redirect=false&styletype=&sizetype=&bgcolor=&rst=&style=black&href=',
    from: 'wxLogin.js: the QR code in a frame of the app',
    reads: { clientId: 'wx0000000000000001', host: 'shop.example', scopes: ['snsapi_login'] },
  },
  { url: 'https://open.weixin.qq.com/connect/confirm?uuid=0000000000000000', from: 'public code: what the QR code opens on the phone', reads: null },
  { url: 'https://open.weixin.qq.com/', from: 'WeChat: the pages for developers', reads: null },
];

export const scopes = {
  snsapi_login: ['identity', 'read', 0, 'Sign you in and see your name and picture'],
  snsapi_base: ['identity', 'read', 0, 'Recognise you when you sign in'],
  snsapi_userinfo: [['identity', 'personal'], 'read', 0, 'See your name, picture, gender and region'],
} satisfies Scopes;
