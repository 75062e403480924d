// The content script for providers the person has allowed: the manifest brings it to the three required hosts, and
// here it is registered for each further host as soon as the browser grants it.

import type { Provider } from '../core/provider';

const PREFIX = 'watcher-';

/** `browser.scripting` and `browser.permissions`, as far as they are needed. */
export interface ScriptPorts {
  readonly permissions: { contains(what: { origins: string[] }): Promise<boolean> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]>;
    registerContentScripts(
      scripts: { id: string; matches: string[]; js: string[]; runAt: 'document_start' }[],
    ): Promise<unknown>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<unknown>;
  };
  readonly providers: readonly Provider[];
  /** Match patterns of a provider's sign-in pages. */
  patterns(provider: Provider): readonly string[];
}

/** Makes what is registered what is allowed. One after another, as grants come in bursts. */
export function scriptsOf({ permissions, scripting, providers, patterns }: ScriptPorts): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const settle = async () => {
    const there = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
    for (const provider of providers) {
      if (provider.required) continue;
      const id = PREFIX + provider.id;
      const allowed = await permissions.contains({
        origins: provider.hosts.map((host) => `https://${host}/*`),
      });
      if (allowed && !there.has(id)) {
        await scripting.registerContentScripts([
          { id, matches: [...patterns(provider)], js: ['outcome-watcher.js'], runAt: 'document_start' },
        ]);
      } else if (!allowed && there.has(id)) {
        await scripting.unregisterContentScripts({ ids: [id] });
      }
    }
  };
  return () => {
    last = last.then(settle, settle);
    return last;
  };
}
