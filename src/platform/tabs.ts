// Opening a page of our own from the worker, which has no window to close.

import { browser } from './browser';

/** `path`: a file of the extension, such as `welcome.html`. */
export const openInTab = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
};
