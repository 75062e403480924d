// From webRequest details and messages to detector events: who counts, who does not, and that no secret gets through.

import { describe, expect, test } from 'vitest';
import { type Details, type Sender, watchOf } from '../../src/background/watch';
import type { Event } from '../../src/core/detector';
import type { Provider } from '../../src/core/provider';
import type { Told } from '../../src/platform/tell';

const endpoint = { role: 'authorize', paths: ['/authorize'] } as const;
const provider = (id: string, host: string): Provider => ({
  id,
  name: id,
  hosts: [host],
  endpoints: [endpoint],
  own: [],
  revoke: {},
});
const providers = [provider('google', 'accounts.google.com'), provider('github', 'github.com')];

const REQUEST =
  'https://accounts.google.com/authorize?client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2Fcb&scope=email' +
  '&response_type=code&state=STATE-SECRET&nonce=NONCE-SECRET&code_challenge=CHALLENGE-SECRET&login_hint=jan%40x.example';
const ANSWER = 'https://shop.example/cb?code=CODE-SECRET&state=STATE-SECRET';
const seen = (change: Partial<Details> = {}): Details => ({
  url: REQUEST,
  tabId: 1,
  type: 'main_frame',
  ...change,
});
const SENDER: Sender = {
  tab: { id: 1 },
  frameId: 0,
  url: 'https://accounts.google.com/authorize?state=STATE-SECRET',
};
const LEFT: Told = { kind: 'left', host: 'shop.example', outcome: 'granted' };

async function events(play: (watch: ReturnType<typeof watchOf>) => Promise<unknown>): Promise<Event[]> {
  const all: Event[] = [];
  await play(
    watchOf({
      providers,
      enqueue: async (_, event) => void all.push(await event()),
      now: () => 5,
      fingerprint: async (text) => `#${text.length}`,
    }),
  );
  return all;
}

describe('requests', () => {
  test('a request becomes an event without any address', async () => {
    const [event] = await events((watch) => watch.onRequest(seen()));
    expect(event).toMatchObject({
      kind: 'request',
      at: 5,
      frame: 'main',
      request: {
        provider: 'google',
        clientId: '1',
        host: 'shop.example',
        scopes: ['email'],
        account: { mask: 'j…n@x.example' },
      },
    });
  });

  test.each<[string, Partial<Details>]>([
    ['in a private window', { incognito: true }],
    ['of a page that is only prepared', { documentLifecycle: 'prerender' }],
    ['of no tab', { tabId: -1 }],
    ['that asks for nothing', { url: 'https://accounts.google.com/authorize' }],
    [
      'of nobody we know',
      { url: REQUEST.replace('accounts.google.com', 'accounts.google.com.evil.example') },
    ],
  ])('one %s counts for nothing', async (_, change) => {
    expect(await events((watch) => watch.onRequest(seen(change)))).toEqual([]);
  });

  test('in Firefox the page that asked is named by its host alone', async () => {
    const originUrl = 'https://shop.example/account?session=SESSION-SECRET';
    const all = await events((watch) => watch.onRequest(seen({ originUrl })));
    expect(all[0]).toMatchObject({ request: { openedBy: 'shop.example' } });
    expect(JSON.stringify(all)).not.toContain('SECRET');
  });
});

describe('answers', () => {
  const redirect = (redirectUrl: string) => events((watch) => watch.onRedirect({ ...seen(), redirectUrl }));

  test('a redirect to the app with a code is an answer', async () => {
    expect(await redirect(ANSWER)).toMatchObject([
      { kind: 'answer', provider: 'google', host: 'shop.example', outcome: 'granted' },
    ]);
  });
  test('a redirect that stays with the provider is none, whatever its field is called', async () => {
    expect(await redirect('https://accounts.google.com/authorize?code=123456&state=x')).toEqual([]);
  });
  test('a redirect to an ordinary page is none', async () => {
    expect(await redirect('https://shop.example/help')).toEqual([]);
  });
  test('a content script is believed for its own provider only', async () => {
    expect(await events((watch) => watch.onTold(LEFT, SENDER))).toMatchObject([{ provider: 'google' }]);
    expect(await events((watch) => watch.onTold(LEFT, { ...SENDER, url: 'https://evil.example/' }))).toEqual(
      [],
    );
    expect(
      await events((watch) => watch.onTold(LEFT, { ...SENDER, tab: { id: 1, incognito: true } })),
    ).toEqual([]);
    expect(await events((watch) => watch.onTold({ ...LEFT, host: 'accounts.google.com' }, SENDER))).toEqual(
      [],
    );
  });
  test('who opened a sign-in is told, unless it is the provider itself', async () => {
    expect(
      await events((watch) => watch.onTold({ kind: 'opened', by: 'shop.example' }, SENDER)),
    ).toMatchObject([{ kind: 'opened', by: 'shop.example', provider: 'google' }]);
    expect(
      await events((watch) => watch.onTold({ kind: 'opened', by: 'accounts.google.com' }, SENDER)),
    ).toEqual([]);
  });
});

test('no secret of any address reaches an event', async () => {
  const all = await events(async (watch) => {
    await watch.onRequest(seen());
    await watch.onRedirect({ ...seen(), redirectUrl: ANSWER });
    await watch.onRedirect({
      ...seen(),
      redirectUrl: 'https://shop.example/cb#access_token=TOKEN-SECRET&id_token=ID-SECRET',
    });
    await watch.onTold(LEFT, SENDER);
  });
  expect(all.length).toBeGreaterThan(2);
  expect(JSON.stringify(all)).not.toMatch(/SECRET|jan@x/);
});
