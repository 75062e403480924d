// An app that was removed, and then signs in again: by a click of the person, or without asking anybody.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../browser/browser';
import { emptyList } from '../kept';
import { openList, press, reads, rowsOn } from '../list';
import { signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

const CANVA = 'www.canva.com';

export function again(stage: () => Stage): void {
  describe('an app marked as removed', () => {
    beforeAll(() => startAfresh(stage()));

    /** Signs in, and goes the way out: card, question, provider's page, "It's removed". Gives the popup. */
    const signInAndRemove = async (): Promise<Page> => {
      const { page } = await signIn(stage(), CANVA, 'google');
      await page.close();
      const list = await openList(stage());
      await list.click('.row-open');
      await press(list, words('remove_at', 'Google'));
      await press(list, words('question_keep'));
      await press(list, words('remove_at', 'Google'));
      const theirs = await stage().browser.pageAt('https://myaccount.google.com/');
      expect(await theirs.url()).toBe(
        'https://myaccount.google.com/connections/link?project_number=271905443811',
      );
      await theirs.close();
      await list.goto(`${stage().browser.extension}/popup.html`);
      await press(list, words('pending_removed'));
      await reads(list, words('settled_removed', 'canva.com'));
      await list.goto(`${stage().browser.extension}/popup.html`);
      await list.find('footer.foot');
      expect((await rowsOn(list)).map(({ group }) => group)).toEqual([words('fold_removed_one', '1')]);
      return list;
    };

    beforeEach(async () => {
      await emptyList(stage().browser);
      await stage().world.provider('google').removeGrants();
    });

    test('says that it signed in again, once it does', async () => {
      const list = await signInAndRemove();
      await stage().world.provider('google').removeGrants();
      const { outcome, page } = await signIn(stage(), CANVA, 'google');
      await page.close();
      expect(outcome).toBe('signed in');
      await reads(list, words('again_title_signed_in'));
      await list.close();
    });

    test('says that it was let in without asking, where the provider asked nobody', async () => {
      const list = await signInAndRemove();
      const { outcome, page } = await signIn(stage(), CANVA, 'google', { query: 'prompt=none' });
      await page.close();
      expect(outcome).toBe('signed in');
      await reads(list, words('again_title_silent'));
      await list.close();
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
