// A place where the extension's own APIs can be called without running any of its code: its manifest, opened as a
// page. Neither the worker nor the popup wakes for it.

import type { Granted, Page, WithApi } from './browser';

/** Runs functions there, on one page that stays open. */
export function onExtensionPage(open: (url: string) => Promise<Page>, extension: string): WithApi {
  let page: Promise<Page> | undefined;
  return async <A extends readonly unknown[], T>(script: (...of: A) => T, ...of: A): Promise<Awaited<T>> => {
    page ??= open(`${extension}/manifest.json`);
    return (await page).evaluate(script, ...of);
  };
}

/** Asks for hosts and permissions the way the extension does; the harness has seen to it that the answer is yes. */
export async function requestPermissions(withApi: WithApi, wanted: Granted): Promise<void> {
  const granted = await withApi(
    (origins, permissions) =>
      browser.permissions.request({ origins: [...origins], permissions: [...permissions] as never[] }),
    wanted.origins,
    wanted.permissions,
  );
  if (!granted) throw new Error(`not granted: ${wanted.origins.join(' ')}`);
}
