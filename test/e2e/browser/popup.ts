// The popup of the toolbar button, which is no tab, and closes as soon as its window loses the focus.

import { type Page, until } from './browser';

/** A press that has shown nothing for so long was in vain. */
const PRESS_MS = 4_000;

/**
 * The popup, once `shows` matches. A page that is just done loading can take the focus, and with it the popup: pressed
 * again then. `popup`: the one that is open now.
 */
export async function popupOf(
  press: () => Promise<void>,
  popup: () => Promise<Page | undefined>,
  shows: string,
): Promise<Page> {
  const shown = async (): Promise<Page | undefined | false> => {
    const page = await popup();
    return (await page?.evaluate((of) => document.querySelector(of) !== null, shows)) && page;
  };
  const page = await until(`a popup with ${shows}`, async () => {
    if (!(await popup())) await press();
    return until(shows, shown, PRESS_MS);
  });
  return { ...page, close: () => page.evaluate(() => window.close()).catch(() => {}) };
}
