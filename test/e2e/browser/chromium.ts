// Chromium through puppeteer-core, over a pipe, which installing an extension asks for.

import puppeteer, { type Page as PuppeteerPage, type Target } from 'puppeteer-core';
import { type Browser, type LaunchOptions, optionalOf, type Page, until } from './browser';
import { listenTo } from './chromium-console';
import { pageOf } from './chromium-page';
import { makeProfile } from './chromium-profile';
import { onExtensionPage, requestPermissions } from './extension-page';
import { popupOf } from './popup';
import { watchUdp } from './udp';

/** Every command is answered within milliseconds, or never. */
const PATIENCE_MS = 20_000;
/** A worker that is busy stops when it is done. */
const STOP_MS = 60_000;

export async function launchChromium({ folder, proxy, granted }: LaunchOptions): Promise<Browser> {
  const profile = makeProfile(folder);
  const extension = `chrome-extension://${profile.extensionId}`;
  const chromium = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE_MS,
    enableExtensions: true,
    userDataDir: profile.userData,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // A screen that a whole popup fits on.
      '--screen-info={1600x1400 devicePixelRatio=2}',
      '--window-size=1280,1000',
      '--ignore-certificate-errors',
      `--proxy-server=${proxy.host}:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const udp = watchUdp(chromium.process()?.pid ?? 0);
  const consoles = listenTo(chromium, extension);
  const devTools = await chromium.target().createCDPSession();
  const close = async (): Promise<void> => {
    udp.stop();
    await chromium.close();
    profile.remove();
  };

  const isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(extension);
  const background = (): Target | undefined => chromium.targets().find(isBackground);
  let starts = 0;
  chromium.on('targetcreated', (target) => {
    if (isBackground(target)) starts += 1;
  });

  const behind = new WeakMap<Page, PuppeteerPage>();
  const asPage = (page: PuppeteerPage, front = () => page.bringToFront()): Page => {
    const known = pageOf(page, front);
    behind.set(known, page);
    return known;
  };
  const open = async (url: string, within: Pick<typeof chromium, 'newPage'> = chromium): Promise<Page> => {
    const page = await within.newPage();
    await page.goto(url);
    return asPage(page);
  };
  const targetsAt = (address: string): readonly Target[] =>
    chromium.targets().filter((each) => each.type() === 'page' && each.url().startsWith(address));
  /** A target has its address before its page is there. */
  const tabNow = async (address: string): Promise<Page | undefined> => {
    for (const target of targetsAt(address)) {
      const page = await target.page();
      const there = await page?.evaluate(() => location.href);
      if (page && there?.startsWith(address)) return asPage(page);
    }
    return undefined;
  };
  /** A popup is a page only for those who ask for it as one. */
  const popupNow = async (): Promise<Page | undefined> => {
    for (const target of targetsAt(`${extension}/popup.html`))
      if (!(await target.page())) return asPage(await target.asPage(), async () => {});
    return undefined;
  };
  const withApi = onExtensionPage(open, extension);

  try {
    await chromium.installExtension(profile.extension);
    await chromium.waitForTarget(isBackground);
    if (granted === 'everything') await requestPermissions(withApi, optionalOf(folder));
  } catch (reason) {
    await close();
    throw reason;
  }

  return {
    name: 'chromium',
    extension,
    withApi,
    open,
    pageAt: (address) => until(`a page at ${address}`, () => tabNow(address)),
    closePages: async () => {
      const [, ...rest] = await chromium.pages();
      const left = rest.filter((page) => !page.url().endsWith('/manifest.json'));
      await Promise.all(left.map((page) => page.close()));
    },
    openPrivate: async (url) => open(url, await chromium.createBrowserContext()),
    pressButton: async (page, shows) => {
      const front = behind.get(page);
      const own = (await chromium.extensions()).get(profile.extensionId);
      if (!front || !own) throw new Error('no such page or extension');
      const press = async (): Promise<void> => {
        await front.bringToFront();
        await own.triggerAction(front);
      };
      return popupOf(press, popupNow, shows);
    },
    badge: () => withApi(() => browser.action.getBadgeText({})),
    grant: (origins, permissions = []) => requestPermissions(withApi, { origins, permissions }),
    revoke: async (origins) => {
      await withApi((of) => browser.permissions.remove({ origins: [...of] }), origins);
    },
    stopBackground: async () => {
      // One that is just starting or ending cannot be spoken to: asked again then. Whether it is there the browser
      // itself tells.
      await until(
        'the worker to stop',
        async () => {
          const target = background();
          if (target) await consoles.leave(target);
          const { targetInfos } = await devTools.send('Target.getTargets');
          const workers = targetInfos.filter(
            ({ type, url }) => type === 'service_worker' && url.startsWith(extension),
          );
          for (const { targetId } of workers) await devTools.send('Target.closeTarget', { targetId });
          return workers.length === 0;
        },
        STOP_MS,
      );
    },
    backgroundStarts: async () => starts,
    printed: async () => consoles.printed,
    errors: async () => consoles.errors,
    udp: () => udp.seen(),
    notifications: async () =>
      Object.keys(await withApi(() => browser.notifications.getAll())).map((id) => [id, ''] as const),
    clickNotification: async (id) => {
      const click = `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`;
      await until('the click to be heard', async () => {
        const worker = await background()?.worker();
        await worker?.evaluate(click);
        return worker !== undefined;
      });
    },
    close,
  };
}
