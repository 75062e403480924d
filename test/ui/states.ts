// Every state a page can be in, each with what led to it. Pictures are taken of all of them.

import { FOR_GOOD } from '../../src/ui/view/pause';
import * as checkUps from './check-up-states';
import type { World } from './fake-browser';
import { drop, endlessFolder, jsonFile, paste } from './give';
import * as pages from './list-pages';
import { at, type Step } from './play';
import * as s from './samples';

export interface State {
  readonly page: 'add' | 'check-up' | 'popup' | 'welcome' | 'story';
  readonly steps: readonly Step[];
  readonly world?: Partial<World>;
  /** What the person drops or pastes, before they press anything. */
  readonly gives?: () => unknown;
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

const add = (more: Omit<State, 'page' | 'steps'> = {}, steps: readonly Step[] = s.everyday): State => ({
  page: 'add',
  steps,
  ...more,
  world: { origins: all, ...more.world },
});

const facebookExport = {
  installed_apps_v2: [
    { name: 'Fernwood Puzzles', added_timestamp: 1_640_995_200, category: 'active', removed_timestamp: 0 },
    {
      name: 'Donaudampfschifffahrtsgesellschaftskapit\u00c3\u00a4nsverwaltung',
      added_timestamp: 1_640_995_200,
      category: 'active',
    },
    { name: 'Caf\u00c3\u00a9 Otter', added_timestamp: 1_540_995_200, category: 'inactive' },
  ],
};

/** As the clipboard has it when the list is selected and copied. */
const googleList = ['Quillwort Calendar', 'Otterway Tickets', 'Tidepool Reader']
  .map(
    (name, i) =>
      `<li><a href="https://myaccount.google.com/connections/overview/A${i}EXAMPLE">${name}</a></li>`,
  )
  .join('');

const checkUp = (steps: readonly Step[], press: readonly string[] = []): State => ({
  page: 'check-up',
  steps,
  press,
  world: { origins: all },
});

const looked: Step = { on: '2026-06-11T20:00Z', looks: true };
const onCanva = { tab: 'https://www.canva.com/design' };

/** On Google's list: one that is known, one that may be, a phone, a name that is not what it seems, and new ones. */
const NAMES = ['Fitness Club', 'Canva', 'macOS', 'Quillwort Calendar', 'Pеbblemoss', 'Otterway Tickets', ''];
const OTHERS = ['Quillwort Calendar'];
const COMPARE = ['Compare with my list'];

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
  'card-visited': popup(checkUps.eventful, { press: ['canva.com'] }),
  'card-gone': popup(checkUps.eventful, { press: ['1 no longer listed', 'Fitness Club'] }),
  'card-device': popup(checkUps.eventful, { press: ['Windows'] }),
  'card-not-seen': popup(checkUps.partlyRead, { press: ['Recipe Box', 'How Spare Keys knows this'] }),
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

  'compare-offered': popup(pendingCanva, { world: pages.googleList(NAMES) }),
  'compare-first': popup([], {
    world: pages.googleList(NAMES, { account: 'anna.k@gmail.com' }),
    press: COMPARE,
  }),
  'compare-preview': popup(s.everyday, { world: pages.googleList(NAMES), press: COMPARE }),
  'compare-answered': popup(s.everyday, {
    world: pages.googleList(NAMES),
    press: [...COMPARE, 'Canva is the same'],
  }),
  'compare-account': popup(s.everyday, {
    world: pages.googleList(OTHERS),
    press: [...COMPARE, 'a…k@gmail.com'],
  }),
  'compare-another-account': popup(s.everyday, {
    world: pages.googleList(OTHERS),
    press: [...COMPARE, 'Another account'],
  }),
  'compare-part': popup(s.everyday, { world: pages.googleList(OTHERS, { total: 31 }), press: COMPARE }),
  'compare-facebook': popup(s.quizlyRemoved, { world: pages.facebookList, press: COMPARE }),
  'compare-still-listed': popup(
    [
      ...s.everyday,
      { on: '2026-06-11', says: [{ subject: 'google:n:fitness club', field: 'removed', value: true }] },
    ],
    { world: pages.googleList(['Fitness Club', 'Quillwort Calendar']), press: COMPARE },
  ),
  'compare-nothing-new': popup(s.everyday, { world: pages.googleList(['Fitness Club']), press: COMPARE }),
  'compare-empty': popup([], { world: pages.googleList([]), press: COMPARE }),
  'compare-added': popup(s.everyday, { world: pages.googleList(NAMES), press: [...COMPARE, 'Add 5'] }),
  'compare-not-understood': popup(s.everyday, { world: pages.googleElsewhere, press: COMPARE }),
  'compare-signed-out': popup(s.everyday, { world: pages.googleSignedOut, press: COMPARE }),
  'compare-closed': popup(s.everyday, { world: { tab: pages.googleElsewhere.tab }, press: COMPARE }),
  'compare-picked': popup(s.everyday, {
    world: pages.unknownList,
    press: ['Read a list I selected', 'Quillwort Calendar', 'Pebblemoss'],
  }),
  'compare-nothing-selected': popup(s.everyday, {
    world: { tab: pages.unknownList.tab, page: pages.unknownList.page },
    press: ['Read a list I selected'],
  }),
  unlisted: popup(s.everyday, { world: { tab: 'https://www.pebblemoss.example/home' } }),
  'signed-in': popup(s.everyday, {
    world: { tab: 'https://www.pebblemoss.example/home' },
    press: ['I just signed in here'],
  }),
  'signed-in-said': popup(s.everyday, {
    world: { tab: 'https://www.pebblemoss.example/home' },
    press: ['I just signed in here', 'Google'],
  }),

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
  add: add(),
  'add-dropped': add({ gives: () => drop(jsonFile('apps_and_websites.json', facebookExport)) }),
  'add-added': add({
    gives: () => drop(jsonFile('apps_and_websites.json', facebookExport)),
    press: ['Add 3'],
  }),
  'add-not-understood': add({
    gives: () =>
      drop(
        jsonFile('facebook-anna/photos_and_videos/a-picture-with-a-rather-long-name-of-last-summer.json', {
          a: 1,
        }),
        jsonFile('notes.txt', 'PK but no zip'),
        jsonFile(
          'chrome-passwords.csv',
          'name,url,username,password\nshop,https://shop.example,anna,s3cret\n',
        ),
      ),
  }),
  'add-reading': add({ gives: () => drop(endlessFolder) }),
  'add-firefox-words': add({ press: ['Which copy to ask for'] }),
  'add-pasted': add({
    press: ['Whose list is it?', '/Google'],
    gives: () => paste('Quillwort Calendar\nOtterway Tickets\nTidepool Reader', googleList),
  }),
  'add-pasted-words': add({
    press: ['Whose list is it?', '/Discord', 'Otterway'],
    gives: () => paste('Otterway Tickets\nJoin servers for you\nTidepool Reader\nRemove\nRemove\nRemove'),
  }),
  'add-pasted-preview': add({
    press: ['Whose list is it?', '/Google', 'Compare 3'],
    gives: () => paste('Quillwort Calendar\nOtterway Tickets\nTidepool Reader', googleList),
  }),
  'add-history-refused': add({ world: { answers: false }, press: ['Read my history'] }),
  'add-history-read': add({
    world: { history: [{ url: 'https://www.canva.com/', title: 'Canva', lastVisitTime: at('2026-06-11') }] },
    press: ['Read my history'],
  }),
  'add-hand': add({
    press: ['App: its site or name', '/notion.so', 'Signed in with', '/Google', 'Compare'],
  }),
  'check-up': checkUp(checkUps.eventful),
  'check-up-answered': checkUp(checkUps.eventful, [
    'I don’t remember Mailmate Pro',
    'Yes, keep tripadvisor.com',
  ]),
  'check-up-card': checkUp(checkUps.eventful, ['No, I don’t use tripadvisor.com']),
  'check-up-closed': checkUp(checkUps.eventful, ['Close the check-up']),
  'check-up-quiet': checkUp(checkUps.quiet),
  'check-up-nothing': checkUp([]),
  story: { page: 'story', steps: [], world: {} },
} as const satisfies Readonly<Record<string, State>>;
