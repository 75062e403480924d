// @vitest-environment happy-dom
// The browser's history: the permission is asked for in the very turn of the click, and is gone when the reading is over.

// What the page fetches when it is needed: here before, so that no test waits for it.
import '../../src/ui/compare/preview-part';
import '../../src/ui/history/history-scan';
import { describe, expect, test, vi } from 'vitest';
import { browser, world } from './fake-browser';
import { NOW } from './grants';
import { grants, openAdd, settings, shows, words } from './page';
import { at } from './play';
import { press } from './press';
import { canva } from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const visits = [{ url: 'https://www.canva.com/design', title: 'Canva', lastVisitTime: at('2026-06-11') }];

/** Waits until the browser has the permission back and the page says so. */
const isBack = async () => {
  await shows('The permission is handed back.');
  expect(world.historyAllowed).toBe(false);
};

test('what the browser will ask is said before, and that it gets the permission back', async () => {
  await openAdd();
  await shows('“Read and change your browsing history on all your signed-in devices”');
  await shows('Chrome may give it again on the next click without asking.');
  expect(world.asked).toEqual([]);
});

test('the browser is asked in the turn of the click, for nothing else', async () => {
  await openAdd();
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === 'Read my history',
  );
  button?.click();
  expect(world.asked).toEqual([{ permissions: ['history'] }]);
  await isBack();
});

test('a no is taken for a no', async () => {
  await openAdd([], { answers: false });
  await press('Read my history');
  await shows('The browser did not allow it. Nothing was read.');
  await shows('Read my history');
});

test('last visits are shown, added, and undone with the day of the reading', async () => {
  await openAdd(canva, { history: visits });
  await press('Read my history');
  await shows('Last visit found for 1 app in your list');
  await isBack();
  expect((await grants())[0]?.lastVisitDay).toBeUndefined();
  await press('Save');
  await vi.waitFor(async () =>
    expect((await grants())[0]?.lastVisitDay).toBe(at('2026-06-11') / 86_400_000 - 0.5),
  );
  expect((await settings()).historyReadAt).toBeGreaterThanOrEqual(NOW);
  await press('Undo');
  await vi.waitFor(async () => expect((await grants())[0]?.lastVisitDay).toBeUndefined());
  expect((await settings()).historyReadAt).toBeUndefined();
});

test('a history that says nothing leaves a day to be saved, and no row', async () => {
  await openAdd();
  await press('Read my history');
  await shows('Found in the history');
  await press('Save');
  await vi.waitFor(async () => expect((await settings()).historyReadAt).toBeDefined());
  expect(await grants()).toEqual([]);
});

describe('on the way', () => {
  /** A history whose parts come when they are let. */
  const slow = () => {
    const waiting: (() => void)[] = [];
    const search = vi
      .spyOn(browser.history, 'search')
      .mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve([]))));
    const next = async () => {
      await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
      waiting.shift()?.();
    };
    return { next, search };
  };

  test('it can be stopped, and goes on where it was', async () => {
    const { next, search } = slow();
    await openAdd();
    await press('Read my history');
    await shows('Reading the history…');
    await vi.waitFor(() => expect(search).toHaveBeenCalledTimes(1));
    await next();
    await vi.waitFor(() => expect(search).toHaveBeenCalledTimes(2));
    await press('Stop');
    await next();
    await shows('Stopped. Going on begins where it was.');
    await isBack();
    search.mockRestore();
    await press('Go on');
    expect(world.asked).toHaveLength(2);
    await shows('The history is read.');
  });

  test('a browser that gives nothing is said, and asked again', async () => {
    const search = vi.spyOn(browser.history, 'search').mockRejectedValue(new Error('no'));
    await openAdd();
    await press('Read my history');
    await shows('The browser did not give its history.');
    await isBack();
    search.mockRestore();
    await press('Try again');
    await shows('The history is read.');
  });

  test('a browser that keeps the permission is said', async () => {
    await openAdd();
    const remove = vi.spyOn(browser.permissions, 'remove').mockRejectedValue(new Error('no'));
    await press('Read my history');
    await shows('The browser kept the permission.');
    expect(words()).not.toContain('The permission is handed back.');
    remove.mockRestore();
  });
});

test('a permission left by a page that was closed is handed back by the next', async () => {
  await openAdd([], { historyAllowed: true });
  await vi.waitFor(() => expect(world.historyAllowed).toBe(false));
});

test('a browser without a history for extensions is not offered one', async () => {
  const agent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Firefox Android');
  await openAdd();
  expect(words()).not.toContain('Fill in when I last used them');
  agent.mockRestore();
});
