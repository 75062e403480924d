// What the stories ask of a browser, the same for Chromium and Firefox.

/** A page somewhere in the browser. Functions given to `evaluate` run in the page: they see their arguments only. */
export interface Page {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<A extends readonly unknown[], T>(script: (...of: A) => T, ...of: A): Promise<Awaited<T>>;
  /** A real click at the middle of the first element that matches, once there is one. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Waits until something matches. */
  find(selector: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
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
  /** Presses the extension's button in the toolbar while `page` is in front, and gives the popup that opens. */
  pressButton(page: Page): Promise<Page>;
  badge(): Promise<string>;
  grant(origins: readonly string[]): Promise<void>;
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
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
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
  /** Optional hosts and permissions that are granted from the start. */
  readonly granted?: Granted;
}

export interface Granted {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 25;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer; a question that throws (a page that is just leaving) has none yet. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (let last: unknown; ; await pause(PAUSE_MS)) {
    const answer = await ask().catch((reason: unknown) => {
      last = reason;
      return undefined;
    });
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: last });
  }
}
