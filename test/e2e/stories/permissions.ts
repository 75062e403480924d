// What is seen with the three hosts of the install alone, and with others as they are granted and taken back.

import { afterEach, describe, expect, test } from 'vitest';
import { pause } from '../browser/browser';
import { emptyList, factsKept, factsWith, outcomesIn } from '../kept';
import { press } from '../list';
import { signIn } from '../person';
import type { Stage } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

const SETTLED_MS = 500;
const GITHUB = ['https://github.com/*'];

export function permissions(stage: () => Stage): void {
  describe('Spare Keys sees', () => {
    afterEach(() => emptyList(stage().browser));

    const outcomesOf = async (host: string, provider: string): Promise<readonly string[]> => {
      const { outcome, page } = await signIn(stage(), host, provider);
      await page.close();
      expect(outcome).toBe('signed in');
      return outcomesIn(await factsKept(stage().browser));
    };

    test.each([
      ['www.canva.com', 'google'],
      ['quizly.example', 'facebook'],
      ['www.duolingo.com', 'apple'],
    ])('sign-ins to %s with %s from the start', async (host, provider) => {
      await outcomesOf(host, provider);
      const wanted = `${provider} granted ${host}`;
      await factsWith(stage().browser, wanted, (all) => outcomesIn(all).includes(wanted));
    });

    test('nothing at a host it was not granted', async () => {
      await outcomesOf('shipyard.example', 'github');
      await pause(SETTLED_MS);
      expect(await factsKept(stage().browser)).toEqual([]);
    });

    test('that host once the welcome page has asked for it, by one question of the browser', async () => {
      const { browser } = stage();
      const welcome = await browser.open(`${browser.extension}/welcome.html`);
      await press(welcome, 'GitHub');
      await press(welcome, words('allow_count_one', '1'));
      await welcome.find('.provider-ticks svg');
      await welcome.close();
      await outcomesOf('shipyard.example', 'github');
      const wanted = 'github granted shipyard.example';
      await factsWith(browser, wanted, (all) => outcomesIn(all).includes(wanted));
    });

    test('nothing there once it is taken back', async () => {
      await stage().browser.revoke(GITHUB);
      await outcomesOf('shipyard.example', 'github');
      await pause(SETTLED_MS);
      expect(await factsKept(stage().browser)).toEqual([]);
    });

    test('that host again once it is granted again, answers that leave by script too', async () => {
      await stage().browser.grant(GITHUB);
      const github = stage().world.provider('github');
      await github.removeGrants();
      github.leaveBy('script');
      await outcomesOf('shipyard.example', 'github');
      const wanted = 'github granted shipyard.example';
      await factsWith(stage().browser, wanted, (all) => outcomesIn(all).includes(wanted));
    });

    test('and leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
