// The check-up: where the reminder leads. From it to a provider's list and back, and the line that closes it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/browser';
import { type FactKept, factsWith } from '../kept';
import { press, reads } from '../list';
import { signIn } from '../person';
import { previewOn } from '../preview';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

export function checkUp(stage: () => Stage): void {
  describe('the check-up', () => {
    let page: Page;
    beforeAll(async () => {
      const { browser, world } = stage();
      await startAfresh(stage());
      await (await signIn(stage(), 'app.mailmate.example', 'google')).page.close();
      const granted = ({ outcome }: FactKept): boolean => outcome === 'granted';
      await factsWith(browser, 'the answer', (all) => all.some(granted));
      world.ownLists.signInAs('google', 'jordan@mailbox.example', [
        { id: 'AcBx0one', name: 'Tidepool Reader', can: [] },
      ]);
      page = await browser.open(`${browser.extension}/check-up.html`);
    });
    afterAll(() => page.close());

    test("leads to a provider's list, and hears what was read there", async () => {
      const { browser } = stage();
      await press(page, words('open_list', 'Google'));
      const theirs = await browser.pageAt('https://myaccount.google.com/connections');
      const popup = await browser.pressButton(theirs, 'footer.foot');
      await press(popup, words('offer_compare'));
      expect((await previewOn(popup)).parts).toMatchObject({ [words('part_new')]: ['Tidepool Reader'] });
      await press(popup, words('preview_add_one', '1'));
      await reads(popup, words('preview_added_one', '1'));
      await popup.close();
      await theirs.close();
      await reads(page, words('check_up_now', words('check_up_active_one', '1')));
    });

    test('closes with one line', async () => {
      await press(page, words('check_up_close'));
      const counts = [words('count_reach_one', '1'), words('count_unknown_one', '1')];
      await reads(page, words('check_up_done_other', '2', counts.join(words('list_comma'))));
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
