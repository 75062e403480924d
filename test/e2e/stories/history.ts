// The browser's own history: sign-ins from before are found in it, and when an app was last opened; the permission is
// asked for by the press of the button, and gone when the reading is over.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/browser';
import { emptyList, factsKept, grantsKept } from '../kept';
import { press, reads } from '../list';
import { signIn } from '../person';
import { previewOn } from '../preview';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

/** A sign-in from a server that no file of ours is about. */
const GENERIC = [
  'https://gitlab.example/oauth/authorize?client_id=b0a7d&redirect_uri=https%3A%2F%2Fboard.example%2Fcallback&response_type=code&state=history-state-77',
  'https://board.example/callback?code=history-code-77&state=history-state-77',
];

export function history(stage: () => Stage): void {
  describe('the history', () => {
    let page: Page;
    const isAllowed = (): Promise<boolean> =>
      stage().browser.withApi(() => browser.permissions.contains({ permissions: ['history'] }));

    beforeAll(async () => {
      const { browser: of, world } = stage();
      await startAfresh(stage());
      await of.grant([], ['history']);
      await of.withApi(() => browser.history.deleteAll());
      // Was signed in to before there was a list, and after.
      await (await signIn(stage(), 'quizly.example', 'facebook')).page.close();
      await emptyList(of);
      await (await signIn(stage(), 'shipyard.example', 'github')).page.close();
      for (const address of GENERIC) world.secrets.noteUrl(new URL(address));
      await of.withApi((all) => Promise.all(all.map((url) => browser.history.addUrl({ url }))), GENERIC);
      page = await of.open(`${of.extension}/add.html`);
      await page.find('#history');
    });

    test('is read when it is allowed by a press, and not allowed any more after', async () => {
      expect(await isAllowed()).toBe(false);
      await press(page, words('add_history_read'));
      expect(await previewOn(page)).toMatchObject({
        counts: [words('preview_new_other', '2'), words('preview_known_one', '1')],
        parts: { [words('part_new')]: ['quizly.example', 'board.example'] },
      });
      await reads(page, words('add_history_is_back'));
      expect(await isAllowed()).toBe(false);
    });

    test('gives the list sign-ins and last visits, and is undone whole', async () => {
      const { browser } = stage();
      const before = await grantsKept(browser);
      await press(page, words('preview_add_other', '2'));
      await reads(page, words('preview_added_other', '2'));
      const facts = (await factsKept(browser)).map(({ key, outcome }) => `${key.split(':')[0]} ${outcome}`);
      expect(facts).toEqual(
        expect.arrayContaining(['facebook granted', 'generic granted', 'github visited']),
      );
      await press(page, words('undo'));
      await reads(page, words('preview_undone'));
      expect(await grantsKept(browser)).toEqual(before);
      await page.close();
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
