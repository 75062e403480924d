// @vitest-environment happy-dom
// The settings in the popup: what each of them writes down, and that deleting asks first and leaves nothing.

import { expect, test, vi } from 'vitest';
import { FOR_GOOD } from '../../src/ui/view/pause';
import { world } from './fake-browser';
import { NOW } from './grants';
import { grants, openPopup, settings, shows } from './page';
import { press } from './press';
import * as samples from './samples';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

test('the pace', async () => {
  await openPopup(samples.canva);
  await press('Settings');
  await shows('Remind me to look');
  const select = document.querySelector('select');
  if (select === null) throw new Error('no pace');
  expect(select.value).toBe('monthly');
  select.value = 'yearly';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(async () => expect((await settings()).pace).toBe('yearly'));
});

test.each([
  ['Pause for an hour', NOW + 3_600_000],
  ['Pause until I turn it on', FOR_GOOD],
])('%s, and on again', async (name, until) => {
  await openPopup(samples.canva);
  await press('Settings');
  await press(name);
  await vi.waitFor(async () => expect((await settings()).pausedUntil).toBe(until));
  await press('Turn on');
  await vi.waitFor(async () => expect(await settings()).not.toHaveProperty('pausedUntil'));
});

test('not this month', async () => {
  await openPopup(samples.canva);
  await press('Settings');
  await press('Not this month');
  await shows('Next look: 12 July.');
});

test('notifications are asked for on a page, because the question can close the popup', async () => {
  await openPopup(samples.canva);
  await press('Settings');
  await press('Allow notifications');
  await vi.waitFor(() => expect(world.opened).toEqual(['chrome-extension://spare-keys/welcome.html#remind']));
  expect(world.asked).toEqual([]);
});

test('the last hour is forgotten, what is older stays', async () => {
  await openPopup([
    ...samples.mailmate,
    ...samples.newCanva.map((step) => ({ ...step, on: '2026-06-12T09:30Z' })),
  ]);
  await press('Settings');
  await press('Forget the last hour');
  await shows('Forgotten.');
  expect((await grants()).map(({ name }) => name)).toEqual(['Mailmate Pro']);
});

test('everything is deleted only after a second press, and nothing is left', async () => {
  await openPopup(samples.everyday);
  await press('Settings');
  await press('Delete everything…');
  await shows('Delete the whole list? There is no undo.');
  await press('Cancel');
  expect((await grants()).length).toBeGreaterThan(5);
  await press('Delete everything…');
  await press('Delete everything');
  await shows('Your list is empty.');
  expect(await grants()).toEqual([]);
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/canva|mailmate/i);
});
