// The background may die between any two events of a sign-in: it is ended before each answer of each server, so that
// every event meets a background that has just started, and what it knows is what was stored.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, pause } from '../browser/browser';
import { emptyList, everythingKept, factsWith, outcomesIn } from '../kept';
import { signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';

/** So often what is kept must be the same, one look after the other. */
const LOOKS = 3;
const LOOK_MS = 50;

/** An event whose handler has finished survives. Its turn comes before that of a message, which waits for the start. */
async function handled(of: Browser): Promise<void> {
  await of.withApi(() => browser.runtime.sendMessage('anybody?').catch(() => {}));
  for (let same = 0, last = ''; same < LOOKS; await pause(LOOK_MS)) {
    const kept = await everythingKept(of);
    same = kept === last ? same + 1 : 0;
    last = kept;
  }
}

export function asleep(stage: () => Stage): void {
  describe('a sign-in is noted although the background dies between any two events', () => {
    beforeAll(() => startAfresh(stage()));

    beforeEach(async () => {
      const { browser, world } = stage();
      await emptyList(browser);
      world.hosts.beforeAnswer(async ({ from }) => {
        if (from === 'app') return;
        await handled(browser);
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
}
