// manifest.json stands once for both browsers. This fills in what is known elsewhere (the version, the hosts of the
// provider table) and drops the keys that only the other browser knows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const template = JSON.parse(readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8'));

/** Oldest major version each browser may have. */
export const OLDEST = {
  chromium: Number.parseInt(template.minimum_chrome_version, 10),
  firefox: Number.parseInt(template.browser_specific_settings.gecko.strict_min_version, 10),
};

const pattern = (host) => `https://${host}/*`;
const sorted = (values) => [...new Set(values)].sort();

/**
 * @param browser 'chromium' or 'firefox'
 * @param version from package.json
 * @param providers the provider table
 * @param pages providers -> match patterns of their sign-in pages, where the content script runs
 */
export function manifestFor(browser, { version, providers, pages }) {
  const required = providers.filter((provider) => provider.required);
  const optional = providers.filter((provider) => !provider.required);
  const manifest = {
    ...template,
    version,
    host_permissions: sorted(required.flatMap(({ hosts }) => hosts.map(pattern))),
    optional_host_permissions: sorted(optional.flatMap(({ hosts }) => hosts.map(pattern))),
    content_scripts: template.content_scripts.map((script) => ({
      ...script,
      matches: sorted(pages(required)),
    })),
  };
  return FOR_BROWSER[browser](manifest);
}

const FOR_BROWSER = {
  chromium({ browser_specific_settings: _, action: { default_area: __, ...action }, ...manifest }) {
    const { service_worker, type } = manifest.background;
    return { ...manifest, action, background: { service_worker, type } };
  },
  firefox({ minimum_chrome_version: _, ...manifest }) {
    const { scripts, type } = manifest.background;
    return { ...manifest, background: { scripts, type } };
  },
};
