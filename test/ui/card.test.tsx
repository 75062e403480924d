// @vitest-environment happy-dom
// The card of an app: what it says for each thing that can have happened, and what each answer writes down.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { world } from './fake-browser';
import { grants, openPopup, shows, words } from './page';
import type { Step } from './play';
import { press } from './press';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const looked: Step = { on: '2026-06-11T20:00Z', looks: true };
const again = (sees: Extract<Step, { sees: unknown }>['sees']): Step[] => [
  ...samples.quizlyRemoved,
  {
    on: '2026-06-11',
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

beforeEach(() => {
  world.opened = [];
});

describe('marked as removed, and then', () => {
  test('signed in again: says so without blame, and "That was meant" takes the mark back', async () => {
    await openPopup(again({}));
    await press('Signed in again');
    await shows(
      'Quizly: signed in again. Marked as removed on 3 May. A new sign-in with Facebook was seen here on 11 June, so Quizly has access again.',
    );
    await press('That was meant');
    await vi.waitFor(async () => expect((await grants())[0]).not.toHaveProperty('again'));
    expect((await grants())[0]).not.toHaveProperty('removedAt');
  });

  test('signed in again: "Remove again" goes to the page at once', async () => {
    await openPopup(again({}));
    await press('Signed in again');
    await press('Remove again');
    await vi.waitFor(() =>
      expect(world.opened).toEqual([
        'https://www.facebook.com/settings/applications/app_details/?app_id=555000111',
      ]),
    );
  });

  test('let in without asking: the access is usually still there', async () => {
    await openPopup(again({ outcome: 'silent' }));
    await press('Signed in without asking');
    await shows(
      'on 11 June Facebook let it in with no question. That usually means the access is still there.',
    );
    await press('Check Facebook’s list');
    await vi.waitFor(() =>
      expect(world.opened).toEqual(['https://www.facebook.com/settings/?tab=applications']),
    );
  });

  test('still listed', async () => {
    await openPopup(again({ outcome: 'listed', source: 'list:facebook' }));
    await press('Still listed');
    await shows(
      'Quizly: still on Facebook’s list. Marked as removed on 3 May. The list, read on 11 June, still has it.',
    );
    await press('Let it be');
    await vi.waitFor(async () => expect((await grants())[0]).not.toHaveProperty('removedAt'));
  });

  test('only started: never "has access again"', async () => {
    await openPopup(again({ outcome: 'probable' }));
    await press('New sign-in started');
    await shows('its answer was not seen');
    expect(words()).not.toContain('has access again');
  });
});

test('asks for more: says what, what was before, and "That’s fine" ends it', async () => {
  await openPopup([...samples.canvaGrows, looked]);
  await press('Asks for more');
  await shows('canva.com now also asked for:See, change, share and delete all your Drive files');
  await shows(
    'Until now: Name, picture, email. This can be your own doing, for example choosing a file from Drive.',
  );
  await press('That’s fine');
  await vi.waitFor(async () => expect((await grants())[0]?.grew).toEqual([]));
});

describe('what it can reach', () => {
  test('is said to be allowed or only asked, line by line', async () => {
    const asked: Step = {
      on: '2026-06-10',
      sees: {
        provider: 'google',
        clientId: '111-canva.apps.googleusercontent.com',
        outcome: 'asked',
        scopes: ['https://www.googleapis.com/auth/calendar'],
      },
    };
    await openPopup([...samples.canva, asked, looked]);
    await press('canva.com');
    await shows('Allowed on 3 June.');
    await shows('Asked on 10 June, answer not seen. Google’s list would know.');
  });

  test('is guessed from a name only with the name', async () => {
    await openPopup([...samples.long, looked]);
    await press('An app without a name');
    await shows(
      'Spare Keys does not know this permission and guesses from its name: https://example.org/auth/robot.control.everything',
    );
  });

  test('is told apart by provider where there are two', async () => {
    await openPopup([...samples.allrecipes, looked]);
    await press('allrecipes.com');
    await shows('With Google');
    await shows('With Facebook');
    expect([...document.querySelectorAll('.app .button')].map((button) => button.textContent)).toEqual(
      expect.arrayContaining(['Remove at Google', 'Remove at Facebook']),
    );
    expect(document.querySelectorAll('.app .button.filled')).toHaveLength(1);
  });
});

test('how Spare Keys knows this: every day with where it is from and what was named', async () => {
  await openPopup([...samples.canvaGrows, looked]);
  await press('Asks for more');
  await shows('How Spare Keys knows this (3)');
  expect([...document.querySelectorAll('.evidence li')].map((line) => line.textContent)).toEqual([
    expect.stringContaining('4 June in this browserSign-in with Google, allowed'),
    expect.stringContaining('3 June in this browser'),
    expect.stringContaining('14 March 2024 in this browser'),
  ]);
  expect(document.querySelector('.evidence code')?.textContent).toBe('email');
});

test('removed: says since when, and can be undone', async () => {
  await openPopup(samples.quizlyRemoved);
  await press('1 marked as removed');
  await press('Quizly');
  await shows('Marked as removed at Facebook on 3 May.');
  expect(words()).not.toContain('Remove at Facebook');
  await press('Undo');
  await shows('Remove at Facebook');
});

test('from the card too, a way in is asked about before it is left', async () => {
  await openPopup([...samples.canva, looked]);
  await press('canva.com');
  await press('Remove at Google');
  await shows('Do you want to keep your canva.com account?');
  expect(world.opened).toEqual([]);
  await press('Cancel');
  await shows('Keep, ask me in a year');
});

test('what is no way in is left at once', async () => {
  await openPopup([...samples.photobook, looked]);
  await press('photobook.example');
  await press('Remove at Google');
  await vi.waitFor(() => expect(world.opened).toHaveLength(1));
});

test('kept for a year, and not', async () => {
  await openPopup([...samples.canva, looked]);
  await press('canva.com');
  await press('Keep, ask me in a year');
  await shows('Kept. You will be asked again on 12 June 2027.');
  expect((await grants())[0]?.keepUntil).toBe(Date.UTC(2027, 5, 12, 10));
  await press('Undo');
  await shows('Keep, ask me in a year');
});

test('a provider without a page says where else it is', async () => {
  await openPopup([
    {
      on: '2026-06-02',
      sees: { provider: 'line', clientId: '165', host: 'shop.example', scopes: ['profile'] },
    },
    looked,
  ]);
  await press('shop.example');
  await press('Remove at LINE');
  await shows('LINE has no web page for this.');
  expect(world.opened).toEqual([]);
  await press('It’s removed');
  await vi.waitFor(async () => expect((await grants())[0]).toHaveProperty('removedAt'));
});

describe('what the person adds', () => {
  const fill = (label: string, value: string) => {
    const field = [...document.querySelectorAll('label')]
      .find((one) => one.textContent?.startsWith(label))
      ?.querySelector('input, textarea');
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`no field ${label}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  test('a name of their own takes the place of the other', async () => {
    await openPopup([...samples.canva, looked]);
    await press('canva.com');
    await shows('What you call it');
    fill('What you call it', '  Posters ');
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Posters'));
    fill('What you call it', ' ');
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('canva.com'));
  });

  test('a note is kept', async () => {
    await openPopup([...samples.canva, looked]);
    await press('canva.com');
    await shows('Your note');
    fill('Your note', 'for the club');
    await vi.waitFor(async () => expect((await grants())[0]?.note).toBe('for the club'));
  });
});

test('one heading of the first rank, and every part under its own', async () => {
  await openPopup([...samples.canva, looked]);
  await press('canva.com');
  await shows('When');
  expect([...document.querySelectorAll('h1')]).toHaveLength(1);
  for (const part of document.querySelectorAll('section[aria-labelledby]')) {
    expect(document.getElementById(part.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
  }
});
