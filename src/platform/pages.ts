// What pages ask of the browser: what it allows, where the person is, and to open something. All of it needs no more
// than `activeTab` and the hosts themselves.

import { browser } from './browser';
import { isFirefox, isPopup } from './view';

/** Whether the browser lets the extension see all of these match patterns. */
export const isAllowed = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Asks the person. Firefox accepts it in the very turn of a click only, so nothing may be awaited before. */
export const allow = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

export const hasNotifications = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** The same as `allow`, for notifications. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/** Calls back when the person allows or takes back anything. Returns how to stop. */
export function onAllowedChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Where the person is: a page of the web, without what might let someone in. */
export interface Here {
  readonly host: string;
  /** Origin and path; query and fragment stay in the tab. */
  readonly address: string;
}

/** The web page in the active tab. The browser tells its address after a click on the toolbar button only. */
export async function activePage(): Promise<Here | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:'
    ? { host: hostname, address: `${origin}${pathname}` }
    : undefined;
}

/** Opens an address in a new tab. Firefox leaves the popup standing over it, so that one is closed. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  if (isPopup()) window.close();
}

export const openOwnPage = (path: string): Promise<void> => openTab(browser.runtime.getURL(path));

/** The browser's own page about this extension. Firefox has none that may be opened, but its own question to remove it. */
export async function openExtensionPage(): Promise<void> {
  if (isFirefox()) await browser.management.uninstallSelf({ showConfirmDialog: true });
  else await openTab(`chrome://extensions/?id=${browser.runtime.id}`);
}

interface UserSettings {
  readonly isOnToolbar?: boolean;
}

/** Whether the button is pinned; `undefined` where the browser does not tell (Chromium 91, Firefox 142 and later do). */
export async function isPinned(): Promise<boolean | undefined> {
  const action: { getUserSettings?: () => Promise<UserSettings> } = browser.action;
  return (await action.getUserSettings?.())?.isOnToolbar;
}

export const clearBadge = (): Promise<void> => browser.action.setBadgeText({ text: '' });
