// The few globals of Firefox's parent process that firefox-parent.ts calls. Firefox publishes no types for them.

declare namespace Firefox {
  interface Observer {
    observe(subject: never, topic?: string, data?: string): void;
  }
  interface Alert {
    readonly name: string;
    readonly title: string;
    readonly text: string;
  }
  interface Extension {
    terminateBackground(how: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
  }
  interface Permissions {
    readonly origins: readonly string[];
    readonly permissions: readonly string[];
    readonly data_collection: readonly string[];
  }
  interface BrowsingContext {
    prefersColorSchemeOverride: 'none' | 'light' | 'dark';
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect | null, scale: number, ground: string): Promise<ImageBitmap>;
    };
  }
  interface Popup extends HTMLElement {
    readonly currentURI?: { readonly spec: string };
    permanentKey?: object;
  }
  interface Modules {
    readonly NavigableManager: {
      getBrowserById(id: string): Element | null;
      getBrowsingContextById(id: string): BrowsingContext | null;
      getIdForBrowser(browser: Element): string | null;
    };
    readonly PrivateBrowsingUtils: { isWindowPrivate(window: Window): boolean };
    readonly ExtensionPermissions: Readonly<
      Record<'add' | 'remove', (id: string, which: Permissions, emitter: Extension) => Promise<void>>
    >;
  }
  /** What the harness itself keeps in the parent process. */
  interface Harness {
    starts: number;
    running: boolean;
    popupsFound: boolean;
    readonly errors: string[];
    readonly alerts: Map<string, { readonly alert: Alert; readonly listener: Observer }>;
  }
}

declare const ChromeUtils: {
  importESModule(address: string): Firefox.Modules;
  generateQI(interfaces: readonly string[]): (wanted: unknown) => unknown;
};
declare const Ci: Readonly<Record<string, unknown>>;
declare const Components: {
  ID(id: string): unknown;
  readonly manager: {
    QueryInterface(wanted: unknown): {
      registerFactory(id: unknown, name: string, contract: string, factory: object): void;
    };
  };
};
declare const Services: {
  readonly obs: { addObserver(observer: Firefox.Observer, topic: string): void };
  readonly console: { registerListener(listener: { observe(of: { readonly message: string }): void }): void };
  readonly wm: { getEnumerator(kind: string): Iterable<Window> };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Firefox.Extension } };
declare function openTrustedLinkIn(url: string, where: 'window', how: { readonly private: boolean }): void;
declare const harness: Firefox.Harness;
