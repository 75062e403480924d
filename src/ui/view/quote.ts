// The browser's own sentence for the hosts of some providers, so that nobody is surprised by it.

import type { Provider } from '../../core/provider';
import { text } from '../sentence';
import { formatList } from '../words';

/** Chromium names up to three hosts and then says "a number of websites" (tried, Chromium 156). */
const NAMED_MAX = 3;

export function quoteOf(
  providers: readonly Pick<Provider, 'hosts'>[],
  browser: 'chromium' | 'firefox',
): string {
  const hosts = [...new Set(providers.flatMap(({ hosts: some }) => some))].sort();
  if (browser === 'firefox') return text('quote_firefox', formatList(hosts.map(withoutStar)));
  if (hosts.length > NAMED_MAX) return text('quote_chromium_many');
  return text(
    'quote_chromium',
    formatList(hosts.map((host) => (host.startsWith('*.') ? text('quote_all', withoutStar(host)) : host))),
  );
}

const withoutStar = (host: string): string => host.replace(/^\*\./, '');
