// The site of a host: what a person calls "the same website". Carries the public suffix list, so it is loaded after the
// first paint.

import { getDomain } from 'tldts';

/** `accounts.spotify.com` -> `spotify.com`; private suffixes count: `me.github.io` stays itself. */
export const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;
