// Firefox through WebDriver BiDi, and through its own code where BiDi has no word for it.

import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi';
import { type Browser, type LaunchOptions, type Page, until } from './browser';
import { onExtensionPage } from './extension-page';
import * as parent from './firefox-parent';
import { spawnFirefox } from './firefox-process';
import { watchUdp } from './udp';

interface Context {
  readonly context: string;
  readonly url: string;
}

type InParent = <A extends readonly unknown[], T>(script: (...of: A) => T, ...of: A) => Promise<Awaited<T>>;

const call = (script: (...of: never[]) => unknown, of: readonly unknown[]): string =>
  `(${script})(...${JSON.stringify(of)})`;

/** Extension pages and new windows do not tell BiDi when they are complete. */
const arrived = (evaluate: Page['evaluate'], address: string): Promise<true> =>
  until(address, async () => {
    const there = await evaluate(() => document.readyState === 'complete' && location.href);
    return there !== false && there.startsWith(address) && true;
  });

/** A page by its BiDi context. */
function pageOf(bidi: Bidi, context: string): Page {
  const evaluate: Page['evaluate'] = (script, ...of) => bidi.evaluate(context, call(script, of));
  const url = (): Promise<string> => evaluate(() => location.href);
  const press = (type: 'pointer' | 'key', actions: readonly object[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const find = (selector: string): Promise<unknown> =>
    until(`${selector}`, () => evaluate((of) => document.querySelector(of) !== null, selector));
  const click = async (selector: string): Promise<void> => {
    await find(selector);
    const [x, y] = await evaluate((of) => {
      const element = document.querySelector(of);
      element?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [Math.floor(left + width / 2), Math.floor(top + height / 2)] as const;
    }, selector);
    await press('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  return {
    goto: async (address) => {
      const wait = address.startsWith('http') ? 'complete' : 'none';
      await bidi.send('browsingContext.navigate', { context, url: address, wait });
      if (wait === 'none') await arrived(evaluate, address);
    },
    url,
    evaluate,
    click,
    type: async (selector, text) => {
      await click(selector);
      const keys = [...text].flatMap((key) => [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }]);
      await press('key', keys);
    },
    find: async (selector) => {
      await find(selector);
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: 2 });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

export async function launchFirefox({ folder, proxy, granted }: LaunchOptions): Promise<Browser> {
  const id: string = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const extension = `moz-extension://${uuid}`;
  const firefox = await spawnFirefox({
    'network.proxy.type': 1,
    'network.proxy.ssl': proxy.host,
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.http': proxy.host,
    'network.proxy.http_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'devtools.jsonview.enabled': false,
    'devtools.console.stdout.content': true,
  });
  const udp = watchUdp(firefox.pid);
  const bidi = await connectBidi(firefox.port);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });

  const tree = async (scope: object = {}): Promise<readonly Context[]> =>
    (await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0, ...scope })).contexts;
  const [window] = await tree({ 'moz:scope': 'chrome' });
  // New tabs belong beside the first one, not into a private window that happens to be in front.
  const [first] = await tree();
  const inParent: InParent = (script, ...of) => bidi.evaluate(window?.context ?? '', call(script, of));

  const contexts = new WeakMap<Page, string>();
  const asPage = (context: string): Page => {
    const page = pageOf(bidi, context);
    contexts.set(page, context);
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const { context } = await bidi.send<Context>('browsingContext.create', {
      type: 'tab',
      referenceContext: first?.context,
    });
    const page = asPage(context);
    await page.goto(url);
    return page;
  };
  const change = (how: 'add' | 'remove', origins: readonly string[], permissions: readonly string[] = []): Promise<void> =>
    inParent(parent.changePermissions, id, how, origins, permissions);

  await inParent(parent.watchExtension, id, extension);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  await until('the background to start', async () => (await inParent(parent.background)).starts > 0);
  if (granted) await change('add', granted.origins, granted.permissions);
  const withApi = onExtensionPage(open, extension);

  return {
    name: 'firefox',
    extension,
    withApi,
    open,
    pageAt: (address) =>
      until(`a page at ${address}`, async () => {
        const found = (await tree()).find(({ url }) => url.startsWith(address));
        return found && asPage(found.context);
      }),
    openPrivate: async (url) => {
      const before = new Set((await tree()).map(({ context }) => context));
      await inParent(parent.openPrivateWindow, url);
      const added = await until('the private window', async () =>
        (await tree()).find(({ context }) => !before.has(context)),
      );
      const page = asPage(added.context);
      await arrived(page.evaluate, url);
      return { ...page, close: () => inParent(parent.closePrivateWindows) };
    },
    pressButton: async (page) => {
      await bidi.send('browsingContext.activate', { context: contexts.get(page) });
      await inParent(parent.pressToolbarButton, id);
      return until('the popup', async () => {
        const context = await inParent(parent.popupContext, extension);
        const popup = context === null ? undefined : asPage(context);
        return (await popup?.evaluate(() => document.readyState)) === 'complete' && popup;
      });
    },
    badge: () => withApi(() => browser.action.getBadgeText({})),
    grant: (origins) => change('add', origins),
    revoke: (origins) => change('remove', origins),
    stopBackground: async () => {
      await inParent(parent.terminateBackground, id);
      await until('the background to stop', async () => !(await inParent(parent.background)).running);
    },
    backgroundStarts: async () => (await inParent(parent.background)).starts,
    printed: async () => firefox.said(),
    errors: () => inParent(parent.errors),
    udp: () => udp.seen(),
    colourScheme: (scheme) => inParent(parent.preferColourScheme, scheme),
    notifications: () => inParent(parent.alerts),
    clickNotification: (of) => inParent(parent.clickAlert, of),
    close: async () => {
      udp.stop();
      await bidi.send('browser.close').catch(() => {});
      bidi.close();
      await firefox.ended();
    },
  };
}
