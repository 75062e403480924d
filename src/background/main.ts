// The composition root of the worker: builds the parts, in order, and joins them to the browser. Every listener is
// added in the first turn, because a worker that wakes for an event hears only the listeners that were there by then.

import { pageFilters, requestFilters } from '../core/filters';
import { providers } from '../core/providers';
import { ERASE } from '../platform/alarms';
import { browser } from '../platform/browser';
import { getMessage, language } from '../platform/i18n';
import { openInTab } from '../platform/tabs';
import { readTold } from '../platform/tell';
import { clearTrouble, noteTrouble } from '../platform/trouble';
import { openStore } from '../store/open';
import { noterOf } from './note';
import { pendingFlows } from './pending';
import { reminderOf } from './remind';
import { scriptsOf } from './scripts';
import { type Sender, watchOf } from './watch';

const now = Date.now;
const store = openStore({ now });
const reminder = reminderOf({
  action: browser.action,
  alarms: browser.alarms,
  permissions: browser.permissions,
  notifications: () => browser.notifications,
  words: { getMessage, language },
  store,
  now,
  open: () => openInTab('check-up.html'),
});
const note = noterOf({
  store,
  trouble: { note: noteTrouble, clear: clearTrouble },
  changed: reminder.refreshBadge,
  now,
});
const watch = watchOf({
  providers,
  enqueue: pendingFlows(browser.storage.session, note),
  now,
  fingerprint: store.fingerprint,
});
const settleScripts = scriptsOf({
  permissions: browser.permissions,
  scripting: browser.scripting,
  providers,
  patterns: (provider) => pageFilters([provider]),
});

// Requests are told by their query, so that the provider's other pages wake nobody; answers leave from any page on
// the way. Filters name every provider from the start: the browser delivers what the person has allowed.
const types = ['main_frame' as const, 'sub_frame' as const];
browser.webRequest.onBeforeRequest.addListener((details) => void watch.onRequest(details), {
  urls: requestFilters(providers),
  types,
});
browser.webRequest.onBeforeRedirect.addListener((details) => void watch.onRedirect(details), {
  urls: pageFilters(providers),
  types,
});
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const told = sender.id === browser.runtime.id ? readTold(message) : undefined;
  if (told) void watch.onTold(told, sender);
});

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === ERASE) void store.eraseForgotten();
  else void reminder.onAlarm(alarm);
});
browser.permissions.onAdded.addListener(({ permissions }) => {
  if (permissions?.includes('notifications')) hearNotifications();
  void settleScripts();
});
browser.permissions.onRemoved.addListener(() => void settleScripts());
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openInTab('welcome.html');
  // A new version may know more brokers and so see other apps in the same facts.
  if (reason === 'update') void store.rebuild();
  void tidy();
});
browser.runtime.onStartup.addListener(() => void tidy());
hearNotifications();
void reminder.start();

async function tidy(): Promise<void> {
  await settleScripts();
  await store.eraseForgotten();
}

/** The API is there only once its optional permission is. */
function hearNotifications(): void {
  browser.notifications?.onClicked.addListener(onNotificationClicked);
}

function onNotificationClicked(id: string): void {
  void reminder.onNotificationClicked(id);
}
