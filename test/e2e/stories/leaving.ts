// However a provider's page lets go of the answer, it is seen; and what is no answer is not taken for one.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause } from '../browser/browser';
import { emptyList, factsKept, factsWith, outcomesIn } from '../kept';
import { openList, rowsOn } from '../list';
import { answer, answerAll, signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';

const CANVA = 'www.canva.com';
const GRANTED = ['google asked www.canva.com', 'google granted www.canva.com'];

export function leaving(stage: () => Stage): void {
  describe('an answer is seen', () => {
    beforeAll(() => startAfresh(stage()));

    beforeEach(async () => {
      await emptyList(stage().browser);
      for (const id of ['google', 'facebook', 'github']) await stage().world.provider(id).removeGrants();
    });
    afterEach(() => stage().world.provider('google').leaveBy('redirect'));

    test.each(['redirect', 'script', 'link', 'meta'] as const)(
      'when the consent page leaves by %s',
      async (leave) => {
        stage().world.provider('google').leaveBy(leave);
        const { outcome, page } = await signIn(stage(), CANVA, 'google');
        await page.close();
        expect(outcome).toBe('signed in');
        const facts = await factsWith(stage().browser, 'the answer', (all) => all.length > 1);
        expect(outcomesIn(facts)).toEqual(GRANTED);
      },
    );

    test('when the consent page posts it as a form', async () => {
      const { outcome, page } = await signIn(stage(), CANVA, 'google', { query: 'response_mode=form_post' });
      await page.close();
      expect(outcome).toBe('signed in');
      const facts = await factsWith(stage().browser, 'the answer', (all) => all.length > 1);
      expect(outcomesIn(facts)).toEqual(GRANTED);
    });

    test('when a chain of redirects never shows a page', async () => {
      const first = await signIn(stage(), CANVA, 'google');
      await emptyList(stage().browser);
      const again = await signIn(stage(), CANVA, 'google', { page: first.page });
      await first.page.close();
      expect(again.outcome).toBe('signed in');
      const facts = await factsWith(stage().browser, 'the answer', (all) => all.length > 1);
      expect(outcomesIn(facts)).toEqual(GRANTED);
    });

    test('when the request forbade every question, and then it is a silent one', async () => {
      const first = await signIn(stage(), CANVA, 'google');
      await emptyList(stage().browser);
      const again = await signIn(stage(), CANVA, 'google', { page: first.page, query: 'prompt=none' });
      await first.page.close();
      expect(again.outcome).toBe('signed in');
      const facts = await factsWith(stage().browser, 'the answer', (all) => all.length > 0);
      expect(outcomesIn(facts)).toEqual(['google silent www.canva.com']);
    });

    test('when all of it happens in a window that closes itself', async () => {
      const { browser } = stage();
      const app = await browser.open('https://quizly.example/');
      await app.click('#popup-facebook');
      const window = await browser.pageAt('https://www.facebook.com/');
      await answer(window, 'login');
      await answer(window, 'allow');
      await app.find('#finished:not(:empty)');
      await app.close();
      const facts = await factsWith(browser, 'the answer', (all) => all.length > 1);
      expect(outcomesIn(facts)).toEqual(['facebook asked quizly.example', 'facebook granted quizly.example']);
    });

    test('when the person says no: then there is no row', async () => {
      const { outcome, page } = await signIn(stage(), CANVA, 'google', { consent: 'deny' });
      await page.close();
      expect(outcome).toBe('refused');
      const facts = await factsWith(stage().browser, 'the refusal', (all) =>
        all.some((each) => each.outcome === 'refused'),
      );
      expect(outcomesIn(facts)).toEqual(['google asked www.canva.com', 'google refused www.canva.com']);
      const list = await openList(stage());
      expect((await rowsOn(list)).map(({ group }) => group).filter((group) => group.includes('·'))).toEqual(
        [],
      );
      await list.close();
    });

    test('only when it is one: a second factor in a field named "code" is none', async () => {
      const { browser, world } = stage();
      world.provider('github').askSecondFactor(true);
      const page = await browser.open('https://shipyard.example/');
      await page.click('#github');
      await answer(page, 'login');
      await answer(page, 'verify');
      await page.find('#allow');
      await pause(300);
      expect(outcomesIn(await factsKept(browser))).toEqual(['github asked shipyard.example']);
      expect(await answerAll(page)).toBe('signed in');
      await page.close();
      world.provider('github').askSecondFactor(false);
      const facts = await factsWith(browser, 'the answer', (all) => all.length > 1);
      expect(outcomesIn(facts)).toEqual(['github asked shipyard.example', 'github granted shipyard.example']);
    });

    test('and nothing of it is left that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
