// Dates as exports write them, good and bad.

import { expect, test } from 'vitest';
import { microseconds, milliseconds, seconds, written } from '../../../../src/core/sources/files/dates';

test.each([
  ['2021-04-12T09:15:02.417Z', '2021-04-12T09:15:02.417Z'],
  ['2021-04-12T09:15:02Z', '2021-04-12T09:15:02.000Z'],
  ['2021-04-12T09:15:02+02:00', '2021-04-12T07:15:02.000Z'],
  ['2021-04-12T09:15:02.4+0200', '2021-04-12T07:15:02.400Z'],
  ['2021-04-12 09:15', '2021-04-12T09:15:00.000Z'],
  ['2021-04-12T09:15:02.417123456Z', '2021-04-12T09:15:02.417Z'],
  [' 2021-04-12 ', '2021-04-12T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['05-14-2022 08:00:00', '2022-05-14T08:00:00.000Z'],
  ['05-14-2022', '2022-05-14T00:00:00.000Z'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
])('%s is a date', (text, iso) => {
  expect(new Date(written(text) ?? Number.NaN).toISOString()).toBe(iso);
});

test.each([
  '2023-02-29',
  '2021-13-01',
  '14-05-2022',
  '12/04/2021',
  'yesterday',
  '2021-04-12T25:00:00Z',
  '+012021-04-12',
])('%s is a date nobody can read', (text) => expect(written(text)).toBeNaN());

test.each(['', ' ', 'N/A', 'n/a', null, undefined])('%j is no date', (value) => {
  expect(written(value)).toBeUndefined();
  expect(seconds(value)).toBeUndefined();
});

test('Unix time comes in three units, as a number or as its digits; 0 is no date', () => {
  expect(seconds(1_600_000_000)).toBe(1_600_000_000_000);
  expect(seconds('1600000000')).toBe(1_600_000_000_000);
  expect(milliseconds(1_600_000_000_123)).toBe(1_600_000_000_123);
  expect(microseconds(1_600_000_000_123_999)).toBe(1_600_000_000_123);
  expect(seconds(0)).toBeUndefined();
  expect(seconds('0')).toBeUndefined();
  for (const bad of [-1, 1.5, 1e300, Number.POSITIVE_INFINITY, '1e9', '0x10', '99999999999999999999']) {
    expect(seconds(bad)).toBeNaN();
  }
});
