// The way out leads to the one app's page where that can be known, and never anywhere the table does not name.

import { describe, expect, test } from 'vitest';
import { exitOf, isWayIn } from '../../src/core/exit';
import type { Kind, Provider, Revoke } from '../../src/core/provider';
import { providers } from '../../src/core/providers/index';

const LIST = 'https://provider.example/apps';

const provider = (revoke: Revoke): Provider => ({
  id: 'test',
  name: 'Test',
  hosts: ['provider.example'],
  endpoints: [],
  own: [],
  revoke,
});

describe('the page where access ends', () => {
  test.each<[what: string, revoke: Revoke, clientIds: string[], address: string, own: boolean]>([
    ['the list, where there is no page of one app', { list: LIST }, ['1'], LIST, false],
    ["the app's own page", { list: LIST, app: `${LIST}/{client_id}` }, ['ab1'], `${LIST}/ab1`, true],
    [
      'with the digits a Google id begins with',
      { list: LIST, app: `${LIST}?n={project_number}` },
      ['123-x.apps'],
      `${LIST}?n=123`,
      true,
    ],
    [
      'the list, where the id has no such digits',
      { list: LIST, app: `${LIST}?n={project_number}` },
      ['x-123'],
      LIST,
      false,
    ],
    ['the list, where the id is not known', { list: LIST, app: `${LIST}/{client_id}` }, [], LIST, false],
    ['the list, where it has two ids', { list: LIST, app: `${LIST}/{client_id}` }, ['1', '2'], LIST, false],
    [
      'nothing but the id, escaped',
      { app: `${LIST}/{client_id}` },
      ['a/../b?c#d&e'],
      `${LIST}/a%2F..%2Fb%3Fc%23d%26e`,
      true,
    ],
  ])('is %s', (_, revoke, clientIds, address, own) => {
    expect(exitOf(provider(revoke), { clientIds })).toEqual({ kind: 'page', address, own });
  });

  test('is a sentence where the provider has no web page', () => {
    const revoke = { instead: 'revoke_instead_line', help: `${LIST}/help` };
    expect(exitOf(provider(revoke), { clientIds: ['1'] })).toEqual({ kind: 'elsewhere', ...revoke });
  });

  test.each(providers.map((one) => [one.id, one] as const))('is known at %s', (_, one) => {
    expect(exitOf(one, { clientIds: [] })).toBeDefined();
  });

  test('has the origin the table names, whatever the client id', () => {
    for (const one of providers) {
      const exit = exitOf(one, { clientIds: ['1@evil.example/../..'] });
      if (exit?.kind !== 'page') continue;
      const named = [one.revoke.app, one.revoke.list].map((address) => address && new URL(address).origin);
      expect(named).toContain(new URL(exit.address).origin);
    }
  });
});

describe('an app is a way in', () => {
  test.each<[Kind[], boolean]>([
    [['identity'], true],
    [['files', 'email'], true],
    [['files'], false],
    [['messages', 'account'], false],
    [[], true],
  ])('that reaches %j: %s', (kinds, expected) => {
    expect(isWayIn(kinds)).toBe(expected);
  });
});
