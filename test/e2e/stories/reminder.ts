// The reminder: an alarm rings, what is due stands in the ledger, and one notification or the number on the button says
// so without naming anybody.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Browser, pause, until } from '../browser/browser';
import { factsWith, outcomesIn } from '../kept';
import { openList, reads } from '../list';
import { signInByScript } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';
import { SDK_APP } from '../world/older-protocols';

/** Long enough for an event's handler to have finished; used where nothing must happen. */
const SETTLED_MS = 500;

/** The one alarm, at once; it is gone when it has rung, and the background sets the next. */
async function ring({ withApi }: Browser): Promise<void> {
  const at = await withApi(async () => {
    const when = Date.now() + 100;
    await browser.alarms.create('tick', { when });
    return when;
  });
  const isLeft = (when: number): Promise<boolean> =>
    browser.alarms.getAll().then((all) => all.some(({ scheduledTime }) => scheduledTime === when));
  await until('the alarm to have rung', async () => !(await withApi(isLeft, at)));
}

/** Makes the extension's own dates those of forty days ago, as if that time had passed. */
const letTimePass = ({ withApi }: Browser): Promise<boolean> =>
  withApi(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('spare-keys');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          let aged = false;
          const transaction = opening.result.transaction('decisions', 'readwrite');
          const walk = transaction.objectStore('decisions').openCursor();
          walk.onsuccess = () => {
            const row = walk.result;
            if (!row) return;
            if (['snoozedUntil', 'remindedAt'].includes(row.value.field) && row.value.value !== null) {
              row.update({ ...row.value, value: Date.now() - 40 * 86_400_000 });
              aged = true;
            }
            row.continue();
          };
          transaction.oncomplete = () => resolve(aged);
          opening.result.close();
        };
      }),
  );

const takeNotificationsBack = ({ withApi }: Browser): Promise<boolean> =>
  withApi(() => browser.permissions.remove({ permissions: ['notifications'] }));

export function reminder(stage: () => Stage): void {
  describe('the reminder', () => {
    beforeAll(() => startAfresh(stage()));

    test('is silent before it is due, notifies once it is, and its click opens the check-up', async () => {
      const { browser } = stage();
      await signInByScript(stage());
      const wanted = `facebook probable ${SDK_APP}`;
      await factsWith(browser, wanted, (all) => outcomesIn(all).includes(wanted));

      await ring(browser);
      await until('the first due date to be written', () => letTimePass(browser));
      expect(await browser.notifications()).toEqual([]);

      await ring(browser);
      const [id, text] = await until('the notification', async () => (await browser.notifications())[0]);
      expect(text).not.toContain(SDK_APP);
      await browser.clickNotification(id);
      const checkUp = await browser.pageAt(`${browser.extension}/check-up.html`);
      await reads(checkUp, words('check_up_close'));
      await checkUp.close();
      await until('the notification to go', async () => (await browser.notifications()).length === 0);
    });

    test('is given once a period', async () => {
      const { browser } = stage();
      await ring(browser);
      await pause(SETTLED_MS);
      expect(await browser.notifications()).toEqual([]);
    });

    test('is a number on the button while notifications are not allowed', async () => {
      const { browser } = stage();
      await (await openList(stage())).close();
      await takeNotificationsBack(browser);
      await letTimePass(browser);
      await ring(browser);
      await until('the number', async () => (await browser.badge()) === '1');
      expect(await browser.notifications().catch(() => [])).toEqual([]);
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
