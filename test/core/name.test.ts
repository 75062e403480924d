// Names from outside: what is kept can be shown and reaches no further than itself.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, mixesScripts } from '../../src/core/name';

describe('a name', () => {
  test.each([
    ['Canva', 'Canva'],
    ['  Marlinspike   Polls ', 'Marlinspike Polls'],
    ['Otterway\u00a0Tickets', 'Otterway Tickets'],
    ['two\nlines', 'two lines'],
    ['Cafe\u0301', 'Café'],
    ['\u202eevil\u202c', 'evil'],
    ['nu\u0000ll', 'null'],
    ['zero\u200bwidth', 'zerowidth'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['東京', '東京'],
    ['👩‍👩‍👧 Family', '👩👩👧 Family'],
    ['\ud800', undefined],
    [' \u200f ', undefined],
    ['', undefined],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanName(raw)).toBe(kept);
  });

  test('of any length is cut, and says so', () => {
    const kept = cleanName('x'.repeat(100_000));
    expect([...(kept ?? '')]).toHaveLength(121);
    expect(kept?.endsWith('…')).toBe(true);
  });

  test('once cleaned is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const kept = cleanName(raw);
        if (kept === undefined) return;
        expect(kept).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}]/u);
        expect([...kept].length).toBeLessThanOrEqual(121);
        expect(cleanName(kept)).toBe(kept);
      }),
    );
  });
});

test.each([
  ['Canva', false],
  ['Яндекс Музыка', false],
  ['Яндекс Go', false],
  ['Саnva', true],
  ['Αpple Notes', true],
  ['日本語 App', false],
])('%s mixes alphabets in a word: %s', (name, mixes) => {
  expect(mixesScripts(name)).toBe(mixes);
});
