// Events of apps' lives, joined: the order in which they are told does not matter.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { livesOf } from '../../../../src/core/sources/files/lives';
import type { Found } from '../../../../src/core/sources/found';

const letIn = (first: number, scopes: string[] = []): Found => ({
  name: 'A',
  scopes,
  first,
  state: 'unknown',
});
const ended = (last: number): Found => ({ name: 'A', scopes: [], last, state: 'removed' });

test('let in, then ended: removed, with both dates', () => {
  expect(livesOf('github', [ended(20), letIn(10, ['repo'])])).toEqual([
    { name: 'A', scopes: ['repo'], first: 10, last: 20, state: 'removed' },
  ]);
});

test('ended, then let in again: not removed', () => {
  expect(livesOf('github', [letIn(30), ended(20), letIn(10)])).toMatchObject([
    { first: 10, last: 30, state: 'unknown' },
  ]);
});

test('one event stands for itself', () => {
  expect(livesOf('github', [letIn(10)])).toEqual([letIn(10)]);
});

test('any order says the same', () => {
  const time = fc.integer({ min: 1, max: 50 });
  const event = fc.oneof(
    time.map((at) => letIn(at, [`s${at}`])),
    time.map(ended),
  );
  const distinct = fc.uniqueArray(event, { selector: ({ first, last }) => first ?? last, maxLength: 6 });
  fc.assert(
    fc.property(distinct, (events) => {
      const [life] = livesOf('github', events);
      const [turned] = livesOf('github', [...events].reverse());
      expect(turned).toEqual(life);
    }),
  );
});
