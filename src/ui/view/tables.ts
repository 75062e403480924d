// Everything that grants are read with: providers, what their scopes mean, which host belongs to which site. Big, and
// loaded after the first paint.

import { providers } from '../../core/providers/index';
import { scopes } from '../../core/providers/scopes-index';
import type { Tables } from './apps';
import { brokerName } from './broker-names';
import { askedOf, linesOf, type Reach, reachOf } from './reach';
import { siteOf } from './site';

const byId = new Map(providers.map((provider) => [provider.id, provider]));

/** Most apps ask for one of a few sets of permissions, so that each set is read once. */
const reaches = new Map<string, Reach>();

export const tables: Tables = {
  providers: byId,
  siteOf,
  brokerName,
  reachOf(grant) {
    const asked = askedOf(grant);
    const known = reaches.get(asked);
    if (known) return known;
    const reach = reachOf(grant, byId.get(grant.provider), scopes[grant.provider] ?? {});
    reaches.set(asked, reach);
    return reach;
  },
  linesOf: (grant, seen) => linesOf(grant, seen, byId.get(grant.provider), scopes[grant.provider] ?? {}),
};
