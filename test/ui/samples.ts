// A list like many people's, as it came to be. Names of companies that exist are left to what is only a sign-in.

import { keyOf } from '../../src/core/key';
import type { Account, Entry, ProviderId } from '../../src/core/model';
import type { Step } from './play';

const account: Account = { mask: 'a…k@gmail.com', mark: 'mark-1' };
const work: Account = { mask: 'anna.k…k@example.org', mark: 'mark-2' };

const g = (name: string) => `https://www.googleapis.com/auth/${name}`;
const PLAIN = ['openid', 'email', 'profile'];

export const keys = {
  canva: 'google:c:111-canva.apps.googleusercontent.com',
  mailmate: 'google:c:222-mailmate.apps.googleusercontent.com',
  quizly: 'facebook:c:555000111',
  allrecipes: 'google:c:333-allrecipes.apps.googleusercontent.com',
  photobook: 'google:c:444-photobook.apps.googleusercontent.com',
} as const;

const google = (id: string, host: string, scopes: readonly string[]) =>
  ({ provider: 'google', clientId: `${id}.apps.googleusercontent.com`, host, scopes, account }) as const;

export const canva: Step[] = [
  { on: '2024-03-14', sees: google('111-canva', 'www.canva.com', PLAIN) },
  { on: '2026-06-03', sees: google('111-canva', 'www.canva.com', PLAIN) },
];

/** The day after, it asks for Drive too. */
export const canvaGrows: Step[] = [
  ...canva,
  { on: '2026-06-04', sees: google('111-canva', 'www.canva.com', [...PLAIN, g('drive')]) },
];

export const mailmate: Step[] = [
  {
    on: '2025-01-14',
    sees: {
      ...google('222-mailmate', 'app.mailmate.example', [
        'https://mail.google.com/',
        g('contacts'),
        '?access_type=offline',
      ]),
      name: 'Mailmate Pro',
    },
  },
];

export const photobook: Step[] = [
  { on: '2025-11-02', sees: google('444-photobook', 'photobook.example', [g('photoslibrary.readonly')]) },
];

const strava: Step[] = [
  {
    on: '2026-02-20',
    sees: {
      provider: 'facebook',
      clientId: '777',
      host: 'www.strava.com',
      scopes: ['public_profile', 'email', 'user_friends'],
    },
  },
];

export const allrecipes: Step[] = [
  {
    on: '2025-12-28',
    sees: {
      provider: 'facebook',
      clientId: '888',
      host: 'www.allrecipes.com',
      scopes: ['public_profile', 'email'],
    },
  },
  { on: '2026-05-12', sees: google('333-allrecipes', 'www.allrecipes.com', PLAIN) },
];

const quizly: Step[] = [
  {
    on: '2024-05-02',
    sees: {
      provider: 'facebook',
      clientId: '555000111',
      host: 'quizly.example',
      name: 'Quizly',
      scopes: ['public_profile', 'user_birthday'],
    },
  },
];

export const quizlyRemoved: Step[] = [
  ...quizly,
  { on: '2026-05-03', says: [{ subject: keys.quizly, field: 'removed', value: true }] },
];

const spotify: Step[] = [
  {
    on: '2026-04-18',
    sees: {
      provider: 'apple',
      clientId: 'com.spotify.web',
      host: 'accounts.spotify.com',
      scopes: ['name', 'email'],
    },
  },
];

const others: Step[] = [
  {
    on: '2026-01-09',
    sees: {
      provider: 'github',
      clientId: 'Ov23liEXAMPLE0000001',
      host: 'forum.example.net',
      scopes: ['read:user', 'user:email'],
    },
  },
  { on: '2026-03-30', sees: google('999-pinterest', 'www.pinterest.com', PLAIN) },
  {
    on: '2025-08-01',
    sees: {
      provider: 'facebook',
      clientId: '4242',
      host: 'www.tripadvisor.com',
      scopes: ['public_profile', 'email'],
    },
  },
  {
    on: '2026-06-01',
    sees: {
      provider: 'facebook',
      clientId: '31337',
      host: 'example-shop.eu.auth0.com',
      scopes: ['public_profile'],
    },
  },
  {
    on: '2026-06-09',
    sees: {
      provider: 'google',
      clientId: '77-started.apps.googleusercontent.com',
      host: 'started.example',
      outcome: 'asked',
      scopes: PLAIN,
    },
  },
  { on: '2026-02-02', sees: google('70-youtube', 'www.youtube.com', PLAIN) },
];

/** On Google's list, and nothing else known of it. */
export const listedOnly: Step[] = [
  {
    on: '2026-05-03',
    sees: { source: 'list:google', provider: 'google', outcome: 'listed', name: 'Fitness Club', scopes: [] },
  },
  {
    on: '2026-05-03',
    reads: {
      provider: 'google',
      account,
      entries: [{ key: 'google:n:fitness club', name: 'Fitness Club', standing: 'active' }],
    },
  },
];

const entry = (provider: ProviderId, name: string, standing: Entry['standing']): Entry => ({
  key: keyOf({ provider, name }) ?? '',
  name,
  standing,
});

const EXPIRED = ['Bubble Witch', 'Dress Up Studio', 'Zoosk', 'Words With Friends', 'Which City Are You?'];

/** Facebook's list, where most is over. */
export const expired: Step[] = [
  ...EXPIRED.map(
    (name): Step => ({
      on: '2026-05-20',
      sees: { source: 'list:facebook', provider: 'facebook', outcome: 'listed', name },
    }),
  ),
  {
    on: '2026-05-20',
    reads: { provider: 'facebook', entries: EXPIRED.map((name) => entry('facebook', name, 'expired')) },
  },
];

export const everyday: Step[] = [
  ...[canva, mailmate, photobook, strava, allrecipes, spotify, others, listedOnly, expired, quizlyRemoved]
    .flat()
    .sort((a, b) => (a.on < b.on ? -1 : 1)),
  { on: '2026-06-10', looks: true },
];

export const newCanva: Step[] = [
  { on: '2026-06-12T09:00Z', sees: google('111-canva', 'www.canva.com', PLAIN) },
];

export const newMailmate: Step[] = [
  {
    on: '2026-06-12T09:00Z',
    sees: {
      ...google('222-mailmate', 'app.mailmate.example', ['https://mail.google.com/', g('contacts'), 'email']),
      name: 'Mailmate Pro',
    },
  },
];

export const unseen: Step[] = [
  {
    on: '2026-06-11',
    sees: {
      provider: 'apple',
      clientId: 'com.canva.signin',
      host: 'www.canva.com',
      outcome: 'probable',
      scopes: ['name', 'email'],
    },
  },
];

const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltung International Holdings and Daughters';

export const long: Step[] = [
  {
    on: '2026-04-02',
    sees: {
      ...google('1-long', 'a-very-long-subdomain.of-an-even-longer-domain-name-for-a-small-shop.example', [
        'https://mail.google.com/',
      ]),
      name: LONG,
      account: work,
    },
  },
  {
    on: '2026-05-02',
    sees: { ...google('2-long', 'llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.co.uk', PLAIN) },
  },
  {
    on: '2026-05-05',
    sees: {
      provider: 'google',
      clientId: '3-x.apps.googleusercontent.com',
      scopes: ['email', 'https://example.org/auth/robot.control.everything'],
    },
  },
  { on: '2026-05-06', sees: { ...google('4-ar', 'arabic.example', PLAIN), name: 'تطبيق الوصفات' } },
];

/** Many apps, so that not all are drawn at once. */
export const many: Step[] = Array.from({ length: 90 }, (_, index): Step => {
  const day = new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
  const scopes = index % 4 === 0 ? [...PLAIN, g('calendar')] : PLAIN;
  return {
    on: day,
    sees: { ...google(`app-${index}`, `shop-${index}.example`, scopes), name: `Shop number ${index}` },
  };
});
