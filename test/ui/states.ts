// Every state a page can be in, each with what led to it. Pictures are taken of all of them.

import { FOR_GOOD } from '../../src/ui/view/pause';
import type { World } from './fake-browser';
import { at, type Step } from './play';
import * as s from './samples';

export interface State {
  readonly page: 'popup' | 'welcome' | 'story';
  readonly steps: readonly Step[];
  readonly world?: Partial<World>;
  /** Buttons and fields to press in turn, by their accessible name; `/text` is typed into what has the focus. */
  readonly press?: readonly string[];
}

/** When all pictures are taken. */
export const NOW = at('2026-06-12T10:00Z');

const THREE = ['https://accounts.google.com/*', 'https://*.facebook.com/*', 'https://appleid.apple.com/*'];
const all = new Set(THREE);

const popup = (steps: readonly Step[], more: Omit<State, 'page' | 'steps'> = {}): State => ({
  page: 'popup',
  steps,
  ...more,
  world: { origins: all, ...more.world },
});

const welcome = (more: Omit<State, 'page' | 'steps'> = {}, steps: readonly Step[] = []): State => ({
  page: 'welcome',
  steps,
  ...more,
  world: { origins: all, ...more.world },
});

const looked: Step = { on: '2026-06-11T20:00Z', looks: true };
const onCanva = { tab: 'https://www.canva.com/design' };

const again = (sees: Extract<Step, { sees: unknown }>['sees'], on = '2026-06-11'): Step[] => [
  ...s.quizlyRemoved,
  {
    on,
    sees: {
      provider: 'facebook',
      clientId: '555000111',
      host: 'quizly.example',
      scopes: ['public_profile'],
      ...sees,
    },
  },
  looked,
];

const pendingCanva: Step[] = [
  ...s.everyday,
  { on: '2026-06-12T09:50Z', says: [{ subject: s.keys.canva, field: 'removalStarted', value: true }] },
];

export const states = {
  full: popup(s.everyday, { world: onCanva }),
  'to-look-at': popup(
    [...s.everyday, ...s.canvaGrows.slice(2), ...again({}).slice(-2), ...s.unseen, looked].sort((a, b) =>
      a.on < b.on ? -1 : 1,
    ),
    { world: onCanva },
  ),
  'new-plain': popup([...s.mailmate, { on: '2026-06-01', looks: true }, ...s.newCanva]),
  'new-reaching': popup([...s.allrecipes, { on: '2026-06-01', looks: true }, ...s.newMailmate]),
  'new-several': popup([...s.newCanva, ...s.newMailmate]),
  pending: popup(pendingCanva),
  'pending-here': popup(pendingCanva, { world: { tab: 'https://myaccount.google.com/connections' } }),
  'pending-answered': popup(pendingCanva, { press: ['It’s removed'] }),
  'not-listed': popup(pendingCanva, { press: ['It’s not listed here'] }),
  'answer-not-seen': popup([...s.unseen, looked]),
  'partly-watching': popup(s.everyday, { world: { origins: new Set(THREE.slice(0, 1)) } }),
  'all-off': popup(s.everyday, { world: { origins: new Set() } }),
  paused: popup([
    ...s.everyday,
    {
      on: '2026-06-12T09:30Z',
      says: [{ subject: '', field: 'pausedUntil', value: at('2026-06-12T10:30Z') }],
    },
  ]),
  'paused-for-good': popup([
    ...s.everyday,
    { on: '2026-06-12T09:30Z', says: [{ subject: '', field: 'pausedUntil', value: FOR_GOOD }] },
  ]),
  empty: popup([]),
  'one-app': popup([...s.canva, looked], { world: onCanva }),
  'long-names': popup([...s.long, looked], {
    world: { tab: 'https://llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.co.uk/' },
  }),
  search: popup(s.everyday, { press: ['Search', '/mail'] }),
  'search-nothing': popup(s.everyday, { press: ['Search', '/zzz'] }),
  'expired-fold': popup(s.expired, { press: ['5 expired at Facebook'] }),
  'started-fold': popup(s.everyday, { press: ['1 sign-in started, answer not seen'] }),
  'removed-fold': popup(s.everyday, { press: ['1 marked as removed'] }),
  many: popup([...s.many, looked]),
  trouble: popup(s.everyday, { world: { trouble: 'quota' } }),

  'card-reaching': popup(s.everyday, { press: ['Mailmate Pro'] }),
  'card-one-click': popup(s.everyday, { press: ['photobook.example'] }),
  'card-question': popup(s.everyday, { press: ['Remove strava.com'] }),
  'card-way-in': popup(s.everyday, { press: ['canva.com', 'Remove at Google'] }),
  'card-keep': popup(s.everyday, { press: ['canva.com', 'Remove at Google', 'Yes, keep it'] }),
  'card-leave': popup(s.everyday, { press: ['canva.com', 'Remove at Google', 'No, leave it'] }),
  'card-pending': popup(pendingCanva, { press: ['canva.com'] }),
  'card-removed': popup(s.quizlyRemoved, { press: ['1 marked as removed', 'Quizly'] }),
  'card-kept': popup(s.everyday, { press: ['canva.com', 'Keep, ask me in a year'] }),
  'card-two-providers': popup(s.everyday, { press: ['allrecipes.com'] }),
  'card-asks-for-more': popup([...s.canvaGrows, looked], { press: ['Asks for more'] }),
  'card-again': popup(again({}), { press: ['Signed in again'] }),
  'card-silent': popup(again({ outcome: 'silent' }), { press: ['Signed in without asking'] }),
  'card-tried': popup(again({ outcome: 'probable' }), { press: ['New sign-in started'] }),
  'card-listed': popup(again({ outcome: 'listed', source: 'list:facebook' }), { press: ['Still listed'] }),
  'card-unseen': popup([...s.unseen, looked], { world: onCanva, press: ['canva.com'] }),
  'card-unknown': popup([...s.listedOnly, looked], { press: ['Fitness Club'] }),
  'card-known': popup([...s.canvaGrows, looked], { press: ['Asks for more', 'How Spare Keys knows this'] }),
  'card-long': popup([...s.long, looked], { press: ['Donaudampf'] }),
  'card-guessed': popup([...s.long, looked], { press: ['An app without a name'] }),
  'card-reported': popup(s.everyday, { press: ['spotify.com', 'What was reported'] }),
  'card-no-page': popup(
    [
      {
        on: '2026-06-02',
        sees: { provider: 'line', clientId: '1650000000', host: 'shop.example', scopes: ['profile'] },
      },
      looked,
    ],
    { press: ['shop.example', 'Remove at LINE'] },
  ),
  forgotten: popup(s.everyday, { press: ['canva.com', 'Forget this app'] }),

  settings: popup(s.everyday, { press: ['Settings'] }),
  'settings-delete': popup(s.everyday, { press: ['Settings', 'Delete everything…'] }),

  welcome: welcome(),
  'welcome-firefox-words': welcome({
    world: { origins: new Set(['https://accounts.google.com/*']), pinned: true },
  }),
  'welcome-ticked': welcome({ press: ['GitHub', 'Discord'] }),
  'welcome-done': welcome({ world: { pinned: true, notifications: true }, press: ['Open my Google list'] }, [
    {
      on: '2026-06-12',
      says: [
        { subject: '', field: 'pace', value: 'monthly' },
        { subject: '', field: 'welcomed', value: true },
      ],
    },
  ]),
  story: { page: 'story', steps: [], world: {} },
} as const satisfies Readonly<Record<string, State>>;
