// A copy of one's data, dropped on the page where apps are added: shown, added, and undone as if it had never been read.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/browser';
import { grantsKept } from '../kept';
import { openList, press, reads, rowsOn } from '../list';
import { signInByScript } from '../person';
import { previewOn } from '../preview';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

/** The person's own id at an app, by which the app knows them: not to be kept. */
const OWN_ID = '10150000000000017';

/** As Facebook writes it: UTF-8 taken for Latin-1. */
const EXPORT = JSON.stringify({
  installed_apps_v2: [
    { name: 'CafÃ© Lupin', added_timestamp: 1_610_237_983, user_app_scoped_id: OWN_ID, category: 'active' },
    { name: '<img src=x onerror=alert(1)>', added_timestamp: 1_503_322_200, category: 'inactive' },
  ],
});
const ZIP = zipSync({ 'facebook-jordan/connected_apps_and_websites.json': strToU8(EXPORT) });

export function files(stage: () => Stage): void {
  describe('a copy of the data', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    let page: Page;
    beforeAll(async () => {
      const { browser, world } = stage();
      await startAfresh(stage());
      world.secrets.note([['account', OWN_ID]]);
      await signInByScript(stage());
      page = await browser.open(`${browser.extension}/add.html`);
      await page.find('#files');
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true, force: true });
      await page.close();
    });

    const drop = async (name: string, bytes: Uint8Array): Promise<void> => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      await page.drop(file);
    };
    const rowsNow = async (): Promise<readonly string[]> => {
      const list = await openList(stage());
      const rows = await rowsOn(list);
      await list.close();
      return rows.map(({ app, group }) => `${app}: ${group}`);
    };

    test('is shown, added, and undone whole', async () => {
      const before = await grantsKept(stage().browser);
      await drop('facebook-jordan.zip', ZIP);
      expect(await previewOn(page)).toMatchObject({
        counts: [words('preview_new_other', '2')],
        parts: {
          [words('part_new')]: ['Café Lupin'],
          [words('preview_over_one', '1')]: ['<img src=x onerror=alert(1)>'],
        },
      });
      expect(await grantsKept(stage().browser)).toEqual(before);

      await press(page, words('preview_add_other', '2'));
      await reads(page, words('preview_added_other', '2'));
      expect(await rowsNow()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Café Lupin: /),
          `<img src=x onerror=alert(1)>: ${words('fold_expired_one', '1', 'Facebook')}`,
        ]),
      );

      await press(page, words('undo'));
      await reads(page, words('preview_undone'));
      expect(await grantsKept(stage().browser)).toEqual(before);
    });

    test('that is torn is named with what is the matter, and adds nothing', async () => {
      const before = await rowsNow();
      await drop('torn.zip', ZIP.slice(0, 100));
      await reads(page, 'torn.zip');
      await reads(page, words('why_truncated'));
      expect(await rowsNow()).toEqual(before);
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
