// Addresses that are made to look like a provider's. What they ask is nobody's sign-in.

import { decode } from './address';
import { pathMatches, within } from './match';
import type { Provider } from './provider';

/** `.accounts.google.com.evil.example.`: a name can be looked for between dots, however it was joined to others. */
const dotted = (text: string) => `.${text.replace(/[^a-z0-9]+/gi, '.')}.`.toLowerCase();

/**
 * Whether an address is dressed as a provider's: with its name inside another host or in the path, in letters that may
 * only look like it (punycode), or with its path on a site that has its name and more: `githubb.com/login/oauth/authorize`.
 */
export function isDisguised(
  { hostname, pathname }: URL,
  site: string,
  providers: readonly Provider[],
): boolean {
  const text = dotted(`${hostname}${decode(pathname)}`);
  const [label = ''] = site.split('.');
  return (
    /(?:^|\.)xn--/.test(hostname) ||
    providers.some(({ id, hosts, own, endpoints }) => {
      const names = [...hosts.map((host) => host.replace('*.', '')), ...own];
      if (names.some((name) => within(name, hostname))) return false;
      // In a shorter one nobody would see it.
      const borrowed = id.length > 4 && label !== id && label.includes(id);
      return (
        names.some((name) => text.includes(dotted(name))) ||
        (borrowed && endpoints.some(({ paths }) => paths.some((path) => pathMatches(path, pathname))))
      );
    })
  );
}
