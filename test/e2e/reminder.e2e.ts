// The reminder: an alarm rings, what is due stands in the ledger, and one notification or the number on the button says
// so without naming anybody.

import { describe, expect, test } from 'vitest';
import { type Browser, until } from './browser/browser';
import { factsWith, outcomesIn } from './kept';
import { openList } from './list';
import { signInByScript } from './person';
import { NO_TRACE, traceOf } from './trace';
import { useStage } from './use-stage';
import { SDK_APP } from './world/older-protocols';

/** The one alarm, at once. */
const ring = ({ withApi }: Browser): Promise<void> =>
  withApi(() => browser.alarms.create('tick', { when: Date.now() + 100 }));

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

describe('the reminder', () => {
  const stage = useStage();

  test('is silent before it is due, notifies once it is, and its click opens the list', async () => {
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
    const list = await browser.pageAt(`${browser.extension}/popup.html`);
    await list.find('footer.foot');
    await list.close();
    await until('the notification to go', async () => (await browser.notifications()).length === 0);
  });

  test('is given once a period', async () => {
    const { browser } = stage();
    await ring(browser);
    await until('the alarm to have rung', async () => browser.withApi(async () => true));
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
