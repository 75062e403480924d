// The page the person has open, looked at once because they asked: by `activeTab`, which ends when they leave the page.

import type { Outline } from '../core/sources/outline';
import { browser } from './browser';

/** What `list-outline.js` says of the page it is put into. */
export interface PageAnswer {
  readonly page: Outline;
  /** Of what the person selected, for pages that no reader knows. */
  readonly selection: Outline | null;
}

/** `undefined` where the browser lets no extension look: its own pages, its store, or a page that was left meanwhile. */
export async function lookAtActivePage(): Promise<PageAnswer | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['list-outline.js'],
    });
    return answer?.result as PageAnswer | undefined;
  } catch {
    return undefined;
  }
}
