// Opens a real page over a real store in memory, with a browser around it that is made up.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { beforeEach, expect, vi } from 'vitest';
import { openStore } from '../../src/store/open';
import type { Store } from '../../src/store/store';
import { Add } from '../../src/ui/add/add';
import { CheckUp } from '../../src/ui/check-up/check-up';
import { connect } from '../../src/ui/connect';
import { Popup } from '../../src/ui/popup/popup';
import { Welcome } from '../../src/ui/welcome/welcome';
import { type World, world } from './fake-browser';
import { NOW } from './grants';
import { locks } from './locks';
import { play, type Step } from './play';

const untouched = { ...world };
const THREE = ['https://accounts.google.com/*', 'https://*.facebook.com/*', 'https://appleid.apple.com/*'];

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  localStorage.clear();
  closePopup();
  Object.assign(world, untouched, { opened: [], asked: [], alarms: [], origins: new Set(THREE) });
});

const door = async () => connect();

/** A part may have to be fetched first, by a machine that is busy. */
const PATIENCE = { timeout: 4000 };

export async function openPopup(steps: readonly Step[] = [], around: Partial<World> = {}): Promise<void> {
  Object.assign(world, around);
  await play(steps);
  paintPopup();
  await vi.waitFor(() => expect(document.querySelector('.row.own')).not.toBeNull());
}

/** Without waiting for the list. */
export const paintPopup = () => render(<Popup connect={door} now={NOW} />, document.body);

export const closePopup = () => render(null, document.body);

export async function openWelcome(steps: readonly Step[] = [], around: Partial<World> = {}): Promise<void> {
  Object.assign(world, around);
  await play(steps);
  render(<Welcome connect={door} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('.welcome-steps')).not.toBeNull());
}

export async function openAdd(steps: readonly Step[] = [], around: Partial<World> = {}): Promise<void> {
  Object.assign(world, { isPopup: false }, around);
  await play(steps);
  render(<Add connect={door} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('.way')).not.toBeNull(), PATIENCE);
}

export async function openCheckUp(steps: readonly Step[] = [], around: Partial<World> = {}): Promise<void> {
  Object.assign(world, { isPopup: false }, around);
  await play(steps);
  render(<CheckUp connect={door} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('.step')).not.toBeNull());
}

/** All words of the page, as one line. */
export const words = (): string => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');

/** Waits until the page says it. */
export const shows = (text: string) => vi.waitFor(() => expect(words()).toContain(text), PATIENCE);

/** Waits until the page no longer says it. */
export const hides = (text: string) => vi.waitFor(() => expect(words()).not.toContain(text), PATIENCE);

/** Asks the list itself. */
async function ask<T>(question: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore();
  const answer = await question(store);
  await store.close();
  return answer;
}

export const grants = () => ask((store) => store.grants());
export const settings = () => ask((store) => store.settings());
