// Everything that grants are read with: providers, what their scopes mean, which host belongs to which site. Big, and
// loaded after the first paint.

import { providers } from '../../core/providers/index';
import { scopes } from '../../core/providers/scopes-index';
import type { Tables } from './apps';
import { brokerName } from './broker-names';
import { linesOf, reachOf } from './reach';
import { siteOf } from './site';

const byId = new Map(providers.map((provider) => [provider.id, provider]));

export const tables: Tables = {
  providers: byId,
  siteOf,
  brokerName,
  reachOf: (grant) => reachOf(grant, byId.get(grant.provider), scopes[grant.provider] ?? {}),
  linesOf: (grant, seen) => linesOf(grant, seen, byId.get(grant.provider), scopes[grant.provider] ?? {}),
};
