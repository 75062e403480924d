// What only Firefox's own code can do. Each function is sent to the parent process ("chrome scope") and runs there:
// it sees its arguments and Firefox's globals, nothing of this file.

/** Counts the starts of the extension's background, collects its errors, and takes the desktop's place for notifications. */
export function watchExtension(id: string, origin: string): void {
  const begun: Firefox.Harness = {
    starts: 0,
    running: false,
    popupsFound: false,
    errors: [],
    alerts: new Map(),
  };
  Object.assign(globalThis, { harness: begun });
  const status = {
    observe(subject: {
      readonly wrappedJSObject: { readonly addonId: string; readonly isRunning: boolean };
    }) {
      const { addonId, isRunning } = subject.wrappedJSObject;
      if (addonId !== id) return;
      harness.running = isRunning;
      if (isRunning) harness.starts += 1;
    },
  };
  Services.obs.addObserver(status, 'extension:background-script-status');
  Services.console.registerListener({
    observe({ message }: { readonly message: string }) {
      const isOwn = message.startsWith('[JavaScript Error') && message.includes(`{file: "${origin}`);
      // That a page was left before the answer to its message came is Firefox's own remark.
      const isLeft = message.includes('after context unloaded') || message.includes('context is inactive');
      if (isOwn && !isLeft) harness.errors.push(message);
    },
  });
  const desktop = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert: Firefox.Alert, listener: Firefox.Observer) {
      harness.alerts.set(alert.name, { alert, listener });
      listener.observe(null as never, 'alertshow', '');
    },
    closeAlert(name: string) {
      harness.alerts.get(name)?.listener.observe(null as never, 'alertfinished', '');
      harness.alerts.delete(name);
    },
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(
      Components.ID('{5a4b3c2d-1e0f-4a5b-8c7d-6e5f4a3b2c1d}'),
      'notifications of the harness',
      '@mozilla.org/alerts-service;1',
      {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: (wanted: unknown) => desktop.QueryInterface(wanted),
      },
    );
}

export const background = (): { starts: number; running: boolean } => ({
  starts: harness.starts,
  running: harness.running,
});

export const errors = (): string[] => harness.errors;

/** What Firefox does to an idle background, at once. */
export const terminateBackground = (id: string): Promise<void> =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });

/** Grants or takes back, as the person does on about:addons. */
export async function changePermissions(
  id: string,
  change: 'add' | 'remove',
  origins: readonly string[],
  permissions: readonly string[],
): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { origins, permissions, data_collection: [] }, extension);
}

/** Clicks the extension's button in the toolbar of the front window. */
export function pressToolbarButton(id: string): void {
  const widget = document.querySelector(`[data-extensionid="${id}"]`);
  const button = widget?.querySelector('.unified-extensions-item-action-button') ?? widget;
  if (!button) throw new Error('no toolbar button');
  (button as HTMLElement).click();
}

/**
 * The BiDi context of the popup that is open at this address; `null` while there is none. A popup is no tab, so BiDi
 * must be shown how to find it.
 */
export function popupContext(origin: string): string | null {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const popups = (): Firefox.Popup[] => [
    ...document.querySelectorAll<Firefox.Popup>('.webextension-popup-browser'),
  ];
  if (!harness.popupsFound) {
    harness.popupsFound = true;
    const known = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id) =>
      known(id) ?? popups().find((popup) => NavigableManager.getIdForBrowser(popup) === id) ?? null;
  }
  const popup = popups().find(({ currentURI }) => currentURI?.spec.startsWith(origin));
  if (!popup) return null;
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}

export const openPrivateWindow = (url: string): void => openTrustedLinkIn(url, 'window', { private: true });

export function closePrivateWindows(): void {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule(
    'resource://gre/modules/PrivateBrowsingUtils.sys.mjs',
  );
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    if (PrivateBrowsingUtils.isWindowPrivate(window)) window.close();
  }
}

/** What one page is told of `prefers-color-scheme`. */
export function preferColourScheme(context: string, scheme: 'light' | 'dark'): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const page = NavigableManager.getBrowsingContextById(context);
  if (page) page.prefersColorSchemeOverride = scheme;
}

/** A picture of what a page shows, a popup too, with two device pixels to a CSS pixel: PNG in Base64. */
export async function picture(context: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const page = NavigableManager.getBrowsingContextById(context);
  const image = await page?.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  if (!image) throw new Error('no such page');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Notifications that are shown, as `[id, text]`. */
export const alerts = (): [string, string][] =>
  [...harness.alerts].map(([id, { alert }]) => [id, `${alert.title}\n${alert.text}`]);

export const clickAlert = (id: string): void =>
  harness.alerts.get(id)?.listener.observe(null as never, 'alertclickcallback', '');
