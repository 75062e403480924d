// Dates, numbers and lists as they stand in sentences.

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countText, text } from '../../src/ui/sentence';
import { formatDay, formatList, formatNumber, formatRecentDay, formatTime } from '../../src/ui/words';
import { world } from './fake-browser';
import { day, NOW, TODAY } from './grants';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  Object.assign(world, { language: 'en-GB', sentences: 'en' });
});

describe('a date', () => {
  test('of this year has no year, another one has', () => {
    expect(formatTime(Date.UTC(2026, 5, 3, 12), NOW)).toBe('3 June');
    expect(formatTime(Date.UTC(2024, 2, 14, 12), NOW)).toBe('14 March 2024');
    expect(formatDay(day('2026-06-03'), NOW)).toBe('3 June');
  });

  test('of a day is that day in every time zone', () => {
    expect(formatDay(day('2026-01-01'), NOW)).toBe('1 January');
    expect(formatDay(day('2025-12-31'), NOW)).toBe('31 December 2025');
  });

  test.each([
    [0, 'today'],
    [1, 'yesterday'],
    [6, '6 days ago'],
    [7, '5 Jun'],
    [400, '8 May 2025'],
    [-1, '13 Jun'],
  ])('%i days ago in a cell: %s', (ago, words) => {
    expect(formatRecentDay(TODAY - ago, NOW)).toBe(words);
  });

  test('follows the region of the browser', () => {
    world.language = 'en-US';
    expect(formatTime(Date.UTC(2026, 5, 3, 12), NOW)).toBe('June 3');
  });

  test('stays in the language of the sentences where the browser speaks another', () => {
    world.language = 'de-DE';
    expect(formatTime(Date.UTC(2026, 5, 3, 12), NOW)).toBe('June 3');
    expect(formatNumber(12_345)).toBe('12,345');
  });
});

test('a list is one of that language', () => {
  expect(formatList(['Google', 'Facebook', 'Apple'])).toBe('Google, Facebook and Apple');
});

test('a count takes its form and its digits', () => {
  expect(countText('search_found', 1)).toBe('1 app found');
  expect(countText('search_found', 1234)).toBe('1,234 apps found');
  expect(text('undo_label', 'Canva')).toBe('Undo: Canva');
});

test('a form that is not translated falls to the general one', () => {
  Object.assign(world, { language: 'ar', sentences: 'ar' });
  expect(countText('search_found', 3)).toContain('apps found');
});
