// Prints what a reader found as the commands `read-file` and `read-page` do: one JSON line for each app, then one that
// sums up.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts';

const locale = join(import.meta.dirname, '../public/_locales/en/messages.json');
const sentences = JSON.parse(readFileSync(locale, 'utf8'));

/** Registrable domain, private suffixes counted. */
export const siteOf = (host) => getDomain(host, { allowPrivateDomains: true });

const iso = (time) => (time === undefined ? null : new Date(time).toISOString());

const lineOf = ({ provider, name, clientId, host, scopes, first, last, state }) => ({
  provider,
  name: name ?? null,
  clientId: clientId ?? null,
  site: host === undefined ? null : siteOf(host),
  scopes,
  first: iso(first),
  last: iso(last),
  state,
});

/**
 * @param found each with its provider
 * @param {boolean | null} complete whether all of the list was read; `null` where nobody knows
 * @param notUnderstood as in src/core/sources/found.ts
 */
export function printFound(found, complete, notUnderstood) {
  const summary = {
    sightings: found.length,
    complete,
    notUnderstood: notUnderstood.map(({ where, why }) => ({ where, why: sentences[why].message })),
  };
  const lines = [...found.map(lineOf), { summary }];
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
