// Firefox through WebDriver BiDi, and through its own code where BiDi has no word for it.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectBidi } from './bidi';
import { type Browser, type LaunchOptions, optionalOf, type Page, until } from './browser';
import { onExtensionPage } from './extension-page';
import { arrived, callOf, type InParent, pageOf } from './firefox-page';
import * as parent from './firefox-parent';
import { spawnFirefox } from './firefox-process';
import { popupOf } from './popup';
import { watchUdp } from './udp';

interface Context {
  readonly context: string;
  readonly url: string;
}

export async function launchFirefox({ folder, proxy, granted }: LaunchOptions): Promise<Browser> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
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
    // A mouse, as a desktop has: 2 is fine pointing, 4 is hovering.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    'ui.useOverlayScrollbars': 1,
    // A busy machine moves the focus when nobody does, and a popup would close with that.
    'ui.popup.disable_autohide': true,
  });
  const udp = watchUdp(firefox.pid);
  const bidi = await connectBidi(firefox.port);
  const close = async (): Promise<void> => {
    udp.stop();
    await bidi.send('browser.close').catch(() => {});
    bidi.close();
    await firefox.ended();
  };
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });

  const tree = async (scope: object = {}): Promise<readonly Context[]> =>
    (await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0, ...scope })).contexts;
  const [window] = await tree({ 'moz:scope': 'chrome' });
  // New tabs belong beside the first one, not into a private window that happens to be in front.
  const [first] = await tree();
  const inParent: InParent = (script, ...of) => bidi.evaluate(window?.context ?? '', callOf(script, of));

  const contexts = new WeakMap<Page, string>();
  const asPage = (context: string): Page => {
    const page = pageOf(bidi, inParent, context);
    contexts.set(page, context);
    return page;
  };
  const open = async (url: string): Promise<Page> => {
    const tab = { type: 'tab', referenceContext: first?.context };
    const page = asPage((await bidi.send<Context>('browsingContext.create', tab)).context);
    await page.goto(url);
    return page;
  };
  const change = (
    how: 'add' | 'remove',
    origins: readonly string[],
    permissions: readonly string[] = [],
  ): Promise<void> => inParent(parent.changePermissions, id, how, origins, permissions);
  const withApi = onExtensionPage(open, extension);

  try {
    await inParent(parent.watchExtension, id, extension);
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    await until('the background to start', async () => (await inParent(parent.background)).starts > 0);
    const { origins, permissions } = optionalOf(folder);
    if (granted === 'everything') await change('add', origins, permissions);
  } catch (reason) {
    await close();
    throw reason;
  }

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
    closePages: async () => {
      const left = (await tree()).filter(
        ({ context, url }) => context !== first?.context && !url.endsWith('/manifest.json'),
      );
      for (const { context } of left) await asPage(context).close();
    },
    openPrivate: async (url) => {
      const before = new Set((await tree()).map(({ context }) => context));
      await inParent(parent.openPrivateWindow, url);
      const { context } = await until('the private window', async () =>
        (await tree()).find((each) => !before.has(each.context)),
      );
      const page = asPage(context);
      await arrived(page, url);
      return { ...page, close: () => inParent(parent.closePrivateWindows) };
    },
    pressButton: (page, shows) => {
      const press = async (): Promise<void> => {
        await bidi.send('browsingContext.activate', { context: contexts.get(page) });
        await inParent(parent.pressToolbarButton, id);
      };
      const popup = async (): Promise<Page | undefined> => {
        const context = await inParent(parent.popupContext, extension);
        return context === null ? undefined : asPage(context);
      };
      return popupOf(press, popup, shows);
    },
    badge: () => withApi(() => browser.action.getBadgeText({})),
    grant: (origins, permissions) => change('add', origins, permissions),
    revoke: (origins) => change('remove', origins),
    stopBackground: async () => {
      await inParent(parent.terminateBackground, id);
      await until('the background to stop', async () => !(await inParent(parent.background)).running);
    },
    backgroundStarts: async () => (await inParent(parent.background)).starts,
    printed: async () => firefox.said(),
    errors: () => inParent(parent.errors),
    udp: () => udp.seen(),
    notifications: () => inParent(parent.alerts),
    clickNotification: (of) => inParent(parent.clickAlert, of),
    close,
  };
}
