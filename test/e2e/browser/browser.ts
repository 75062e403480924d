// What the stories ask of a browser, the same for Chromium and Firefox.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page somewhere in the browser. Functions given to `evaluate` run in the page: they see their arguments only. */
export interface Page {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<A extends readonly unknown[], T>(script: (...of: A) => T, ...of: A): Promise<Awaited<T>>;
  /** A real click at the middle of the first element that matches, once there is one. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Drops a file of this machine onto the page. */
  drop(file: string): Promise<void>;
  /** Waits until something matches. */
  find(selector: string): Promise<void>;
  /** What the page is told of `prefers-color-scheme`. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** In CSS pixels, two device pixels each in pictures. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of what is in view. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export type WithApi = <A extends readonly unknown[], T>(
  script: (...of: A) => T,
  ...of: A
) => Promise<Awaited<T>>;

export interface Browser {
  readonly name: BrowserName;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly extension: string;
  /** Runs a function on a page of the extension without waking any of its code. */
  readonly withApi: WithApi;
  /** A new tab. */
  open(url: string): Promise<Page>;
  /** The page whose address begins so, wherever it was opened; waits for it. */
  pageAt(address: string): Promise<Page>;
  openPrivate(url: string): Promise<Page>;
  /** Closes what a story that failed left open. */
  closePages(): Promise<void>;
  /** Presses the extension's button in the toolbar while `page` is in front; gives the popup once `shows` matches. */
  pressButton(page: Page, shows: string): Promise<Page>;
  badge(): Promise<string>;
  grant(origins: readonly string[], permissions?: readonly string[]): Promise<void>;
  revoke(origins: readonly string[]): Promise<void>;
  /** Ends the extension's background, as the browser does when it is idle. Resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** How often the background has started so far. */
  backgroundStarts(): Promise<number>;
  /** What anybody printed on the console, the extension's pages, worker and content scripts among them. */
  printed(): Promise<readonly string[]>;
  /** Exceptions that nobody caught in the extension's code, content scripts included. */
  errors(): Promise<readonly string[]>;
  /** UDP sockets seen open in any process of the browser, as `local remote`. */
  udp(): readonly string[];
  /** Notifications that are shown, as `[id, text]`; Chromium tells no text. */
  notifications(): Promise<readonly (readonly [string, string])[]>;
  clickNotification(id: string): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly folder: string;
  readonly proxy: { readonly host: string; readonly port: number };
  /** Whether the person has said yes to all that is optional. If not, the browser says yes once it is asked. */
  readonly granted: 'everything' | 'nothing';
}

export interface Granted {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

/** What the built extension may ask for later. */
export function optionalOf(folder: string): Granted {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return {
    origins: manifest.optional_host_permissions ?? [],
    permissions: manifest.optional_permissions ?? [],
  };
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer; a question that throws (a page that is just leaving) has none yet. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (let last: unknown; ; await pause(PAUSE_MS)) {
    const answer = await ask().catch((reason: unknown) => {
      last = reason;
      return undefined;
    });
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: last });
  }
}
