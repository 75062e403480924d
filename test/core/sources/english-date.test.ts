import { expect, test } from 'vitest';
import { readEnglishDate } from '../../../src/core/sources/english-date';

test.each([
  ['February 21, 2026, 3:33 AM', '2026-02-21T03:33:00.000Z'],
  ['Feb 21, 2026, 3:33\u202fPM', '2026-02-21T15:33:00.000Z'],
  ['Jul 09, 2023 11:48:45 am', '2023-07-09T11:48:45.000Z'],
  ['December 1, 2025 at 12:00 AM', '2025-12-01T00:00:00.000Z'],
  ['December 1, 2025, 12:59 PM', '2025-12-01T12:59:00.000Z'],
  ['March 3, 2024', '2024-03-03T00:00:00.000Z'],
  ['yesterday, 3:33 AM', undefined],
  ['February 21, 3:33 AM', undefined],
  ['February 30, 2026', undefined],
  ['Februar 21, 2026', undefined],
  ['March 3, 2024, 13:00 PM', undefined],
  ['March 3, 0000', undefined],
  ['03/04/2024', undefined],
  ['', undefined],
])('%s is %s', (text, iso) => {
  const time = readEnglishDate(text);
  expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(iso);
});
