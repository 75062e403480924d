// A provider's own list, read where the person has it open: shown before anything is saved, and read again after an app
// was removed there. From the list of another account, or from a page that is no list, nothing is concluded.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../browser/browser';
import { type FactKept, factsKept, factsWith } from '../kept';
import { type ListRow, press, reads, rowsOn } from '../list';
import { signIn } from '../person';
import { previewOn } from '../preview';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { words } from '../words';

const GOOGLE = 'https://myaccount.google.com/connections';
const GITHUB = 'https://github.com/settings/applications';

const CANVA = { id: 'AcBx0one', name: 'Canva', can: ['See your profile info'] };
const OTTERWAY = {
  id: 'AcBx0two',
  name: 'Otterway Tickets',
  can: ['event', 'View events on all your calendars'],
};
const TIDEPOOL = { id: 'AcBx0six', name: 'Tidepool Reader', can: [] };
const SHIPYARD = { id: 'Ov23liShipyard00Ci42', name: 'Shipyard CI', can: ['Read your email addresses'] };
const DEPLOY = { id: '0123456789abcdef0123', name: 'Tidepool Deploy', can: [] };

export function lists(stage: () => Stage): void {
  describe("a provider's own list", () => {
    let page: Page;
    let popup: Page;
    beforeAll(async () => {
      await startAfresh(stage());
      const granted = ({ outcome }: FactKept): boolean => outcome === 'granted';
      await (await signIn(stage(), 'www.canva.com', 'google')).page.close();
      await (await signIn(stage(), 'shipyard.example', 'github')).page.close();
      await factsWith(stage().browser, 'both', (all) => all.filter(granted).length === 2);
      page = await stage().browser.open('https://news.example/');
    });
    afterEach(() => popup.close());
    afterAll(() => page.close());

    /** Goes to the page, and looks at it with the popup. */
    const look = async (address: string, offer: 'offer_compare' | 'offer_read'): Promise<void> => {
      await page.goto(address);
      popup = await stage().browser.pressButton(page, 'footer.foot');
      await press(popup, words(offer));
    };
    /** Saves it, and gives the list behind it. */
    const save = async (button: string): Promise<readonly ListRow[]> => {
      await press(popup, button);
      await press(popup, words('preview_done'));
      await popup.find('footer.foot');
      return rowsOn(popup);
    };
    const groupOf = (rows: readonly ListRow[], name: string): string | undefined =>
      rows.find(({ app }) => app === name)?.group;

    test('is shown, with what may be known already, and added when the person says so', async () => {
      const { browser, world } = stage();
      world.ownLists.signInAs('google', 'jordan@mailbox.example', [CANVA, OTTERWAY]);
      const before = await factsKept(browser);
      await look(GOOGLE, 'offer_compare');
      expect(await previewOn(popup)).toMatchObject({
        counts: [words('preview_new_other', '2')],
        parts: { [words('part_new')]: ['Canva', 'Otterway Tickets'] },
      });
      await press(popup, words('alike_same_label', 'Canva', 'canva.com'));
      expect(await previewOn(popup)).toMatchObject({
        counts: [words('preview_new_one', '1'), words('preview_known_one', '1')],
        parts: { [words('part_new')]: ['Otterway Tickets'] },
      });
      expect(await factsKept(browser)).toEqual(before);
      const rows = await save(words('preview_add_one', '1'));
      expect(rows.map(({ app }) => app).sort()).toEqual(['Canva', 'Otterway Tickets', 'shipyard.example']);
    });

    test('does not say what an app may reach; the page of the app does', async () => {
      await look(`${GOOGLE}/details/${OTTERWAY.id}`, 'offer_read');
      expect((await previewOn(popup)).parts).toMatchObject({ [words('part_changed')]: ['Otterway Tickets'] });
      const rows = await save(words('preview_save'));
      expect(rows.find(({ app }) => app === 'Otterway Tickets')?.line).toBe(
        words('access_probably_calendar_see'),
      );
    });

    test('no longer has what was removed there', async () => {
      await page.goto(`${GOOGLE}/overview/${OTTERWAY.id}`);
      await page.click('#remove');
      await page.find('#search');
      await look(GOOGLE, 'offer_compare');
      expect(await previewOn(popup)).toMatchObject({
        counts: [words('preview_known_one', '1')],
        parts: { [words('part_gone')]: ['Otterway Tickets'] },
      });
      const rows = await save(words('preview_save'));
      expect(groupOf(rows, 'Otterway Tickets')).toBe(words('preview_gone_one', '1'));
    });

    test('of another account says nothing of the apps of the first', async () => {
      stage().world.ownLists.signInAs('google', 'robin@mailbox.example', [TIDEPOOL]);
      await look(GOOGLE, 'offer_compare');
      const { parts } = await previewOn(popup);
      expect(parts).toMatchObject({ [words('part_new')]: ['Tidepool Reader'] });
      expect(Object.keys(parts)).not.toContain(words('part_gone'));
      expect(Object.keys(parts)).not.toContain(words('part_not_seen'));
      const rows = await save(words('preview_add_one', '1'));
      expect(groupOf(rows, 'Canva')).toContain('·');
    });

    test('is not taken for empty where the page is none', async () => {
      await look(GITHUB, 'offer_compare');
      await reads(popup, words('why_not_this_page'));
    });

    test('of GitHub knows an app by its client id, and is undone whole', async () => {
      stage().world.ownLists.signInAs('github', 'jordan-at-home', [SHIPYARD, DEPLOY]);
      await page.goto(GITHUB);
      popup = await stage().browser.pressButton(page, 'footer.foot');
      const before = await rowsOn(popup);
      await press(popup, words('offer_compare'));
      expect((await previewOn(popup)).parts).toMatchObject({
        [words('part_new')]: ['Tidepool Deploy'],
        [words('part_changed')]: ['Shipyard CI'],
      });
      await press(popup, words('preview_add_one', '1'));
      await press(popup, words('undo'));
      await reads(popup, words('preview_undone'));
      await press(popup, words('preview_done'));
      await popup.find('footer.foot');
      expect(await rowsOn(popup)).toEqual(before);
    });

    test('may be empty, and says so', async () => {
      stage().world.ownLists.signInAs('github', 'jordan-at-home', []);
      await look(GITHUB, 'offer_compare');
      await reads(popup, words('preview_empty'));
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
