// Which app the person means by what they typed: one of the list where it is called so, else a new one.

import { defined } from '../../core/defined';
import { clientIdOf, hostOf, type Known } from '../../core/key';
import type { ProviderId } from '../../core/model';
import { typedApp } from '../../core/sources/hand';
import type { App } from './apps';

/** What may be typed for an app of the list. */
const callsOf = ({ title, site }: App): string[] => [title, ...(site === undefined ? [] : [site])];

/** Everything that can be completed, each once. */
export const completions = (apps: readonly App[]): string[] =>
  [...new Set(apps.flatMap(callsOf))].sort((a, b) => a.localeCompare(b));

/** `undefined` where nothing was typed that can name an app. */
export function appMeant(typed: string, provider: ProviderId, apps: readonly App[]): Known | undefined {
  const wanted = folded(typed);
  const known = apps.find((app) => callsOf(app).some((call) => folded(call) === wanted));
  const grants = known?.at.map(({ grant }) => grant) ?? [];
  const grant = grants.find((one) => one.provider === provider);
  // Where it is known with this provider it is said under the name it has there, so that it stays one.
  if (grant) {
    const { key, host, name } = grant;
    return defined<Known>({ provider, clientId: clientIdOf(key), host: hostOf(key) ?? host, name });
  }
  const host = grants.find((one) => one.host !== undefined)?.host;
  const app = host === undefined ? typedApp(known?.title ?? typed) : { host };
  return app && { provider, ...app };
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLocaleLowerCase();
