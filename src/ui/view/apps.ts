// Grants as a person knows them: one app per site, at one provider or several.

import type { Exit } from '../../core/exit';
import { exitOf, isWayIn } from '../../core/exit';
import type { AppKey, Grant, ProviderId, ScopeSeen } from '../../core/model';
import type { Provider } from '../../core/provider';
import { foldOf, type Place } from './place';
import type { Line, Reach } from './reach';
import { titleOf } from './title';

/** One app at one provider: the grant, and what pages know beyond it. */
export interface AppAt {
  readonly grant: Grant;
  readonly provider: { readonly id: ProviderId; readonly name: string };
  readonly place: Place;
  readonly reach: Reach;
  readonly exit?: Exit;
  /** Whether it may be how the person gets in, so that leaving starts with a question. */
  readonly isWayIn: boolean;
}

export interface App {
  /** The smallest key of its grants. */
  readonly id: AppKey;
  readonly title: string;
  readonly site?: string;
  readonly at: readonly AppAt[];
}

/** What grants are read with. All of it is loaded after the first paint. */
export interface Tables {
  readonly providers: ReadonlyMap<ProviderId, Provider>;
  siteOf(host: string): string;
  brokerName(broker: string): string;
  reachOf(grant: Grant): Reach;
  /** What some scopes of a grant come to. */
  linesOf(grant: Grant, scopes: readonly ScopeSeen[]): readonly Line[];
}

/** In the order of the grants given; within an app, too. */
export function appsOf(grants: readonly Grant[], tables: Tables): App[] {
  const together = new Map<string, Grant[]>();
  for (const grant of grants) {
    const id = grant.host === undefined ? grant.key : `site ${tables.siteOf(grant.host)}`;
    together.set(id, [...(together.get(id) ?? []), grant]);
  }
  return [...together.values()].map((some) => appOf(some, tables));
}

function appOf(grants: readonly Grant[], tables: Tables): App {
  const host = grants.find((grant) => grant.host !== undefined)?.host;
  const broker = grants.find((grant) => grant.broker !== undefined)?.broker;
  const site = host === undefined ? undefined : tables.siteOf(host);
  return {
    id: grants.map(({ key }) => key).sort()[0] ?? '',
    title: titleOf(grants, site, broker === undefined ? undefined : tables.brokerName(broker)),
    ...(site !== undefined && { site }),
    at: grants.map((grant) => appAtOf(grant, site, tables)),
  };
}

function appAtOf(grant: Grant, site: string | undefined, tables: Tables): AppAt {
  const provider = tables.providers.get(grant.provider);
  const reach = tables.reachOf(grant);
  const exit = provider && exitOf(provider, grant);
  const isOwn = site !== undefined && provider?.own.includes(site) === true;
  return {
    grant,
    provider: { id: grant.provider, name: provider?.name ?? grant.provider },
    place: foldOf(grant, isOwn) ?? reach.group,
    reach,
    isWayIn: isWayIn(reach.kinds),
    ...(exit && { exit }),
  };
}
