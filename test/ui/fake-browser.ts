// Stands in for the one import of the extension's API, so that pages run in Node and in an ordinary browser: sentences
// come from the locale file, permissions and tabs from `world`, and what a page does to the browser is written down.

import messages from '../../public/_locales/en/messages.json';
import { htmlOutline } from '../../src/files/html';
import type { PageAnswer } from '../../src/platform/page';

/** The browser around a page. Tests and pictures change it before the page starts. */
export const world = {
  language: 'en-GB',
  /** The language the sentences are in. */
  sentences: 'en',
  direction: 'ltr',
  /** Match patterns the browser lets the extension see. */
  origins: new Set<string>(),
  notifications: false,
  /** The browser gives its history. */
  historyAllowed: false,
  history: [] as { url: string; title?: string; lastVisitTime: number }[],
  /** The page is the toolbar button's popup, and not a tab. */
  isPopup: true,
  pinned: false as boolean | undefined,
  /** Address of the active tab, where the browser tells it. */
  tab: undefined as string | undefined,
  /** HTML of what is open there, where the browser lets it be looked at, and of what is selected on it. */
  page: undefined as string | undefined,
  selected: undefined as string | undefined,
  /** What the person answers when the browser asks. */
  answers: true,
  opened: [] as string[],
  asked: [] as { origins?: string[]; permissions?: string[] }[],
  alarms: [] as string[],
  badge: '1',
  trouble: undefined as string | undefined,
};

export type World = typeof world;

const event = () => {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
};

const nothing = async () => {};

const onAdded = event();

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** As browsers do it: `$NAME$` is its placeholder's content, in which `$1` is the first substitution. */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  if (key === 'locale_direction') return world.direction;
  if (key === 'locale_language') return world.sentences;
  const found = (messages as Readonly<Record<string, Message>>)[key];
  if (found === undefined) return '';
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) =>
    (found.placeholders?.[name.toLowerCase()]?.content ?? '').replace(
      /\$(\d)/g,
      (__, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ),
  );
}

/** The polyfill and the browser's own object are one here. */
export const native = () => browser;

export const browser = {
  i18n: { getMessage, getUILanguage: () => world.language },
  runtime: { id: 'spare-keys', getURL: (path: string) => `chrome-extension://spare-keys/${path}` },
  permissions: {
    onAdded,
    onRemoved: event(),
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      origins.every((origin) => world.origins.has(origin)) &&
      (permissions.length === 0 || world.notifications),
    request: async (wanted: { origins?: string[]; permissions?: string[] }) => {
      world.asked.push(wanted);
      if (!world.answers) return false;
      for (const origin of wanted.origins ?? []) world.origins.add(origin);
      world.notifications ||= wanted.permissions?.includes('notifications') === true;
      world.historyAllowed ||= wanted.permissions?.includes('history') === true;
      onAdded.tell();
      return true;
    },
    remove: async ({ permissions = [] }: { permissions?: string[] }) => {
      if (permissions.includes('history')) world.historyAllowed = false;
      return true;
    },
  },
  history: {
    search: async ({ text, startTime, endTime }: { text: string; startTime: number; endTime: number }) => {
      if (!world.historyAllowed) throw new Error('there is no such permission');
      return world.history.filter(
        ({ url, lastVisitTime }) =>
          url.includes(text) && lastVisitTime >= startTime && lastVisitTime < endTime,
      );
    },
  },
  tabs: {
    query: async () => [world.tab === undefined ? {} : { id: 1, url: world.tab }],
    create: async ({ url }: { url: string }) => void world.opened.push(url),
  },
  scripting: {
    executeScript: async (): Promise<{ result: PageAnswer }[]> => {
      const { page, selected, tab } = world;
      if (page === undefined) throw new Error('this page must not be looked at');
      const selection = selected === undefined ? null : htmlOutline(selected, tab);
      return [{ result: { page: htmlOutline(page, tab), selection } }];
    },
  },
  extension: { getViews: () => (world.isPopup ? [window] : []) },
  management: { uninstallSelf: async () => void world.opened.push('uninstall') },
  action: {
    getUserSettings: async () => ({ isOnToolbar: world.pinned }),
    setBadgeText: async ({ text }: { text: string }) => {
      world.badge = text;
    },
  },
  alarms: {
    create: async (name: string) => {
      world.alarms.push(name);
    },
    clearAll: async () => true,
  },
  storage: {
    local: { get: async () => ({ trouble: world.trouble }), set: nothing, remove: nothing, clear: nothing },
    session: { get: async () => ({}), set: nothing, remove: nothing, clear: nothing },
  },
};
