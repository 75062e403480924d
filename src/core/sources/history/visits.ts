// The last visit to apps that are in the list: the one date that is kept of rows that are no sign-in.

import { defined } from '../../defined';
import { clientIdOf, hostOf } from '../../key';
import { dayOf, startOfDay } from '../../ledger';
import { within } from '../../match';
import type { Day, Grant, Time } from '../../model';
import type { Seen } from '../batch';
import type { Tables } from './read-hop';

export interface Visits {
  note(host: string, time: Time): void;
  /** One for each app that was visited at all. */
  seen(): Seen[];
}

/** A page anywhere on an app's site is a visit to it. The provider's own pages say nothing of its own apps. */
export function visitsTo(known: readonly Grant[], { providers, siteOf }: Tables): Visits {
  const siteAt = (host: string) => siteOf(host) ?? host;
  const isOwn = ({ provider }: Grant, host: string) =>
    providers.some(({ id, own }) => id === provider && own.some((domain) => within(domain, host)));
  const grants = new Map<string, Grant[]>();
  for (const grant of known) {
    if (grant.host === undefined || isOwn(grant, grant.host)) continue;
    const site = siteAt(grant.host);
    grants.set(site, [...(grants.get(site) ?? []), grant]);
  }
  const sites = new Map<string, string>();
  const last = new Map<string, Day>();
  return {
    note(host, time) {
      const site = sites.get(host) ?? siteAt(host);
      sites.set(host, site);
      if (grants.has(site)) last.set(site, Math.max(last.get(site) ?? 0, dayOf(time)));
    },
    seen: () =>
      [...last].flatMap(([site, day]) => (grants.get(site) ?? []).map((grant) => visitOf(grant, day))),
  };
}

/** Told by an id where there is one, so that a visit never tells an app's host anew; else by the host it is known by. */
function visitOf({ provider, keys, host }: Grant, day: Day): Seen {
  const clientId = keys.map(clientIdOf).find((id) => id !== undefined);
  const hosts = keys.flatMap((key) => hostOf(key) ?? []);
  const known = hosts.find((one) => one === host) ?? hosts[0];
  return defined<Seen>({
    provider,
    outcome: 'visited',
    at: startOfDay(day),
    clientId,
    host: clientId === undefined ? known : undefined,
    scopes: [],
  });
}
