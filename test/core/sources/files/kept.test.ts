// What is kept of an entry, whatever the format: names cleaned, impossible dates dropped and said.

import { expect, test } from 'vitest';
import type { AppSaid } from '../../../../src/core/sources/files/format';
import { keptOf } from '../../../../src/core/sources/files/kept';

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const said = (more: Partial<AppSaid>): AppSaid => ({ kind: 'app', state: 'active', name: 'A', ...more });
const kept = (more: Partial<AppSaid>) => keptOf(said(more), NOW);

test('a name is cleaned and never longer than a name', () => {
  expect(kept({ name: '  A\u202Eb\0 \n c ' }).found?.name).toBe('Ab c');
  expect(kept({ name: 'x'.repeat(100_000) }).found?.name?.length).toBeLessThan(200);
});

test('without a name, an id or a host there is no app', () => {
  expect(kept({ name: ' \u200B' })).toEqual({ doubts: ['why_no_name'] });
  expect(kept({ name: undefined, clientId: '7' })).toMatchObject({ found: { clientId: '7' }, doubts: [] });
});

test('a name of another encoding is no name', () => {
  expect(kept({ name: 'Caf\uFFFD' })).toEqual({ doubts: ['why_encoding'] });
});

test.each([
  ['NaN', Number.NaN, undefined],
  ['the year 0', Date.parse('0000-01-01T00:00:00Z'), undefined],
  ['2003', Date.UTC(2003, 11, 31), undefined],
  ['2004', Date.UTC(2004, 0, 1), Date.UTC(2004, 0, 1)],
  ['tomorrow', NOW + DAY, NOW + DAY],
  ['later', NOW + DAY + 1, undefined],
  ['the year 9999', Date.UTC(9999, 0, 1), undefined],
])('%s', (_, first, expected) => {
  const { found, doubts } = kept({ first });
  expect(found?.first).toBe(expected);
  expect(found?.name).toBe('A');
  expect(doubts).toEqual(expected === undefined ? ['why_date'] : []);
});

test('scopes are cleaned, once each, and bounded', () => {
  expect(kept({ scopes: ['read', 'read ', '\u202E'] }).found?.scopes).toEqual(['read']);
  expect(kept({ scopes: Array.from({ length: 9_999 }, (_, n) => `${n}`) }).found?.scopes.length).toBe(200);
});
