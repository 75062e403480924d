// The answer to "Do you still use this?" keeps its time, whenever it is written.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usedOf, usedText } from '../../src/core/used';

test('is read as it was written', () => {
  fc.assert(
    fc.property(fc.constantFrom('no', 'unsure'), fc.nat(Number.MAX_SAFE_INTEGER), (answer, at) => {
      expect(usedOf(usedText({ answer, at }))).toEqual({ answer, at });
    }),
  );
});

test.each([undefined, '', 'yes 5', 'no', 'no soon', 'no 5 6', 'no -5'])('%s is none', (text) => {
  expect(usedOf(text)).toBeUndefined();
});
