// A list that cannot be written says so, and what was kept before is still there.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browser/browser';
import { factsKept, factsWith } from '../kept';
import { reads } from '../list';
import { signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { words } from '../words';

/** As a newer version of the extension would leave the database; every older one is refused from then on. */
const makeNewer = ({ withApi }: Browser): Promise<number> =>
  withApi(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('spare-keys', 999);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { version } = opening.result;
          opening.result.close();
          resolve(version);
        };
      }),
  );

export function failure(stage: () => Stage): void {
  describe('a list that a newer version has written', () => {
    beforeAll(() => startAfresh(stage()));

    test('is not lost, and the popup says what to do', async () => {
      const { browser } = stage();
      await (await signIn(stage(), 'www.canva.com', 'google')).page.close();
      const before = await factsWith(browser, 'the answer', (all) => all.length > 1);
      const errors = await browser.errors();
      expect(await makeNewer(browser)).toBe(999);

      await (await signIn(stage(), 'quizly.example', 'facebook')).page.close();
      const popup = await browser.open(`${browser.extension}/popup.html`);
      await reads(popup, words('failure_newer'));
      await popup.close();
      expect(await factsKept(browser)).toEqual(before);
      expect(await browser.errors()).toEqual(errors);
    });
  });
}
