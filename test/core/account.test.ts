import { expect, test } from 'vitest';
import { accountOf, maskOf } from '../../src/core/account';

test.each([
  ['jan.novak@gmail.com', 'j…k@gmail.com'],
  ['ab@example.com', 'a…@example.com'],
  ['a@Example.COM', 'a…@example.com'],
  ['žofie@example.com', 'ž…e@example.com'],
  ['@octocat', '@o…t'],
  ['@ab', '@a…'],
  ['@', undefined],
  ['@a b', undefined],
  ['octocat', undefined],
  ['108234567890', undefined],
  ['+420 123 456 789', undefined],
  ['', undefined],
])('%s is shown as %s', (address, mask) => {
  expect(maskOf(address)).toBe(mask);
});

test('two accounts with one mask have two marks, two spellings of one account have one', async () => {
  const fingerprint = async (text: string) => `#${text}`;
  const [jan, john, again] = await Promise.all(
    ['jan@x.example', 'john@x.example', ' JAN@x.example '].map((hint) => accountOf(hint, fingerprint)),
  );
  expect(jan?.mask).toBe(john?.mask);
  expect(jan?.mark).not.toBe(john?.mark);
  expect(again?.mark).toBe(jan?.mark);
});
