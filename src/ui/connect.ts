// The real door: the list in IndexedDB and the browser around it.

import { accountOf } from '../core/account';
import { newestReadings } from '../core/lists';
import type { ProviderId } from '../core/model';
import { providers } from '../core/providers/index';
import { eraseSoon } from '../platform/alarms';
import { history, isHistoryThere } from '../platform/history';
import { lookAtActivePage } from '../platform/page';
import {
  activePage,
  allow,
  allowNotifications,
  clearBadge,
  hasNotifications,
  isAllowed,
  isPinned,
  onAllowedChange,
  openExtensionPage,
  openOwnPage,
  openTab,
} from '../platform/pages';
import { clearStorages } from '../platform/storages';
import { readTrouble } from '../platform/trouble';
import { isFirefox } from '../platform/view';
import { openStore } from '../store/open';
import type { Store, WriteFailure } from '../store/store';
import type { Actions, Door, ListData, OwnPage } from './data';
import { withoutSnapshot } from './view/snapshot';

const PAGES = {
  add: 'add.html',
  allow: 'welcome.html#allow',
  checkUp: 'check-up.html',
  remind: 'welcome.html#remind',
  story: 'story.html',
  welcome: 'welcome.html',
} as const satisfies Readonly<Record<OwnPage, string>>;

export function connect(): Door {
  const store = openStore();
  return {
    actions: actionsOf(store),
    now: Date.now,
    generation: () => store.generation(),
    read: () => read(store),
    here: activePage,
    onChange(listener) {
      const stops = [store.onChange(listener), onAllowedChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function read(store: Store): Promise<ListData> {
  // First, so that a change that comes in between makes it an old one, and never too new a one.
  const generation = await store.generation();
  const [grants, allReadings, settings, ownSource, watched, canNotify, trouble] = await Promise.all([
    store.grants(),
    store.allReadings(),
    store.settings(),
    store.liveSource(),
    watchedNow(),
    hasNotifications(),
    readTrouble(),
  ]);
  return {
    grants,
    readings: newestReadings(allReadings),
    allReadings,
    settings,
    ownSource,
    watched,
    canNotify,
    generation,
    ...(trouble !== undefined && { trouble: trouble as WriteFailure }),
  };
}

const actionsOf = (store: Store): Actions => ({
  decide: (changes) => store.decide(changes),
  record: (sightings) => store.record(sightings),
  // The snapshot may hold the name, so it goes first; the next paint makes another.
  async forget(keys) {
    const undo = await withoutSnapshot(() => store.forget(keys));
    await eraseSoon();
    return undo;
  },
  forgetSince: (time) => withoutSnapshot(() => store.forgetSince(time)),
  eraseForgotten: () => store.eraseForgotten(),
  evidence: (keys) => store.evidence(keys),
  preview: (batch) => store.preview(batch),
  add: (batch, said) => store.add(batch, said),
  lookAtPage: lookAtActivePage,
  accountOf: (address) => accountOf(address, store.fingerprint),
  async wipe() {
    await withoutSnapshot(() => store.wipe());
    await clearStorages();
  },
  open: openTab,
  openOwnPage: (page) => openOwnPage(PAGES[page]),
  openExtensionPage,
  clearBadge,
  isPinned,
  browser: isFirefox() ? 'firefox' : 'chromium',
  allowProviders: (ids) => allow(originsOf(ids)),
  allowNotifications,
  ...(isHistoryThere() && { history }),
});

/** The hosts of these providers as match patterns. */
const originsOf = (ids: readonly ProviderId[]): string[] =>
  providers
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

async function watchedNow(): Promise<ProviderId[]> {
  const allowed = await Promise.all(providers.map(({ id }) => isAllowed(originsOf([id]))));
  return providers.filter((_, index) => allowed[index]).map(({ id }) => id);
}
