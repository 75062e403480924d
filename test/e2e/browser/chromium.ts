// Chromium through puppeteer-core: over a pipe, which `Extensions.loadUnpacked` asks for.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type BrowserContext, type CDPSession, type Browser as Browser_, type Page as PuppeteerPage, type Target } from 'puppeteer-core';
import { type Browser, type Granted, type LaunchOptions, type Page, until } from './browser';
import { onExtensionPage, requestPermissions } from './extension-page';
import { keyedCopy } from './keyed-copy';
import { watchUdp } from './udp';

/** The profile as it is once the person has said yes to these hosts; Chromium then grants them without asking. */
const preferencesWith = (id: string, granted?: Granted): object => ({
  extensions: {
    settings: {
      [id]: {
        runtime_granted_permissions: {
          api: granted?.permissions ?? [],
          explicit_host: granted?.origins ?? [],
          manifest_permissions: [],
          scriptable_host: granted?.origins ?? [],
        },
      },
    },
  },
});

const call = (script: (...of: never[]) => unknown, of: readonly unknown[]): string =>
  `(${script})(...${JSON.stringify(of)})`;

const wrap = (page: PuppeteerPage): Page => ({
  goto: async (url) => {
    await page.goto(url);
  },
  url: async () => page.url(),
  evaluate: async (script, ...of) => (await page.evaluate(call(script, of))) as never,
  click: async (selector) => {
    await until(`${selector} to click at ${page.url()}`, () => page.$(selector).then((found) => found ?? undefined));
    await page.click(selector);
  },
  type: async (selector, text) => {
    await until(`${selector} to type in`, () => page.$(selector).then((found) => found ?? undefined));
    await page.type(selector, text);
  },
  find: async (selector) => {
    await until(`${selector} at ${page.url()}`, () => page.$(selector).then((found) => found ?? undefined));
  },
  resize: async (width, height) => {
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
  },
  screenshot: async (file) => {
    await page.screenshot({ path: file as `${string}.png` });
  },
  close: () => page.close(),
});

export async function launchChromium({ folder, proxy, granted }: LaunchOptions): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'chromium-'));
  const copy = keyedCopy(folder, join(home, 'extension'));
  const extension = `chrome-extension://${copy.id}`;
  const profile = join(home, 'profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferencesWith(copy.id, granted)));
  const chromium = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--proxy-server=${proxy.host}:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const udp = watchUdp(chromium.process()?.pid ?? 0);
  const printed: string[] = [];
  const errors: string[] = [];
  let starts = 0;

  const isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(extension);
  const background = (): Target | undefined => chromium.targets().find(isBackground);
  const sessions = new WeakMap<Target, CDPSession>();
  const listen = async (target: Target): Promise<void> => {
    if (sessions.has(target)) return;
    const session = await target.createCDPSession();
    sessions.set(target, session);
    const own = (...from: readonly (string | undefined)[]): boolean =>
      [target.url(), ...from].some((url) => url?.startsWith(extension));
    const say = (text: string, isError: boolean): void => {
      printed.push(text);
      if (isError) errors.push(text);
    };
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) =>
      say(
        args.map(({ value, description }) => String(value ?? description)).join(' '),
        type === 'error' && own(stackTrace?.callFrames[0]?.url),
      ),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) =>
      say(`${text} ${exception?.description ?? ''}`, own(url, stackTrace?.callFrames[0]?.url)),
    );
    session.on('Log.entryAdded', ({ entry: { level, text, url } }) => say(text, level === 'error' && own(url)));
    await session.send('Log.enable');
    await session.send('Runtime.enable');
  };
  // A target may be gone before it is listened to; there is nothing to hear then.
  const heed = (target: Target): void => {
    listen(target).catch(() => {});
  };
  chromium.on('targetcreated', (target) => {
    if (isBackground(target)) starts += 1;
    heed(target);
  });
  chromium.on('targetchanged', heed);

  const handles = new WeakMap<Page, PuppeteerPage>();
  const asPage = (page: PuppeteerPage): Page => {
    const wrapped = wrap(page);
    handles.set(wrapped, page);
    return wrapped;
  };
  const open = async (url: string, within: Browser_ | BrowserContext = chromium): Promise<Page> => {
    const page = await within.newPage();
    await page.goto(url);
    return asPage(page);
  };
  const pageAt = (address: string): Promise<Page> =>
    until(`a page at ${address}`, async () => {
      const target = chromium.targets().find((each) => each.type() !== 'service_worker' && each.url().startsWith(address));
      const page = (await target?.page()) ?? (await target?.asPage());
      return page && asPage(page);
    });

  await chromium.installExtension(copy.folder);
  await chromium.waitForTarget(isBackground);

  const withApi = onExtensionPage(open, extension);
  if (granted) await requestPermissions(withApi, granted);

  return {
    name: 'chromium',
    extension,
    withApi,
    open,
    pageAt,
    openPrivate: async (url) => open(url, await chromium.createBrowserContext()),
    pressButton: async (page) => {
      const front = handles.get(page);
      const own = (await chromium.extensions()).get(copy.id);
      if (!front || !own) throw new Error('no such page or extension');
      await front.bringToFront();
      await own.triggerAction(front);
      return pageAt(`${extension}/popup.html`);
    },
    badge: () => withApi(() => browser.action.getBadgeText({})),
    grant: (origins) => requestPermissions(withApi, { origins, permissions: [] }),
    revoke: async (origins) => {
      await withApi((of) => browser.permissions.remove({ origins: [...of] }), origins);
    },
    stopBackground: async () => {
      const target = background();
      if (!target) return;
      // A worker lives as long as somebody listens to it.
      await sessions.get(target)?.detach();
      await (await target.worker())?.close();
      await until('the worker to stop', async () => background() === undefined);
    },
    backgroundStarts: async () => starts,
    printed: async () => printed,
    errors: async () => errors,
    udp: () => udp.seen(),
    colourScheme: async (scheme) => {
      for (const page of await chromium.pages()) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
    },
    notifications: async () =>
      Object.keys(await withApi(() => browser.notifications.getAll())).map((id) => [id, ''] as const),
    clickNotification: async (id) => {
      const target = background() ?? (await chromium.waitForTarget(isBackground));
      await (await target.worker())?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    close: async () => {
      udp.stop();
      await chromium.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
