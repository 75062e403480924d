// @vitest-environment happy-dom
// The popup, from what happened to what a person sees and does, over the real store.

import { describe, expect, test, vi } from 'vitest';
import { world } from './fake-browser';
import { closePopup, grants, hides, openPopup, paintPopup, shows, words } from './page';
import { at, type Step } from './play';
import { press } from './press';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const grantOf = async (key: string) => (await grants()).find((grant) => grant.key === key);
const pending: Step[] = [
  ...samples.everyday,
  { on: '2026-06-12T09:50Z', says: [{ subject: samples.keys.canva, field: 'removalStarted', value: true }] },
];

describe('the list', () => {
  test('has its groups in order, its folds and itself last', async () => {
    await openPopup(samples.everyday);
    const heads = [...document.querySelectorAll('h2, summary, .row.own strong')].map((head) =>
      head.textContent?.trim(),
    );
    expect(heads).toEqual([
      'Can reach your things · 3',
      'Know who you are · 7',
      'Not known yet · 1',
      '1 sign-in started, answer not seen',
      '5 expired at Facebook',
      '1 marked as removed',
      '1 of the providers’ own apps',
      'Spare Keys',
    ]);
  });

  test('tells the site it was opened on', async () => {
    await openPopup(samples.canva, { tab: 'https://www.canva.com/design?secret=1' });
    await shows('canva.com – signed in here with Google');
    expect(words()).not.toContain('secret');
  });

  test('says nothing of a site that is not in it', async () => {
    await openPopup(samples.canva, { tab: 'https://elsewhere.example/' });
    expect(document.querySelector('.here')).toBeNull();
  });

  test('is empty in words, with a way to what was let in before', async () => {
    await openPopup();
    await shows('Your list is empty.');
    await press('Open my Google list');
    expect(world.opened).toEqual(['https://myaccount.google.com/connections']);
  });

  test('names are isolated, so that no script turns another round', async () => {
    await openPopup(samples.everyday);
    for (const title of document.querySelectorAll('.row strong'))
      expect(title.querySelector('bdi') ?? title.closest('.own')).not.toBeNull();
  });
});

describe('news', () => {
  test('is good news too, is marked as shown, takes the badge away and stays while the popup is open', async () => {
    await openPopup(samples.newCanva);
    await shows(
      'New: canva.com, signed in with Google. It asked for your name, picture and email. Nothing else.',
    );
    await vi.waitFor(async () => expect((await grantOf(samples.keys.canva))?.isNew).toBe(false));
    expect(world.badge).toBe('');
    await shows('New: canva.com');
  });

  test('of many names three, and says how many more', async () => {
    await openPopup(samples.many);
    await shows('90 new apps');
    expect(document.querySelector('.news')?.textContent).toMatch(/ and 87 more$/);
  });

  test('is not told twice', async () => {
    await openPopup([...samples.newCanva, { on: '2026-06-12T09:30Z', looks: true }]);
    expect(words()).not.toContain('New:');
  });
});

describe('remove', () => {
  test('in one click opens the page where access ends, and marks it as started, not as removed', async () => {
    await openPopup(samples.photobook);
    await press('Remove photobook.example');
    await vi.waitFor(() =>
      expect(world.opened).toEqual(['https://myaccount.google.com/connections/link?project_number=444']),
    );
    const grant = await grantOf(samples.keys.photobook);
    expect(grant).toHaveProperty('removalStartedAt');
    expect(grant).not.toHaveProperty('removedAt');
  });

  test('asks first where the app is the way in', async () => {
    await openPopup(samples.canvaGrows);
    await press('Remove canva.com');
    await shows('Do you want to keep your canva.com account?');
    expect(world.opened).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
    await press('Yes, keep it');
    await shows('Check that canva.com also knows a password or another sign-in.');
    await press('No, leave it');
    await shows('Delete your account at canva.com.');
    await press('Remove at Google');
    await vi.waitFor(() => expect(world.opened).toHaveLength(1));
  });

  test('waits for its answer in the first line, and "It’s removed" can be undone in its place', async () => {
    await openPopup(pending);
    await shows('Removal of canva.com at Google was started on 12 June.');
    await press('It’s removed');
    await shows('canva.com is marked as removed.');
    await hides('Removal of canva.com');
    expect(await grantOf(samples.keys.canva)).toHaveProperty('removedAt');
    await press('Undo: canva.com');
    await shows('Removal of canva.com at Google was started');
    expect(await grantOf(samples.keys.canva)).not.toHaveProperty('removedAt');
  });

  test('speaks of "here" on that provider’s own page', async () => {
    await openPopup(pending, { tab: 'https://myaccount.google.com/connections' });
    await shows('You came here to remove canva.com.');
  });

  test('"It’s not listed here" concludes nothing', async () => {
    await openPopup(pending);
    await press('It’s not listed here');
    await shows('canva.com stays in your list.');
    const grant = await grantOf(samples.keys.canva);
    expect(grant).not.toHaveProperty('removedAt');
    expect(grant).not.toHaveProperty('removalStartedAt');
  });

  test('"Later" asks again next time', async () => {
    await openPopup(pending);
    await press('Later');
    await hides('Removal of canva.com');
    expect(await grantOf(samples.keys.canva)).toHaveProperty('removalStartedAt');
  });
});

describe('a sign-in nobody saw the end of', () => {
  const steps: Step[] = [...samples.unseen, { on: '2026-06-11T20:00Z', looks: true }];

  test('"I did" makes it sure', async () => {
    await openPopup(steps);
    await shows(
      'A sign-in to canva.com with Apple was started. Apple does not show us whether you finished.',
    );
    await press('I did finish');
    await hides('was started');
    expect((await grants()).map(({ certainty }) => certainty)).toEqual(['sure']);
  });

  test('"I didn’t" forgets it, and can be undone', async () => {
    await openPopup(steps);
    await press('I didn’t finish');
    await shows('canva.com forgotten.');
    expect(await grants()).toEqual([]);
    await press('Undo: canva.com');
    await shows('was started');
  });
});

describe('forget', () => {
  test('hides at once, keeps its place with an undo, and leaves no name in the snapshot', async () => {
    await openPopup(samples.canva);
    await press('canva.com');
    await press('Forget this app');
    await shows('canva.com forgotten.');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await vi.waitFor(() => expect(JSON.stringify({ ...localStorage })).not.toContain('canva'));
    await press('Undo: canva.com');
    await shows('Know who you are · 1');
  });
});

describe('what keeps the list from growing is said', () => {
  test('all off: with a way to a page where the browser can be asked', async () => {
    await openPopup(samples.canva, { origins: new Set() });
    await shows('Spare Keys sees nothing at the moment.');
    await press('Allow Google, Facebook and Apple');
    expect(world.opened).toEqual(['chrome-extension://spare-keys/welcome.html#allow']);
    expect(world.asked).toEqual([]);
  });

  test('partly: in the footer', async () => {
    await openPopup(samples.canva, { origins: new Set(['https://accounts.google.com/*']) });
    await shows('Not watching Facebook and Apple.');
    expect(document.querySelector('footer')?.textContent).toContain('Not watching');
  });

  test('paused: with a way to turn it on', async () => {
    await openPopup([
      {
        on: '2026-06-12T09:30Z',
        says: [{ subject: '', field: 'pausedUntil', value: at('2026-06-12T10:30Z') }],
      },
    ]);
    await shows('Paused until');
    await press('Turn on');
    await hides('Paused until');
  });

  test('a sign-in that could not be noted', async () => {
    await openPopup(samples.canva, { trouble: 'quota' });
    await shows('the disk is full');
  });
});

describe('search', () => {
  test('finds, says how many, and closes by Escape before the popup does', async () => {
    await openPopup(samples.everyday);
    await press('Search');
    await press('/strava');
    await shows('1 app found');
    const first = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    dispatchEvent(first);
    await shows('Can reach your things');
    expect(first.defaultPrevented).toBe(true);
    const again = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    dispatchEvent(again);
    expect(again.defaultPrevented).toBe(false);
  });
});

describe('from a card back to the list', () => {
  test('Escape goes back one, and the focus goes to the row it came from', async () => {
    await openPopup(samples.everyday);
    await press('strava.com');
    await shows('What it can reach');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await shows('Can reach your things');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('strava.com'));
  });
});

test('the next popup paints from the snapshot, before the list is open', async () => {
  await openPopup(samples.everyday);
  await vi.waitFor(() => expect(localStorage.length).toBe(1));
  closePopup();
  paintPopup();
  expect(words()).toContain('Mailmate Pro');
  expect(words()).toContain('Know who you are · 7');
});
