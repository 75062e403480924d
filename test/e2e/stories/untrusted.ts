// What a page, a broker or a private window can and cannot put into somebody's list.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause, until } from '../browser/browser';
import { emptyList, type FactKept, factsKept, factsWith, outcomesIn } from '../kept';
import { openList, rowsOn } from '../list';
import { answerAll, signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';
import { BROKER, BROKERED } from '../world/apps';
import { FORGED_APP, FORGER } from '../world/forger';

/** Long enough for an event's handler to have finished; used where nothing must happen. */
const SETTLED_MS = 500;

export function untrusted(stage: () => Stage): void {
  describe('the list', () => {
    beforeAll(() => startAfresh(stage()));

    beforeEach(() => emptyList(stage().browser));

    test('takes nothing from an authorization request in a frame', async () => {
      const page = await stage().browser.open(`https://${FORGER}/frame`);
      await page.find('iframe');
      await pause(SETTLED_MS);
      await page.close();
      expect(stage().world.hosts.contacts.some(({ destination }) => destination === 'iframe')).toBe(true);
      expect(await factsKept(stage().browser)).toEqual([]);
    });

    test('gets no row from a whole sign-in in a frame', async () => {
      const { browser, world } = stage();
      await (await signIn(stage(), 'www.canva.com', 'google')).page.close();
      await emptyList(browser);
      const page = await browser.open(`https://${FORGER}/sign-in-frame`);
      const answered = (): boolean =>
        world.hosts.contacts.some(
          ({ destination, path }) => destination === 'iframe' && path.startsWith('/callback/'),
        );
      await until('the answer in the frame', async () => answered());
      await pause(SETTLED_MS);
      await page.close();
      const outcomes = new Set((await factsKept(browser)).map(({ outcome }) => outcome));
      expect([...outcomes].filter((outcome) => outcome !== 'refreshed')).toEqual([]);
      const list = await openList(stage());
      expect(await rowsOn(list)).toEqual([]);
      await list.close();
    });

    test('shows apart what a page merely asked for', async () => {
      const { browser } = stage();
      const page = await browser.open(`https://${FORGER}/self`);
      const wanted = `google asked ${FORGED_APP}`;
      expect(outcomesIn(await factsWith(browser, wanted, (all) => all.length > 0))).toEqual([wanted]);
      await page.close();
      const list = await openList(stage());
      const rows = await rowsOn(list);
      expect(rows.map(({ app }) => app)).toEqual([FORGED_APP]);
      expect(rows[0]?.group).not.toContain('·');
      expect(await browser.badge()).toBe('');
      await list.close();
    });

    // On a page of its own the broker hides who sent people there; only Firefox tells the address of that page.
    test.each([
      ['passes people on', 'straight', { chromium: BROKERED, firefox: BROKERED }],
      ['shows a page of its own', 'page', { chromium: words('app_behind', 'Auth0'), firefox: BROKERED }],
    ])('does not take a broker for an app where it %s', async (_how, way, names) => {
      const { browser, world } = stage();
      await world.provider('google').removeGrants();
      const page = await browser.open(`https://${BROKERED}/`);
      await page.click(`#${way}`);
      if (way === 'page') await page.click('#continue');
      // Nobody answers as quickly as a machine: the background has heard of the question by then.
      await factsWith(browser, 'the question', (all) => all.length > 0);
      await pause(SETTLED_MS);
      expect(await answerAll(page)).toBe('signed in');
      await page.close();
      const isGranted = ({ outcome }: FactKept): boolean => outcome === 'granted';
      const facts = await factsWith(browser, 'the answer', (all) => all.some(isGranted));
      expect(new Set(facts.map(({ key }) => key))).toEqual(
        new Set([`google:c:${BROKER.signIns[0]?.clientId}`]),
      );
      const list = await openList(stage());
      expect((await rowsOn(list)).map(({ app }) => app)).toEqual([names[browser.name]]);
      await list.close();
    });

    test('takes nothing from a private window', async () => {
      const { browser } = stage();
      const page = await browser.openPrivate('https://quizly.example/');
      const { outcome } = await signIn(stage(), 'quizly.example', 'facebook', { page });
      await pause(SETTLED_MS);
      await page.close();
      expect(outcome).toBe('signed in');
      expect(await factsKept(browser)).toEqual([]);
    });

    test('keeps no trace of any of it', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
