// @vitest-environment happy-dom
// The check-up: three parts in order, answers that can be taken back, and a line to close.

import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { usedText } from '../../src/core/used';
import * as sample from './check-up-states';
import { world } from './fake-browser';
import { grants, hides, openCheckUp, settings, shows, words } from './page';
import { at, play, type Step } from './play';
import { press } from './press';
import * as s from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

/** The words of each element, in order. */
const each = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );

/** That moment, give or take what a press takes. */
const about = (date: string) => expect.closeTo(at(date), -4);

const grantOf = async (key: string) => (await grants()).find((one) => one.key === key);

describe('a month in which much happened', () => {
  test('offers the lists, the oldest first, and says what the newest has changed', async () => {
    await openCheckUp(sample.eventful);
    const lists = each('.provider-list');
    expect(lists.map((one) => one.replace(/^[A-Z]/, '').split(/Not|Last|Read/)[0])).toEqual([
      'Apple',
      'GitHub',
      'Facebook',
      'Google',
    ]);
    expect(lists[2]).toContain('Last read on 20 May, 22 days ago');
    expect(lists[3]).toContain('Read just now: 1 new, 1 no longer listed');
    expect(lists[3]).toContain('a…k@gmail.com');
    await press('Open Apple’s list');
    expect(world.opened).toEqual(['https://account.apple.com/account/manage/section/security']);
  });

  test('tells what is to be looked at and what is new, each once', async () => {
    await openCheckUp(sample.eventful);
    await shows('What changed since 3 May');
    expect(each('.look-word')).toEqual(['Signed in again', 'Asks for more']);
    expect(each('#changed .row-name')).toEqual([
      'notes.example Google New',
      'An app behind Auth0 Facebook New',
      'allrecipes.com Google New',
      'Recipe Box Google New on the list',
      'Fitness Club Google No longer listed',
    ]);
  });

  test('asks about five, with what they can reach and why', async () => {
    await openCheckUp(sample.eventful);
    const asked = each('.asked .row-open');
    expect(asked).toHaveLength(5);
    expect(asked[0]).toBe(
      'MMailmate Pro GoogleRead, send and delete all your mail' +
        'No visit in 90 days, by this browser’s history. You said you don’t remember it.',
    );
    expect(words()).not.toContain('Windows');
  });

  test('takes the number off the button', async () => {
    await openCheckUp(sample.eventful);
    await vi.waitFor(() => expect(world.badge).toBe(''));
  });
});

describe('an answer', () => {
  test('of yes keeps it for a year, and can be taken back in its place', async () => {
    await openCheckUp(sample.eventful);
    await press('Yes, keep Mailmate Pro');
    await shows('Mailmate Pro is kept. You will be asked again in a year.');
    expect(await grantOf(s.keys.mailmate)).toMatchObject({ keepUntil: about('2027-06-12T10:00Z') });
    expect(await grantOf(s.keys.mailmate)).not.toHaveProperty('used');
    expect(each('#asked li')[0]).toContain('Undo');
    await press('Undo: Mailmate Pro');
    await shows('You said you don’t remember it.');
    expect(await grantOf(s.keys.mailmate)).toMatchObject({ used: { answer: 'unsure' } });
    expect(await grantOf(s.keys.mailmate)).not.toHaveProperty('keepUntil');
  });

  test('of "I don’t remember it" is kept as that', async () => {
    await openCheckUp(sample.eventful);
    await press('I don’t remember photobook.example');
    await shows('You said you don’t remember photobook.example.');
    expect(await grantOf(s.keys.photobook)).toMatchObject({ used: { answer: 'unsure' } });
    await vi.waitFor(() => expect(each('.asked')).toHaveLength(4));
  });

  test('of no leads to the way out, with the question before it where it may be the way in', async () => {
    await openCheckUp(sample.eventful);
    await press('No, I don’t use tripadvisor.com');
    await shows('Do you want to keep your tripadvisor.com account?');
    await press('Check-up');
    await shows('You said you don’t use tripadvisor.com.');
    expect((await grants()).filter(({ used }) => used?.answer === 'no')).toHaveLength(1);
  });

  test('of no to what is no way in shows the button alone', async () => {
    await openCheckUp(sample.eventful);
    await press('No, I don’t use photobook.example');
    await shows('Remove at Google');
    expect(words()).not.toContain('Do you want to keep');
  });

  test('is not asked for again, and five stay five, on another day', async () => {
    const later: Step = {
      on: '2026-06-11',
      says: [
        { subject: s.keys.photobook, field: 'used', value: usedText({ answer: 'no', at: at('2026-06-11') }) },
      ],
    };
    await openCheckUp([...sample.eventful.filter(({ on }) => at(on) < at(later.on)), later]);
    expect(each('.asked')).toHaveLength(4);
    expect(each('.asked').join()).not.toContain('photobook');
  });
});

describe('a card', () => {
  test('opens over it, and goes back to where it was', async () => {
    await openCheckUp(sample.eventful);
    await press('Recipe Box');
    await shows('How Spare Keys knows this');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await shows('What changed since 3 May');
    expect(document.activeElement?.textContent).toContain('Recipe Box');
  });

  test('from which an app is forgotten leaves that here, with its undo', async () => {
    await openCheckUp(sample.eventful);
    await press('Recipe Box');
    await press('Forget this app');
    await shows('Recipe Box forgotten.');
    await press('Undo: Recipe Box');
    await shows('New on the list');
  });
});

test('a removal that was started is asked about first, and can wait', async () => {
  await openCheckUp([
    ...s.mailmate,
    { on: '2026-06-11', says: [{ subject: s.keys.mailmate, field: 'removalStarted', value: true }] },
  ]);
  await shows('Removal of Mailmate Pro at Google was started on 11 June.');
  await press('Later');
  await hides('was started on');
});

test('a list that is read meanwhile shows by itself', async () => {
  await openCheckUp(s.canva);
  await shows('Not read yet');
  await play([
    {
      on: '2026-06-12T09:59Z',
      reads: { provider: 'google', entries: [{ key: s.keys.canva, name: 'Canva', standing: 'active' }] },
    },
  ]);
  await shows('Read just now: 1 app');
});

describe('two accounts', () => {
  const reads = (on: string, mark: string, more = {}): Step => ({
    on,
    reads: { provider: 'google', account: { mask: `${mark}@x.example`, mark }, entries: [], ...more },
  });

  test('are told apart, the older first, and part is not taken for all', async () => {
    await openCheckUp([
      ...s.canva,
      reads('2026-05-01', 'b…b'),
      reads('2026-06-11', 'a…n', {
        complete: 'part',
        entries: [{ key: 'google:n:quiz', standing: 'active' }],
      }),
    ]);
    const google = each('.provider-list').find((one) => one.includes('Google'));
    expect(google).toContain('Last read on 1 May, 41 days ago · b…b@x.example');
    expect(google).toContain('Part of it read on 11 June: 1 app · a…n@x.example');
  });
});

describe('closing', () => {
  test('says how the list stands and when the next look is', async () => {
    await openCheckUp(sample.eventful);
    await press('Close the check-up');
    await shows(
      'Done. 14 apps: 8 know who you are, 4 can reach your things, 2 not known yet. Next look: 12 July.',
    );
    expect(await settings()).toMatchObject({
      checkedUpAt: about('2026-06-12T10:00Z'),
      snoozedUntil: about('2026-07-12T10:00Z'),
    });
    expect(words()).not.toContain('Do you still use these?');
    await press('Undo');
    await shows('Do you still use these?');
    expect(await settings()).toMatchObject({ checkedUpAt: at('2026-05-03T13:00Z') });
  });

  test('without reminders names no next look', async () => {
    await openCheckUp([
      ...s.canva,
      { on: '2026-06-11', says: [{ subject: '', field: 'pace', value: 'never' }] },
    ]);
    await press('Close the check-up');
    await shows('Done. 1 app: 1 knows who you are.');
    expect(words()).not.toContain('Next look');
  });
});

test('a quiet month says so, and how old that word is', async () => {
  await openCheckUp(sample.quiet);
  await shows('Nothing new in this browser since 3 June. Google’s list last read 3 May.');
  await shows('Nothing to ask this time.');
  expect(document.querySelectorAll('.step-mark.done')).toHaveLength(2);
});

test('an empty list leads to the lists, and has nothing to close', async () => {
  await openCheckUp([]);
  await shows('Your list is empty.');
  expect(each('.provider-list')).toHaveLength(2);
  expect(words()).not.toContain('Close the check-up');
});
