// @vitest-environment happy-dom
// The page in front of the person, compared with their list: from what stands there to what is kept, over the real store.

import { describe, expect, test, vi } from 'vitest';
import { world } from './fake-browser';
import * as pages from './list-pages';
import { grants, hides, openPopup, shows, words } from './page';
import { press } from './press';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const COMPARE = 'Compare with my list';
const titles = async () => (await grants()).map(({ name, host }) => name ?? host).sort();
const compare = async (...on: Parameters<typeof openPopup>) => {
  await openPopup(...on);
  await press(COMPARE);
};

describe('where the popup was opened', () => {
  test.each([
    ['a provider’s list', pages.googleList([]).tab, 'Google’s list of apps'],
    [
      'the page of one app',
      'https://myaccount.google.com/connections/overview/AcBx0one',
      'Google’s page about one app',
    ],
    [
      'a site that is not in the list',
      'https://www.elsewhere.example/',
      'elsewhere.example is not in your list.',
    ],
  ])('%s: it is said, and what can be done', async (_, tab, sentence) => {
    await openPopup(samples.canva, { tab });
    await shows(sentence);
  });

  test('a list tells how old its reading is', async () => {
    await openPopup(samples.listedOnly, pages.googleList([]));
    await shows('Last read on 3 May.');
  });

  test('a site in the list is offered nothing more', async () => {
    await openPopup(samples.canva, { tab: 'https://www.canva.com/' });
    await shows('signed in here with Google');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(words()).not.toContain('I just signed in here');
  });

  test('a site in a fold can be said again', async () => {
    await openPopup(samples.quizlyRemoved, { tab: 'https://quizly.example/' });
    await shows('I just signed in here');
    expect(words()).not.toContain('not in your list');
  });

  test('a provider’s own page is no site to sign in to', async () => {
    await openPopup([], { tab: 'https://myaccount.google.com/security' });
    await shows('A page of Google.');
    expect(words()).not.toContain('I just signed in here');
  });
});

describe('a list', () => {
  test('is shown before anything is kept, added, and undone whole', async () => {
    await compare(
      [],
      pages.googleList(['Quillwort Calendar', 'Otterway Tickets'], { account: 'anna.k@gmail.com' }),
    );
    await shows('Google’s list, account a…k@gmail.com');
    await shows('2 new');
    expect(await grants()).toEqual([]);
    await press('Add 2');
    await shows('2 added.');
    expect(await titles()).toEqual(['Otterway Tickets', 'Quillwort Calendar']);
    await press('Undo');
    await shows('Your list is as it was before.');
    expect(await grants()).toEqual([]);
  });

  test('is left by Cancel and by Escape, and nothing is kept', async () => {
    const page = pages.googleList(['Quillwort Calendar']);
    await compare([], page);
    await press('Cancel');
    await shows('Google’s list of apps');
    await press(COMPARE);
    await shows('1 new');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await shows('Google’s list of apps');
    expect(await grants()).toEqual([]);
  });

  test('tells what is known, and since when nothing is new', async () => {
    await compare(samples.listedOnly, pages.googleList(['Fitness Club']));
    await shows('Nothing new on Google’s list since 3 May.');
    await press('Save');
    await shows('Saved.');
  });

  test('without any app is no page that was not understood', async () => {
    await compare([], pages.googleList([]));
    await shows('Google’s list, account not known: 0 apps.');
    expect(words()).not.toContain('not understood');
  });

  test('that says more than it shows is a part', async () => {
    await compare([], pages.googleList(['Quillwort Calendar'], { total: 31 }));
    await shows('Only part of the list was read.');
  });

  test('of Facebook tells what has access and what goes into a fold', async () => {
    await compare([], pages.facebookList);
    await shows('2 have access');
    await shows('3 expired');
    await shows('4 new ones go into a fold');
  });

  test('names what nobody could read, and why', async () => {
    await compare([], pages.googleList(['Quillwort Calendar', '']));
    await press('1 line not understood');
    await shows('This entry has no name.');
  });

  test('flags the person’s own phone, and a name that mixes alphabets', async () => {
    await compare([], pages.googleList(['macOS', 'Pеbblemoss']));
    await shows('Removing it stops mail there');
    await shows('mixes alphabets');
  });

  test('says it of one that is marked as removed', async () => {
    const removed = { subject: 'google:n:fitness club', field: 'removed', value: true } as const;
    const steps = [...samples.listedOnly, { on: '2026-06-11', says: [removed] }];
    await compare(steps, pages.googleList(['Fitness Club']));
    await shows('Still listedFitness Club: marked as removed on 11 June');
  });
});

describe('an app that may be one of the list', () => {
  const page = pages.googleList(['Canva']);

  test.each([
    ['is one with it when the person says so', 'Canva is the same', 'Save', 1],
    ['is another when they say that', 'Canva is a different', 'Add 1', 2],
  ])('%s', async (_, answer, add, count) => {
    await compare(samples.canva, page);
    await shows('“Canva” could be the same app as “canva.com” in your list.');
    await press(answer);
    await press(add);
    await shows(add === 'Save' ? 'Saved.' : '1 added.');
    expect(await grants()).toHaveLength(count);
  });

  test('is not asked about again once it was answered, and is apart again after the undo', async () => {
    await compare(samples.canva, page);
    await press('Canva is the same');
    await press('Save');
    await press('Undo');
    await shows('as it was before');
    expect(await grants()).toHaveLength(1);
    await press('Your list');
    await press(COMPARE);
    await shows('could be the same');
    await press('Canva is a different');
    await press('Add 1');
    await press('Done');
    await press(COMPARE);
    await shows('Nothing new');
    expect(words()).not.toContain('could be the same');
  });
});

describe('whose list it is', () => {
  const page = pages.googleList(['Quillwort Calendar']);

  test('is not guessed: nothing is gone from the list of nobody knows whom', async () => {
    await compare(samples.listedOnly, page);
    await shows('1 new');
    expect(words()).not.toContain('No longer listed');
  });

  test.each([
    ['where only that is missing to tell what is gone', page, true],
    ['and not where only a part was read', pages.googleList(['Quillwort Calendar'], { total: 31 }), false],
  ])('is asked %s', async (_, open, isAsked) => {
    await compare(samples.listedOnly, open);
    await shows('1 new');
    expect(document.querySelector<HTMLDetailsElement>('.preview details')?.open).toBe(isAsked);
  });

  test('the person may say, and then it is known what is gone', async () => {
    await compare(samples.listedOnly, page);
    await press('a to k at gmail.com');
    await shows('No longer listed · 1');
    await press('I’d rather not say');
    await hides('No longer listed');
  });

  test('may be another account, of which a mask is kept', async () => {
    await compare(samples.listedOnly, page);
    await press('Another account');
    document.querySelector<HTMLInputElement>('.field')?.focus();
    await press('/jan');
    await press('Use it');
    await shows('This is neither a mail address nor an @name.');
    await press('/jan@mail.example');
    await press('Use it');
    await shows('Taken as the list of j…n@mail.example');
    expect(words()).not.toContain('No longer listed');
    await press('Add 1');
    await shows('1 added.');
    const [added] = (await grants()).filter(({ name }) => name === 'Quillwort Calendar');
    expect(added?.accounts.map(({ mask }) => mask)).toEqual(['j…n@mail.example']);
  });
});

describe('a page from which nothing came', () => {
  test.each([
    ['was not understood', pages.googleElsewhere, 'That does not mean that no app is on it.'],
    ['asks to sign in', pages.googleSignedOut, 'This page asks to sign in first.'],
    [
      'is closed',
      { tab: pages.googleElsewhere.tab },
      'The browser does not let Spare Keys look at this page.',
    ],
  ])('%s: it is said, and there are other ways', async (_, page, sentence) => {
    await compare([], page);
    await shows(sentence);
    await press('Other ways');
    expect(world.opened).toEqual(['chrome-extension://spare-keys/add.html']);
    expect(await grants()).toEqual([]);
  });
});

describe('a list no reader knows', () => {
  test('is what the person selects: they tick the apps and say whose it is', async () => {
    await openPopup([], pages.unknownList);
    await press('Read a list I selected');
    await press('Quillwort Calendar');
    await press('Pebblemoss');
    expect(words()).not.toContain('Remove');
    document.querySelector<HTMLSelectElement>('select')?.focus();
    await press('/Microsoft');
    await press('Compare 2');
    await shows('What you picked from Microsoft’s list.');
    await press('Add 2');
    await shows('2 added.');
    expect(await titles()).toEqual(['Pebblemoss', 'Quillwort Calendar']);
  });

  test('has to be selected first', async () => {
    await openPopup([], { tab: pages.unknownList.tab, page: pages.unknownList.page });
    await press('Read a list I selected');
    await shows('No list is selected on the page.');
  });
});

describe('“I just signed in here”', () => {
  const tab = 'https://www.pebblemoss.example/welcome?token=1';

  test('is one press, with its undo', async () => {
    await openPopup([], { tab });
    await press('I just signed in here');
    await shows('Who did you sign in to pebblemoss.example with?');
    await press('Google');
    await shows('pebblemoss.example added.');
    const [said] = await grants();
    expect(said).toMatchObject({ provider: 'google', host: 'www.pebblemoss.example', certainty: 'sure' });
    await press('Undo');
    await vi.waitFor(async () => expect(await grants()).toEqual([]));
  });

  test('is the same app where the list has it from before', async () => {
    await openPopup(samples.quizlyRemoved, { tab: 'https://quizly.example/' });
    await press('I just signed in here');
    await press('Facebook');
    await shows('quizly.example added.');
    expect(await grants()).toHaveLength(1);
  });
});

describe('the last lines', () => {
  test('tell how old each reading is, and lead to what was never read', async () => {
    await openPopup(samples.listedOnly);
    await shows('Google list read 3 May');
    await press('Facebook list: not read yet');
    expect(world.opened[0]).toContain('facebook.com/settings');
  });

  test.each([
    ['Open the check-up', 'check-up.html'],
    ['Add apps', 'add.html'],
  ])('%s leads there', async (words, file) => {
    await openPopup(samples.canva);
    await press(words);
    expect(world.opened).toEqual([`chrome-extension://spare-keys/${file}`]);
  });
});
