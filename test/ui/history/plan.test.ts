import { expect, test } from 'vitest';
import { examples } from '../../../src/core/providers/examples-index';
import { providers } from '../../../src/core/providers/index';
import { daily, searches } from '../../../src/ui/history/plan';
import { siteOf } from '../../../src/ui/view/site';
import { grant } from '../grants';

const NOW = Date.UTC(2026, 4, 3, 10);
const tables = { providers, siteOf };

test('Chromium: all of the past, a day at a time as far back as it keeps it', () => {
  const plan = daily(NOW);
  expect(plan[0]?.until).toBe(NOW);
  for (const [index, { from }] of plan.entries()) expect(plan[index + 1]?.until ?? 0).toBe(from);
  const [last, ...days] = [...plan].reverse();
  expect(last?.from).toBe(0);
  expect(days).toHaveLength(90);
  expect(new Set(days.map(({ from, until }) => until - from))).toEqual(new Set([86_400_000]));
  expect(plan.every(({ text }) => text === '')).toBe(true);
});

const texts = (...hosts: readonly string[]) =>
  searches(
    NOW,
    hosts.map((host) => grant({ host })),
    tables,
  ).map(({ text }) => text);

/** As Firefox finds: anywhere in the address, escapes undone, upper and lower case alike. */
const isFound = (url: string, some: readonly string[]) => {
  const plain = decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '%25')).toLowerCase();
  return some.some((text) => plain.includes(text.toLowerCase()));
};

test('Firefox: whatever a provider asks at is found', () => {
  const some = texts();
  for (const { url } of Object.values(examples).flat()) expect(isFound(url, some), url).toBe(true);
});

test.each([
  'https://sso.acme.example/realms/main/protocol/openid-connect/auth?client_id=web&redirect_uri=https%3A%2F%2Fshop.example',
  'https://shop.example/?code=4%2F0AVHE_x5&state=s',
  'https://shop.example/#access_token=1&state=s',
  'https://shop.example/?oauth_token=1&oauth_verifier=2',
  'https://shop.example/?openid.mode=id_res',
  'https://shop.example/?error=access_denied&state=s',
])('Firefox: found are other sign-ins and answers, %s', (url) => {
  expect(isFound(url, texts())).toBe(true);
});

test('Firefox: found are the sites of apps in the list, and no others', () => {
  const visit = 'https://blog.shop.example/article';
  expect(isFound(visit, texts('www.shop.example'))).toBe(true);
  expect(isFound(visit, texts())).toBe(false);
  expect(isFound('https://netflix.com/browse', texts())).toBe(false);
});

test('Firefox: nothing is looked for twice, and all of the past at once', () => {
  const plan = searches(NOW, [grant({ host: 'www.facebook.com' }), grant({ host: 'a.example' })], tables);
  const some = plan.map(({ text }) => text);
  for (const one of some) expect(some.filter((other) => one.includes(other))).toEqual([one]);
  expect(some).toContain('facebook.com');
  expect(plan.every(({ from, until }) => from === 0 && until === NOW)).toBe(true);
});
