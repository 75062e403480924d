// The background may die between any two events of a sign-in: it is ended before each answer of each server, so that
// every event meets a background that has just started, and what it knows is what was stored.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pause } from './browser/browser';
import { emptyList, factsWith, outcomesIn } from './kept';
import { signIn } from './person';
import { NO_TRACE, traceOf } from './trace';
import { useStage } from './use-stage';

/** An event whose handler has finished survives; this is the time a background that has just started is given for it. */
const HANDLED_MS = 600;

describe('a sign-in is noted although the background dies between any two events', () => {
  const stage = useStage();

  beforeEach(async () => {
    const { browser, world } = stage();
    await emptyList(browser);
    world.hosts.beforeAnswer(async ({ from }) => {
      if (from !== 'browser') return;
      await pause(HANDLED_MS);
      await browser.stopBackground();
    });
  });
  afterEach(() => stage().world.hosts.beforeAnswer(undefined));

  test.each([
    ['by redirects', 'www.canva.com', 'google'],
    ['by a form that a page posts', 'www.duolingo.com', 'apple'],
    ['by script, on a page that never changes its address', 'guildboard.example', 'discord'],
    ['over a log-in, a consent page and a host asked for later', 'recruitly.example', 'linkedin'],
  ])('%s', async (_how, host, provider) => {
    const before = await stage().browser.backgroundStarts();
    const { outcome, page } = await signIn(stage(), host, provider);
    await page.close();
    expect(outcome).toBe('signed in');
    const facts = await factsWith(stage().browser, 'the answer', (all) => all.length > 1);
    expect(outcomesIn(facts)).toEqual([`${provider} asked ${host}`, `${provider} granted ${host}`]);
    expect((await stage().browser.backgroundStarts()) - before).toBeGreaterThan(1);
  });

  test('and nothing of it is left that must not be', async () => {
    expect(await traceOf(stage())).toEqual(NO_TRACE);
  });
});
