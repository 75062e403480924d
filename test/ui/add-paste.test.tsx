// @vitest-environment happy-dom
// A copied list pasted into the page: names with ticks, compared, added and undone.

// What the page fetches when it is needed: here before, so that no test waits for it.
import '../../src/ui/compare/preview-part';
import '../../src/ui/add/read-clipboard';
import { describe, expect, test, vi } from 'vitest';
import { paste } from './give';
import { grants, hides, openAdd, shows, words } from './page';
import { press } from './press';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const link = (id: string, name: string) =>
  `<li><a href="https://myaccount.google.com/connections/overview/${id}">${name}</a></li>`;
const google = link('AEXAMPLE1', 'Quillwort') + link('AEXAMPLE2', 'Otterway');

const whose = async (provider: string) => {
  await press('Whose list is it?');
  await press(`/${provider}`);
};

/** The names that stand there, and of those the ticked. */
const ticks = () => {
  const labels = [...document.querySelectorAll('.pick')];
  return {
    names: labels.map((one) => one.textContent),
    ticked: labels.filter((one) => one.querySelector('input')?.checked).map((one) => one.textContent),
  };
};

describe('a part of a page whose list is known', () => {
  test('is ticked already, compared, added and undone whole', async () => {
    await openAdd();
    await whose('Google');
    await paste('Quillwort\nOtterway', google);
    await shows('Which of these are apps?');
    expect(ticks()).toEqual({ names: ['Quillwort', 'Otterway'], ticked: ['Quillwort', 'Otterway'] });
    await press('Otterway');
    await press('Compare 1');
    await shows('Copied from Google’s list');
    await hides('Which of these are apps?');
    expect(await grants()).toEqual([]);
    await press('Add 1');
    await shows('1 added.');
    expect((await grants()).map(({ name, provider }) => [name, provider])).toEqual([['Quillwort', 'google']]);
    await press('Undo');
    await shows('Undone.');
    expect(await grants()).toEqual([]);
  });

  test('can be ticked again after it was left alone', async () => {
    await openAdd();
    await whose('Google');
    await paste('', google);
    await press('Compare 2');
    await press('Cancel');
    await shows('Which of these are apps?');
    expect(await grants()).toEqual([]);
  });

  test('concludes nothing from what was not copied', async () => {
    const entries = [{ key: 'google:n:canva', name: 'Canva', standing: 'active' as const }];
    await openAdd([
      { on: '2026-05-01', sees: { name: 'Canva', outcome: 'listed' } },
      { on: '2026-05-03', reads: { provider: 'google', entries } },
    ]);
    await whose('Google');
    await paste('', google);
    await press('Compare 2');
    await press('Add 2');
    await shows('2 added.');
    expect((await grants()).find(({ name }) => name === 'Canva')?.listing?.state).toBe('active');
  });
});

describe('words', () => {
  test('are proposed and not ticked', async () => {
    await openAdd();
    await whose('Discord');
    await paste('Otterway Tickets\nTidepool Reader');
    await shows('Which of these are apps?');
    expect(ticks()).toEqual({ names: ['Otterway Tickets', 'Tidepool Reader'], ticked: [] });
    await press('Tick all');
    expect(ticks().ticked).toHaveLength(2);
    await press('Tick none');
    expect(ticks().ticked).toEqual([]);
  });

  test('without a provider ask whose list it is', async () => {
    await openAdd();
    await paste('Otterway Tickets');
    await shows('Choose whose list it is, to see what is in it.');
    expect(words()).not.toContain('Which of these are apps?');
    await whose('Apple');
    await shows('Which of these are apps?');
  });

  test('without a name say so', async () => {
    await openAdd();
    await whose('Google');
    await paste('…');
    await shows('No name was found in it.');
  });
});

test('markup in what was pasted is words, and nothing of it runs', async () => {
  await openAdd();
  await whose('Discord');
  await paste(
    '',
    '<p>Otter<img src=x onerror="globalThis.ran = true"></p><script>globalThis.ran = true</script>',
  );
  await shows('Otter');
  expect(document.querySelector('img, script')).toBeNull();
  expect(globalThis).not.toHaveProperty('ran');
});
