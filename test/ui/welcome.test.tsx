// @vitest-environment happy-dom
// The welcome page: three steps, and every question of the browser asked in the very turn of the click.

import { describe, expect, test, vi } from 'vitest';
import { world } from './fake-browser';
import { openWelcome, shows, words } from './page';
import { press } from './press';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const GOOGLE = 'https://accounts.google.com/*';

/** Presses in one turn and gives what the browser was asked before that turn was over. */
function askedBy(name: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
  button?.click();
  return [...world.asked];
}

test('has three steps, says what it cannot see and who else can see the list', async () => {
  await openWelcome();
  await shows('Spare Keys keeps a list of the apps that use your accounts.');
  expect(document.querySelectorAll('.step')).toHaveLength(3);
  await shows('Google’s is called One Tap.');
  await shows('Anyone who can use this browser can open this list.');
});

test('the tick of the pin appears by itself', async () => {
  await openWelcome();
  await shows('Press the puzzle piece');
  world.pinned = true;
  await vi.waitFor(() => expect(words()).toContain('Pinned.'), { timeout: 3000 });
});

test('a browser that does not tell shows the way all the same', async () => {
  await openWelcome([], { pinned: undefined });
  await shows('Press the puzzle piece');
});

describe('what the browser holds back', () => {
  test('is named with its own question, and asked for in the turn of the click', async () => {
    await openWelcome([], { origins: new Set([GOOGLE]) });
    await shows('Watching sign-ins with Google.');
    await shows('Not watching Facebook and Apple.');
    await shows('“Read and change your data on all facebook.com sites and appleid.apple.com”');
    expect(askedBy('Allow Facebook and Apple')).toEqual([
      { origins: expect.arrayContaining(['https://*.facebook.com/*', 'https://appleid.apple.com/*']) },
    ]);
    await shows('Watching sign-ins with Google, Facebook and Apple.');
  });

  test('stays so where the person says no', async () => {
    await openWelcome([], { origins: new Set(), answers: false });
    await press('Allow Google, Facebook and Apple');
    await shows('Spare Keys sees nothing at the moment.');
  });
});

test('other providers are ticked and asked for in one question', async () => {
  await openWelcome();
  await press('GitHub');
  await press('Discord');
  await shows('Read and change your data on discord.com and github.com');
  expect(askedBy('Allow 2 providers')).toEqual([
    { origins: ['https://discord.com/*', 'https://github.com/*'] },
  ]);
  await shows('Watching sign-ins with Google, Facebook, Apple, Discord and GitHub.');
});

describe('the reminder', () => {
  test('is monthly unless told otherwise, and asks for notifications in the turn of the click', async () => {
    await openWelcome();
    expect(askedBy('Remind me')).toEqual([{ permissions: ['notifications'] }]);
    await shows('You will be reminded.');
  });

  test('can be never, and then nothing is asked', async () => {
    await openWelcome();
    await press('never');
    expect(askedBy('Don’t remind me')).toEqual([]);
    await shows('No reminders.');
  });
});

test('the lists open where they are', async () => {
  await openWelcome();
  await press('Open my Facebook list');
  await vi.waitFor(() =>
    expect(world.opened).toEqual(['https://www.facebook.com/settings/?tab=applications']),
  );
});

test('other ways lead to where apps are added, and the history is not offered here', async () => {
  await openWelcome();
  await press('Other ways');
  await vi.waitFor(() => expect(world.opened).toEqual(['chrome-extension://spare-keys/add.html']));
  expect(words()).not.toMatch(/histor/i);
});

test('is over when the person says so', async () => {
  await openWelcome();
  await press('Done');
  await shows('That is all. You can close this page.');
});
