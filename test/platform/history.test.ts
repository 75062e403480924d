import { beforeEach, describe, expect, test, vi } from 'vitest';

const called = vi.hoisted(() => [] as (readonly [string, unknown])[]);

const items = vi.hoisted(() => [
  { id: '1', url: 'https://shop.example/', title: 'Shop', lastVisitTime: 1.5, visitCount: 9 },
  // Firefox, of a page the person was sent through.
  { id: '2', url: 'https://shop.example/cb', title: null },
]);

vi.mock('../../src/platform/browser', () => {
  const tell = (name: string, answer: unknown) => async (value: unknown) => {
    called.push([name, value]);
    return answer;
  };
  return {
    browser: {
      permissions: { request: tell('request', true), remove: tell('remove', true) },
      history: { search: tell('search', items) },
    },
  };
});

const { history, isHistoryThere } = await import('../../src/platform/history');

beforeEach(() => {
  called.length = 0;
});

const permission = { permissions: ['history'] };

test('asks in the very turn of the call, and for nothing else', async () => {
  const answer = history.allow();
  expect(called).toEqual([['request', permission]]);
  expect(await answer).toBe(true);
});

test('hands back what it asked for', async () => {
  await history.giveBack();
  expect(called).toEqual([['remove', permission]]);
});

test('asks for a part of the history whole, and takes three things of each row', async () => {
  const rows = await history.search({ text: 'oauth', from: 1, until: 2 });
  expect(rows).toEqual([
    { url: 'https://shop.example/', title: 'Shop', time: 1.5 },
    { url: 'https://shop.example/cb', title: '', time: 0 },
  ]);
  const [[, query] = []] = called;
  expect(query).toEqual({ text: 'oauth', startTime: 1, endTime: 2, maxResults: expect.any(Number) });
  // The largest number the browsers take; neither means "all" by 0.
  expect(query).toHaveProperty('maxResults', 2_147_483_647);
});

describe('is there', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', true],
    ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', false],
  ])('in %s: %s', (userAgent, there) => {
    vi.stubGlobal('navigator', { userAgent });
    expect(isHistoryThere()).toBe(there);
    vi.unstubAllGlobals();
  });
});
