// @vitest-environment happy-dom
// The card of an app: what lists and the browser's history say of it, and what is odd about its name.

import { describe, expect, test, vi } from 'vitest';
import type { Account, Entry, Reading } from '../../src/core/model';
import { world } from './fake-browser';
import { openPopup, shows, words } from './page';
import type { Step } from './play';
import { press } from './press';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const account: Account = { mask: 'a…k@gmail.com', mark: 'mark-1' };
const looked: Step = { on: '2026-06-11T20:00Z', looks: true };
const key = 'google:n:fitness club';

const reads = (on: string, standing: Entry['standing'] | undefined, more: Partial<Reading> = {}): Step => ({
  on,
  reads: {
    provider: 'google',
    account,
    entries: standing === undefined ? [] : [{ key, name: 'Fitness Club', standing }],
    ...more,
  },
});

const club = (name = 'Fitness Club', scopes: readonly string[] = []): Step => ({
  on: '2026-05-03',
  sees: { source: 'list:1', provider: 'google', outcome: 'listed', name, scopes },
});

/** The lines of *When*, each with its words. */
const facts = (): string[] =>
  [...document.querySelectorAll('.facts > dt')].map((dt) =>
    [dt, dt.nextElementSibling].map((one) => one?.textContent?.replaceAll(/\s+/g, ' ').trim()).join(': '),
  );

describe('on the provider’s list', () => {
  test('it says so with the account and the day', async () => {
    await openPopup([club(), reads('2026-05-03', 'active'), looked]);
    await press('Fitness Club');
    await shows('How Spare Keys knows this');
    expect(facts()).toContain('Google’s list: on it read 3 May, account a…k@gmail.coma to k at gmail.com');
    await shows('What it may reach was not on that page.');
  });

  test('and without the account where nobody knows whose it was', async () => {
    await openPopup([club(), reads('2026-05-03', 'active', { account: 'unknown' }), looked]);
    await press('Fitness Club');
    await shows('How Spare Keys knows this');
    expect(facts()).toContain('Google’s list: on it read 3 May');
  });

  test('no longer listed: what that means, and what it does not', async () => {
    await openPopup([club(), reads('2026-05-03', 'active'), reads('2026-06-11', undefined), looked]);
    await press('1 no longer listed');
    await press('Fitness Club');
    await shows('Fitness Club is no longer on Google’s list. Account a…k@gmail.com');
    await shows(
      'Google gives it nothing new. What Fitness Club already has stays there until Fitness Club deletes it.',
    );
    expect(words()).not.toContain('What it may reach was not on that page.');
  });

  test('removed there stands so on a list of nobody knows whose account too', async () => {
    await openPopup([club(), reads('2026-06-11', 'removed', { account: 'unknown' }), looked]);
    await press('1 no longer listed');
    await press('Fitness Club');
    await shows('Fitness Club stands as removed on Google’s list. Read 11 June.');
  });

  test('not seen on a part of it says nothing about it, and leads to the rest', async () => {
    const part = reads('2026-06-11', undefined, { complete: 'part' });
    await openPopup([club(), reads('2026-05-03', 'active'), part, looked]);
    await press('Fitness Club');
    await shows('Not seen on the part of Google’s list that was read on 11 June.');
    world.opened = [];
    await press('Read the rest');
    await vi.waitFor(() => expect(world.opened).toEqual(['https://myaccount.google.com/connections']));
  });

  test('nor does a list of nobody knows whose account', async () => {
    const unknown = { account: 'unknown' } as const;
    await openPopup([
      club(),
      reads('2026-05-03', 'active', unknown),
      reads('2026-06-11', undefined, unknown),
      looked,
    ]);
    await press('Fitness Club');
    await shows('Whose account it was is not known.');
    expect(words()).not.toContain('no longer on Google’s list');
  });
});

describe('the last visit', () => {
  const read: Step = {
    on: '2026-06-05',
    says: [{ subject: '', field: 'historyReadAt', value: Date.parse('2026-06-05T12:00Z') }],
  };
  const visited: Step = {
    on: '2026-06-11',
    sees: {
      source: 'history:1',
      outcome: 'visited',
      clientId: samples.keys.canva.slice('google:c:'.length),
      host: 'www.canva.com',
    },
  };

  test.each<[string, Step[], string | undefined]>([
    [
      'is told where the history was read',
      [read, visited],
      'Last visit: yesterday browser history, read 5 June',
    ],
    ['is none where none was found', [read], 'Last visit: none seen browser history, read 5 June'],
    ['is left out where nobody looked', [], undefined],
  ])('%s', async (_, steps, line) => {
    await openPopup([...samples.canva, ...steps, looked]);
    await press('canva.com');
    await shows('How Spare Keys knows this');
    expect(facts().find((one) => one.startsWith('Last visit'))).toBe(line);
    // Not where the visit is from.
    await vi.waitFor(() => expect(facts()[0]).toBe('First seen: 14 March 2024 in this browser'));
  });

  test('is left out of an app without a site', async () => {
    await openPopup([club(), read, looked]);
    await press('Fitness Club');
    await shows('How Spare Keys knows this');
    expect(facts().join()).not.toContain('Last visit');
  });
});

test('what a list says in a sentence is quoted, and what it spells is not', async () => {
  await openPopup([club('Fitness Club', ['See your fitness data', 'fitness.read']), looked]);
  await press('Fitness Club');
  await press('How Spare Keys knows this');
  await shows('Named there: “See your fitness data” fitness.read');
  expect([...document.querySelectorAll('.evidence code')].map(({ textContent }) => textContent)).toEqual([
    'fitness.read',
  ]);
});

describe('what is odd', () => {
  test('the person’s own phone is named as such, and nothing is suggested', async () => {
    await openPopup([club('Windows', ['https://mail.google.com/']), looked]);
    expect(document.querySelector('.rows .button')).toBeNull();
    await press('Windows');
    await shows(
      'Probably your own phone or mail program. Removing it stops mail there until you sign in again.',
    );
    await shows('Remove at Google');
    expect(document.querySelector('.button.filled')).toBeNull();
  });

  test('letters of more than one alphabet are told of', async () => {
    await openPopup([club('Cаnva'), looked]);
    await press('Cаnva');
    await shows('This name mixes alphabets whose letters look alike.');
  });
});
