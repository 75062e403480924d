import { expect, test } from 'vitest';
import { clientIdOf, hostOf, type Known, keyOf, providerOf } from '../../src/core/key';

test.each<[Known, string | undefined]>([
  [{ provider: 'google', clientId: '1', host: 'a.example', name: 'A' }, 'google:c:1'],
  [{ provider: 'google', host: 'A.Example', name: 'A' }, 'google:h:a.example'],
  [{ provider: 'google', name: '  Canva \u00a0 Pro ' }, 'google:n:canva pro'],
  [{ provider: 'google', name: 'Ｃａｎｖａ' }, 'google:n:canva'],
  // Many servers, each with a `web` of its own.
  [{ provider: 'generic', clientId: 'web', host: 'a.example' }, 'generic:h:a.example'],
  [{ provider: 'generic', clientId: 'web' }, undefined],
  [{ provider: 'google', clientId: '', host: '', name: '  ' }, undefined],
])('%j is %s', (known, key) => {
  expect(keyOf(known)).toBe(key);
});

test('a key gives back what it was made from, whatever is in it', () => {
  const key = keyOf({ provider: 'bluesky', clientId: 'https://app.example/client:metadata.json' }) ?? '';
  expect([providerOf(key), clientIdOf(key), hostOf(key)]).toEqual([
    'bluesky',
    'https://app.example/client:metadata.json',
    undefined,
  ]);
  expect(hostOf('google:h:a.example')).toBe('a.example');
});
