// Login with Amazon.

import type { Example, Provider, Scopes } from '../provider';

// Countries are no pattern in a host permission, so these are the hosts, one by one, that Amazon's documents and
// captured addresses name.
const shops = ['www.amazon.com', 'www.amazon.co.uk', 'www.amazon.co.jp'];
const consent = ['na.account.amazon.com', 'eu.account.amazon.com', 'apac.account.amazon.com'];

// Other countries: read where they are found.
const elsewhere = [
  'fe.account.amazon.com',
  'www.amazon.de',
  'www.amazon.fr',
  'www.amazon.it',
  'www.amazon.es',
  'www.amazon.nl',
  'www.amazon.se',
  'www.amazon.pl',
  'www.amazon.ca',
  'www.amazon.in',
  'www.amazon.ae',
  'www.amazon.sg',
  'www.amazon.ie',
  'www.amazon.sa',
  'www.amazon.eg',
  'www.amazon.co.za',
  'www.amazon.com.au',
  'www.amazon.com.be',
  'www.amazon.com.br',
  'www.amazon.com.mx',
  'www.amazon.com.tr',
];
const everywhere = [...shops, ...consent, ...elsewhere];

export const provider = {
  id: 'amazon',
  name: 'Amazon',
  hosts: [...shops, ...consent],
  endpoints: [
    { role: 'authorize', hosts: everywhere, paths: ['/ap/oa'], when: ['client_id'] },
    // The consent page: an `arb` stands for the whole request, which was seen before.
    { role: 'step', paths: ['/ap/oa'] },
    // Login before consent: it names no app, and only `lwa` tells it from a login at the shop itself.
    { role: 'step', hosts: everywhere, paths: ['/ap/signin', '/ap/register', '/ap/mfa', '/ap/cvf/*'], when: ['openid.assoc_handle=amzn_lwa*'] },
  ],
  withoutScope: 'unknown',
  own: [
    'amazon.com',
    'amazon.co.uk',
    'amazon.co.jp',
    'amazon.de',
    'amazon.fr',
    'amazon.it',
    'amazon.es',
    'amazon.nl',
    'amazon.se',
    'amazon.pl',
    'amazon.ca',
    'amazon.ie',
    'amazon.co.za',
    'amazon.com.au',
    'amazon.com.be',
    'amazon.com.br',
    'amazon.com.mx',
    'amazon.com.tr',
    'amazon.in',
    'amazon.ae',
    'amazon.sg',
    'amazon.sa',
    'amazon.eg',
  ],
  revoke: {
    list: 'https://www.amazon.com/ap/adam',
    help: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201945350',
  },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://www.amazon.com/ap/oa?client_id=amzn1.application-oa2-client.0123456789abcdef&scope=profile%20postal_code&response_type=code&state=s1&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'Amazon docs: Authorization Code Grant',
    reads: { clientId: 'amzn1.application-oa2-client.0123456789abcdef', host: 'shop.example', scopes: ['profile', 'postal_code'] },
  },
  {
    url: 'https://eu.account.amazon.com/ap/oa?client_id=amzn1.application-oa2-client.0123456789abcdef&scope=advertising::campaign_management&response_type=code&redirect_uri=https://shop.example/console/callback',
    from: 'Amazon Ads docs: consent hosts by region',
    reads: { clientId: 'amzn1.application-oa2-client.0123456789abcdef', host: 'shop.example', scopes: ['advertising::campaign_management'] },
  },
  {
    url: 'https://www.amazon.com.be/ap/oa?client_id=amzn1.application-oa2-client.0123456789abcdef&scope=profile&response_type=token&redirect_uri=https%3A%2F%2Fshop.example%2F',
    from: 'Amazon docs: Implicit Grant; the same at the shop of another country',
    reads: { clientId: 'amzn1.application-oa2-client.0123456789abcdef', host: 'shop.example', scopes: ['profile'] },
  },
  {
    url: 'https://na.account.amazon.com/ap/oa?response_type=code&redirect_uri=amzn%3A%2F%2Fcom.example.player&client_id=amzn1.application-oa2-client.0123456789abcdef&scope=profile',
    from: 'public code: the Android library',
    reads: { clientId: 'amzn1.application-oa2-client.0123456789abcdef', scopes: ['profile'], answerHidden: true, native: true },
  },
  {
    url: 'https://na.account.amazon.com/ap/oa?marketPlaceId=ATVPDKIKX0DER&arb=00000000-0000-0000-0000-000000000000&language=en_US',
    from: 'capture: the consent page',
    reads: null,
  },
  {
    url: 'https://na.account.amazon.com/ap/signin?openid.mode=checkid_setup&openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&pageId=lwa&openid.assoc_handle=amzn_lwa_na&arb=00000000-0000-0000-0000-000000000000&openid.return_to=https%3A%2F%2Fna.account.amazon.com%2Fap%2Foa%3FmarketPlaceId%3DATVPDKIKX0DER%26arb%3D00000000-0000-0000-0000-000000000000&metricIdentifier=amzn1.application.0123456789abcdef',
    from: 'capture: login before consent, where nothing names the app any more',
    reads: {},
  },
  {
    url: 'https://www.amazon.com/ap/signin?openid.mode=checkid_setup&openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.assoc_handle=usflex&openid.return_to=https%3A%2F%2Fwww.amazon.com%2F',
    from: 'Amazon: login at the shop itself',
    reads: null,
  },
  { url: 'https://www.amazon.com/gp/css/order-history', from: 'Amazon: ordinary browsing', reads: null },
];

export const scopes = {
  profile: [['identity', 'email'], 'read', 0, 'See your name, email address and Amazon ID'],
  'profile:user_id': ['identity', 'read', 0, 'See only your Amazon ID'],
  postal_code: ['phone', 'read', 0, 'See the postal code of your main address'],
  'payments:widget': ['money', ['read', 'write'], 2, 'Let you pay with your saved Amazon Pay details', 'unsure'],
  'payments:shipping_address': ['phone', 'read', 1, 'See the delivery address you pick when you pay', 'unsure'],
  'payments:billing_address': [['phone', 'money'], 'read', 1, 'See the billing address of the card you pick', 'unsure'],
  'payments:instrument_descriptor': ['money', 'read', 1, 'See which card you pay with, in short', 'unsure'],
  'clouddrive:read_all': ['files', 'read', 2, 'See everything in your Amazon Drive', 'unsure'],
  'clouddrive:write': ['files', 'write', 2, 'Add and change files in your Amazon Drive', 'unsure'],
  'alexa::skills:account_linking': ['account', 'manage', 1, 'Link or unlink Alexa skills for you', 'unsure'],
  'advertising::campaign_management': ['business', ['read', 'write'], 1, 'See and change your Amazon ad campaigns', 'unsure'],
} satisfies Scopes;
