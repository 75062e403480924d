// The alarm that erases what was forgotten, for when the page that forgot is closed before the minute is over.

import { browser } from './browser';

export const ERASE = 'erase';

/** Chrome keeps no alarm shorter than half a minute, Firefox none over a restart; a start of the worker erases too. */
export const eraseSoon = (): Promise<void> =>
  Promise.resolve(browser.alarms.create(ERASE, { delayInMinutes: 1.1 }));
