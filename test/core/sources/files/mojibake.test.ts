// Meta's letters for bytes: mended where they are that, left alone where they are what they look like.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended } from '../../../../src/core/sources/files/mojibake';

test.each([
  ['Caf\u00c3\u00a9 Lupin \u00e2\u0080\u0093 %41', 'Café Lupin – %41'],
  ['\u00f0\u009f\u0094\u0091 Keys', '🔑 Keys'],
  ['Café', 'Café'],
  ['日本', '日本'],
  ['\u00c3\u00a9 and 日本', '\u00c3\u00a9 and 日本'],
  ['\u00c3', '\u00c3'],
  ['plain', 'plain'],
  [undefined, undefined],
])('%j means %j', (raw, meant) => {
  expect(mended(raw)).toBe(meant);
});

test('whatever is written that way comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = String.fromCharCode(...new TextEncoder().encode(text));
      expect(mended(written)).toBe(text);
    }),
  );
});
