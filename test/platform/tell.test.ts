import { expect, test } from 'vitest';
import { readTold } from '../../src/platform/tell';

test.each<[string, unknown, unknown]>([
  [
    'an answer',
    { kind: 'left', host: 'shop.example', outcome: 'granted' },
    { kind: 'left', host: 'shop.example', outcome: 'granted' },
  ],
  [
    'a refusal by the person',
    { kind: 'left', outcome: 'refused', denied: true },
    { kind: 'left', outcome: 'refused', denied: true },
  ],
  ['who opened it', { kind: 'opened', by: 'shop.example' }, { kind: 'opened', by: 'shop.example' }],
  ['an address in place of a host', { kind: 'opened', by: 'https://shop.example/?code=1' }, undefined],
  [
    'anything besides what is asked is dropped',
    { kind: 'left', host: 'a.example', outcome: 'granted', code: 'secret', url: 'https://a.example/?code=1' },
    { kind: 'left', host: 'a.example', outcome: 'granted' },
  ],
  ['an outcome of its own', { kind: 'left', host: 'a.example', outcome: 'listed' }, undefined],
  [
    'scopes that are none',
    { kind: 'left', host: 'a.example', outcome: 'granted', scopes: [1] },
    { kind: 'left', host: 'a.example', outcome: 'granted' },
  ],
  ['nothing', undefined, undefined],
  ['a text', 'left', undefined],
])('%s', (_, message, told) => {
  expect(readTold(message)).toEqual(told);
});
