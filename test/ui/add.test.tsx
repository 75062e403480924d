// @vitest-environment happy-dom
// The page where apps are added: the providers' own lists, and what is added by hand.

// What the page fetches when it is needed: here before, so that no test waits for it.
import '../../src/ui/compare/preview-part';
import { describe, expect, test, vi } from 'vitest';
import { world } from './fake-browser';
import { grants, hides, openAdd, shows, words } from './page';
import { press } from './press';
import { canva, everyday } from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

describe('the providers’ own lists', () => {
  test('say when they were read, part of one too', async () => {
    await openAdd([
      { on: '2026-05-03', reads: { provider: 'google', entries: [] } },
      {
        on: '2026-05-20',
        reads: {
          provider: 'facebook',
          complete: 'part',
          entries: [{ key: 'facebook:n:quiz', standing: 'active' }],
        },
      },
    ]);
    expect(words()).toContain('GoogleRead on 3 MayOpen');
    expect(words()).toContain('FacebookRead in part on 20 MayOpen');
    expect(words()).toContain('AppleNot read yetOpen');
  });

  test('open where they are', async () => {
    await openAdd();
    await press('Open Google’s list');
    await press('Open Discord’s list');
    await vi.waitFor(() =>
      expect(world.opened).toEqual([
        'https://myaccount.google.com/connections',
        'https://discord.com/settings/authorized-apps',
      ]),
    );
  });

  test('are those of providers that have one', async () => {
    await openAdd();
    expect(words()).toContain('Steam');
    const buttons = [...document.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
    expect(buttons).not.toContain('Open Steam’s list');
    expect(buttons.filter((name) => name?.endsWith('’s list'))).toHaveLength(19);
  });
});

describe('by hand', () => {
  const byHand = async (app: string, provider: string) => {
    await press('App: its site or name');
    await press(`/${app}`);
    await press('Signed in with');
    await press(`/${provider}`);
    await press('Compare');
  };

  test('a new app is shown, added and undone', async () => {
    await openAdd(canva);
    await byHand('notion.so', 'Apple');
    await shows('By hand, signed in with Apple');
    expect(await grants()).toHaveLength(1);
    await press('Add 1');
    await shows('1 added.');
    expect((await grants()).find(({ host }) => host === 'notion.so')).toMatchObject({
      provider: 'apple',
      certainty: 'sure',
    });
    await press('Undo');
    await hides('1 added.');
    expect(await grants()).toHaveLength(1);
  });

  test('undoing one leaves the others', async () => {
    await openAdd();
    await byHand('notion.so', 'Apple');
    await press('Add 1');
    await shows('1 added.');
    await byHand('figma.com', 'Apple');
    await press('Add 1');
    await vi.waitFor(async () => expect(await grants()).toHaveLength(2));
    await press('Undo');
    await vi.waitFor(async () => expect((await grants()).map(({ host }) => host)).toEqual(['figma.com']));
  });

  test('said again after it was undone is shown again', async () => {
    await openAdd();
    await byHand('notion.so', 'Apple');
    await press('Add 1');
    await press('Undo');
    await shows('Undone.');
    await byHand('notion.so', 'Apple');
    await press('Add 1');
    await shows('1 added.');
    expect(await grants()).toHaveLength(1);
  });

  test('an app of the list stays the app it is, with another provider too', async () => {
    await openAdd(everyday);
    const count = (await grants()).length;
    await byHand('Canva.com', 'Google');
    await press('Save');
    await shows('Saved.');
    expect(await grants()).toHaveLength(count);
    await byHand('canva.com', 'GitHub');
    await press('Add 1');
    await vi.waitFor(async () =>
      expect((await grants()).find(({ provider }) => provider === 'github')?.host).toBe('www.canva.com'),
    );
  });

  test('what is in the list is completed', async () => {
    await openAdd(everyday);
    const options = [...document.querySelectorAll('#hand-apps option')].map((one) =>
      one.getAttribute('value'),
    );
    expect(options).toEqual(expect.arrayContaining(['canva.com', 'Mailmate Pro', 'mailmate.example']));
    expect(new Set(options).size).toBe(options.length);
  });

  test('nothing is added of nothing', async () => {
    await openAdd();
    await byHand('  ', 'Google');
    expect(document.querySelector('.preview')).toBeNull();
  });
});
