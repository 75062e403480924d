import { describe, expect, test } from 'vitest';
import { pageFilters, requestFilters } from '../../src/core/filters';
import { hostMatches } from '../../src/core/match';
import { examples } from '../../src/core/providers/examples-index';
import { providers } from '../../src/core/providers/index';

/** As browsers match: the path goes on into the query, `*` is any run, everything else is itself. */
function browserMatches(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const glob = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return hostMatches(host, url.hostname) && new RegExp(`^${glob}$`).test(url.pathname + url.search);
}

const wakes = (patterns: readonly string[], address: string) =>
  patterns.some((pattern) => browserMatches(pattern, address));

const requests = requestFilters(providers);
const pages = pageFilters(providers);

// What people do all day at hosts the browser may be asked for.
const ordinary = [
  'https://accounts.google.com/',
  'https://accounts.google.com/gsi/status?client_id=123-a.apps.googleusercontent.com',
  'https://accounts.google.com/gsi/iframe/select?client_id=123-a.apps.googleusercontent.com&origin=https%3A%2F%2Fshop.example',
  'https://www.facebook.com/',
  'https://www.facebook.com/groups/1234567890/?ref=share',
  'https://www.facebook.com/v19.0/plugins/like.php?app_id=1&href=https%3A%2F%2Fshop.example',
  'https://www.facebook.com/x/oauth/status?client_id=1&origin=1&redirect_uri=https%3A%2F%2Fshop.example',
  'https://business.facebook.com/latest/home?asset_id=1',
  'https://www.instagram.com/p/abc/?next=/',
  'https://appleid.apple.com/account/manage',
  'https://github.com/login',
  'https://github.com/example/project/issues?q=oauth',
  'https://www.linkedin.com/feed/?trk=homepage',
  'https://www.amazon.com/dp/B000000000?ref=nav&redirect_uri=1',
  'https://www.reddit.com/r/oauth/comments/1/authorize/',
  'https://discord.com/channels/@me',
  'https://x.com/home',
  'https://x.com/example/status/1?s=20',
  'https://app.slack.com/client/T0000000001/C0000000001',
  'https://steamcommunity.com/id/example/inventory?goto=1',
  'https://www.tiktok.com/@example/video/1?is_from_webapp=1',
];

describe('the browser wakes the worker', () => {
  const told = providers.flatMap(({ id, hosts }) =>
    (examples[id] ?? [])
      .filter(({ reads, url }) => reads && hosts.some((host) => hostMatches(host, new URL(url).hostname)))
      .map(({ url, from }) => [id, from, url] as const),
  );

  test.each(told)('for a request to %s: %s', (_id, _from, url) => {
    expect(wakes(requests, url)).toBe(true);
    expect(wakes(pages, url)).toBe(true);
  });

  test('when the answer leaves a page that no longer names the app', () => {
    for (const page of [
      'https://accounts.google.com/signin/oauth/consent',
      'https://www.facebook.com/v19.0/dialog/oauth/skip/submit/',
      'https://appleid.apple.com/auth/authorize',
      'https://login.microsoftonline.com/common/reprocess?ctx=c1',
      'https://api.x.com/oauth/authorize',
    ]) {
      expect(wakes(pages, page), page).toBe(true);
    }
  });

  test.each(ordinary)('but not for %s', (address) => {
    expect(wakes(requests, address)).toBe(false);
    expect(wakes(pages, address)).toBe(false);
  });

  test('and not for the log-in page of a provider itself', () => {
    expect(
      wakes(
        requests,
        'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fmail.google.com',
      ),
    ).toBe(false);
    expect(
      wakes(requests, 'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fgroups'),
    ).toBe(false);
  });

  test('by patterns that browsers take: https, a host, a path, no fragment, and none twice', () => {
    for (const pattern of [...requests, ...pages]) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/[^#]*$/);
    }
    expect(new Set(requests).size).toBe(requests.length);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('at no host the browser is not asked for', () => {
    expect(requests.some((pattern) => pattern.includes('//accounts.kakao.com/'))).toBe(false);
  });
});
