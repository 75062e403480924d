// Every provider file, walked: its examples read as told, and what the rest of the house relies on.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostMatches } from '../../src/core/match';
import type { Example, Provider } from '../../src/core/provider';
import { examples } from '../../src/core/providers/examples-index';
import { providers } from '../../src/core/providers/index';
import { scopes } from '../../src/core/providers/scopes-index';
import { readRequest } from '../../src/core/request';

// Part of every key that was ever stored: a name is never changed, and none is taken away.
const permanent = [
  'amazon',
  'apple',
  'bluesky',
  'discord',
  'facebook',
  'github',
  'google',
  'instagram',
  'kakao',
  'line',
  'linkedin',
  'microsoft',
  'naver',
  'reddit',
  'slack',
  'spotify',
  'steam',
  'telegram',
  'tiktok',
  'twitch',
  'vk',
  'wechat',
  'x',
  'yahoo',
];

const folder = join(import.meta.dirname, '../../src/core/providers');
const files = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((file) => file !== 'index' && !file.endsWith('-index'));

/** What an example tells, as far as the request says it. */
function told(url: string): Example['reads'] {
  const request = readRequest(url, providers);
  if (!request) return null;
  const named = [...request.scopes, ...request.implied];
  return {
    ...(request.clientId !== undefined && { clientId: request.clientId }),
    ...(request.host !== undefined && { host: request.host }),
    ...(named.length > 0 && { scopes: named }),
    ...(request.silent && { silent: true }),
    ...(request.answerHidden && { answerHidden: true }),
    ...(request.firstParty && { firstParty: true }),
    ...(request.native && { native: true }),
  };
}

test('all files of the folder are in the indexes (else: npm run fix)', () => {
  expect(providers.map(({ id }) => id)).toEqual(files);
  expect(Object.keys(scopes)).toEqual(files);
  expect(Object.keys(examples)).toEqual(files);
});

test('the ids are the permanent ones', () => {
  for (const id of permanent) expect(files).toContain(id);
});

test('exactly three providers are asked for at install, under these hosts', () => {
  const required = providers.filter((provider) => provider.required);
  expect(required.flatMap(({ hosts }) => hosts).sort()).toEqual([
    '*.facebook.com',
    'accounts.google.com',
    'appleid.apple.com',
  ]);
});

test('no host serves two providers', () => {
  const served = providers.flatMap(({ id, hosts, endpoints }) =>
    [...new Set([...hosts, ...endpoints.flatMap((endpoint) => endpoint.hosts ?? [])])].map((host) => ({
      id,
      host,
    })),
  );
  for (const one of served) {
    for (const other of served) {
      const bare = other.host.replace('*.', '');
      if (one.id !== other.id)
        expect(hostMatches(one.host, bare), `${one.host} and ${other.host}`).toBe(false);
    }
  }
});

describe.each(providers.map((provider) => [provider.id, provider] as const))(
  '%s',
  (id, provider: Provider) => {
    const own = examples[id] ?? [];

    test.each(own.map(({ url, from, reads }) => [from, url, reads] as const))(
      'reads: %s',
      (_, url, reads) => {
        expect(told(url)).toEqual(reads);
      },
    );

    test('has an example to be seen and one that must not be', () => {
      expect(own.some(({ reads }) => reads !== null)).toBe(true);
      expect(own.some(({ reads }) => reads === null)).toBe(true);
    });

    test('has a name of its own in the file that bears its id', () => {
      expect(files).toContain(provider.id);
      expect(provider.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(provider.name).not.toBe('');
    });

    test('has hosts that a browser takes: a name, or *. and a name, lower case', () => {
      for (const host of [...provider.hosts, ...provider.endpoints.flatMap(({ hosts = [] }) => hosts)]) {
        expect(host).toMatch(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
      }
    });

    test('is asked at every host the browser is asked for', () => {
      const asked = provider.endpoints
        .filter(({ role }) => role !== 'passive')
        .flatMap(({ hosts }) => hosts ?? provider.hosts);
      for (const host of provider.hosts) expect(asked, host).toContain(host);
    });

    test('has paths that begin with a slash and have no query', () => {
      for (const path of provider.endpoints.flatMap(({ paths }) => paths)) expect(path).toMatch(/^\/[^?#]*$/);
    });

    test('lets access end on https pages of its own, or says where', () => {
      const { list, app, also = [], help, instead } = provider.revoke as Provider['revoke'];
      expect(list ?? instead).toBeDefined();
      for (const page of [list, app, ...also]) {
        if (page === undefined) continue;
        const { protocol, hostname } = new URL(page);
        expect(protocol).toBe('https:');
        expect(
          provider.own.some((domain) => hostMatches(`*.${domain}`, hostname)),
          page,
        ).toBe(true);
      }
      if (help !== undefined) expect(new URL(help).protocol).toBe('https:');
    });
  },
);
