// The page the popup was opened on: whose app it is, and whether a provider's.

import type { ProviderId } from '../../core/model';
import type { OpenList } from '../use-list';
import type { App } from './apps';

type Where = Pick<OpenList, 'here' | 'apps' | 'tables'>;

/** The app of the site the person is on, where it is in the list. */
export function appHere({ here, apps, tables }: Where): { app: App; site: string } | undefined {
  if (here === undefined) return undefined;
  const site = tables.siteOf(here.host);
  const app = apps.find((one) => one.site === site);
  return app && { app, site };
}

/** Whether the person is on a page of that provider, where access ends. */
export function isOfProvider({ here, tables }: Where, id: ProviderId | undefined): boolean {
  const provider = id === undefined ? undefined : tables.providers.get(id);
  return here !== undefined && provider?.own.includes(tables.siteOf(here.host)) === true;
}

/** The provider on whose own site the person is. */
export function providerHere({ here, tables }: Where): ProviderId | undefined {
  const site = here && tables.siteOf(here.host);
  return [...tables.providers.values()].find(({ own }) => site !== undefined && own.includes(site))?.id;
}
