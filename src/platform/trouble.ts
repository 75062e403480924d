// A write that failed while no page was open: kept until a page can say so, or until a write succeeds again. It is
// the name of the failure (`WriteFailure`) and nothing about what was to be written.

import { browser } from './browser';

const ENTRY = 'trouble';

export const noteTrouble = (failure: string): Promise<void> =>
  browser.storage.local.set({ [ENTRY]: failure });

export const clearTrouble = (): Promise<void> => browser.storage.local.remove(ENTRY);

export async function readTrouble(): Promise<string | undefined> {
  return (await browser.storage.local.get(ENTRY))[ENTRY] as string | undefined;
}
