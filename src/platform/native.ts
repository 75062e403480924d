// The browser's own object, for the few calls that answer at once and are the same everywhere. What a page needs for its
// first paint comes from here, so that it does not wait for the polyfill.

import type { browser } from './browser';

type Native = Pick<typeof browser, 'extension' | 'i18n'>;

const api = globalThis as { browser?: Native; chrome?: Native };

/** Throws outside of an extension when it is used, not when it is imported. */
export const native = (): Native => {
  const found = api.browser ?? api.chrome;
  if (found === undefined) throw new Error('this is not a page of an extension');
  return found;
};
