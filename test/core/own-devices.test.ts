import { expect, test } from 'vitest';
import { isOwnDevice } from '../../src/core/own-devices';

test.each([
  [{ provider: 'google', name: 'iOS' }, true],
  [{ provider: 'google', name: ' Mozilla  Thunderbird' }, true],
  [{ provider: 'microsoft', name: 'Samsung Email' }, true],
  // Another letter that looks like an i.
  [{ provider: 'google', name: 'іOS' }, false],
  [{ provider: 'google', name: 'iOS games' }, false],
  [{ provider: 'google', name: 'iOS', host: 'games.example' }, false],
  [{ provider: 'facebook', name: 'Windows' }, false],
  [{ provider: 'google' }, false],
] as const)('%j is probably the person’s own: %s', (grant, expected) => {
  expect(isOwnDevice(grant)).toBe(expected);
});
