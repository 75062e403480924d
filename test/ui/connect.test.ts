// @vitest-environment happy-dom
// The real door: what it reads, what it asks the browser, and that no name outlives what forgets it.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/ui/connect';
import { EMPTY_VIEW } from '../../src/ui/view/list-view';
import { readSnapshot, writeSnapshot } from '../../src/ui/view/snapshot';
import { world } from './fake-browser';
import { locks } from './locks';
import { play } from './play';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  localStorage.clear();
  Object.assign(world, { opened: [], asked: [], alarms: [], origins: new Set(), tab: undefined });
});

describe('the snapshot is gone', () => {
  test.each([
    ['forget', (door: ReturnType<typeof connect>) => door.actions.forget([samples.keys.canva])],
    ['forget the last hour', (door: ReturnType<typeof connect>) => door.actions.forgetSince(0)],
    ['delete everything', (door: ReturnType<typeof connect>) => door.actions.wipe()],
  ])('after %s, before any page paints again', async (_, act) => {
    await play(samples.canva);
    const door = connect();
    const { generation } = await door.read();
    await writeSnapshot(EMPTY_VIEW, generation, door.generation);
    expect(readSnapshot()).toBeDefined();
    await act(door);
    expect(readSnapshot()).toBeUndefined();
  });
});

test('forgetting sets the alarm that erases, for when the page is closed before the minute is over', async () => {
  await play(samples.canva);
  await connect().actions.forget([samples.keys.canva]);
  expect(world.alarms).toHaveLength(1);
});

test('a provider is watched only where the browser lets all of its hosts be seen', async () => {
  world.origins = new Set(['https://accounts.google.com/*', 'https://appleid.apple.com/*']);
  expect([...(await connect().read()).watched].sort()).toEqual(['apple', 'google']);
});

test('a page hears of a change of the list, and of what the browser allows', async () => {
  const door = connect();
  const heard = vi.fn();
  const stop = door.onChange(heard);
  await door.actions.decide([{ subject: '', field: 'pace', value: 'never' }]);
  expect(heard).toHaveBeenCalledTimes(1);
  await door.actions.allowProviders(['github']);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await door.actions.allowProviders(['x']);
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([
  [
    'https://www.canva.com/design?token=1#x',
    { host: 'www.canva.com', address: 'https://www.canva.com/design' },
  ],
  ['http://anna:secret@shop.example:8080/', { host: 'shop.example', address: 'http://shop.example:8080/' }],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['not an address', undefined],
  [undefined, undefined],
])('of %s it reads host and path and nothing else', async (tab, here) => {
  world.tab = tab;
  expect(await connect().here()).toEqual(here);
});

test.each([
  ['welcome', 'welcome.html'],
  ['allow', 'welcome.html#allow'],
  ['remind', 'welcome.html#remind'],
  ['story', 'story.html'],
] as const)('the page %s is %s', async (page, file) => {
  await connect().actions.openOwnPage(page);
  expect(world.opened).toEqual([`chrome-extension://spare-keys/${file}`]);
});

test('its own page is the browser’s', async () => {
  await connect().actions.openExtensionPage();
  expect(world.opened).toEqual(['chrome://extensions/?id=spare-keys']);
});
