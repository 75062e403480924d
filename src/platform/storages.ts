// What the worker keeps beside the list: the flows of open tabs and the name of a failed write.

import { browser } from './browser';

export async function clearStorages(): Promise<void> {
  await Promise.all([browser.storage.session.clear(), browser.storage.local.clear()]);
}
