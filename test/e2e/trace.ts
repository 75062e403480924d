// What a run must not leave behind: an exception nobody caught, a secret in anything kept or printed, a request nobody
// in the story made, a UDP socket.

import { everythingKept } from './kept';
import type { Stage } from './stage';
import type { Contact } from './world/hosts';
import { STAND_INS } from './world/stand-ins';

export interface Trace {
  readonly errors: readonly string[];
  readonly secrets: readonly string[];
  readonly requests: readonly string[];
  readonly udp: readonly string[];
}

/** What a page asks for when it is gone to, or shown in a frame. */
const NAVIGATIONS: ReadonlySet<string> = new Set(['document', 'iframe', 'frame']);

/** The browsers' own services, which they call on their own. */
const BROWSERS_OWN =
  /(^|\.)(googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$|^(clients\d*|www)\.google\.com$/;

/** Forms of the stand-ins that are sent by script. */
const SCRIPTED: ReadonlySet<string> = new Set(
  STAND_INS.flatMap(({ host, login, consent }) =>
    [login, consent].filter(({ scripted }) => scripted).map(({ submit }) => host + submit),
  ),
);

const isStray = ({ from, host, path, destination, origin }: Contact): boolean =>
  from === 'browser' &&
  !BROWSERS_OWN.test(host) &&
  !(host === 'accounts.google.com' && path === '/ListAccounts') &&
  (origin.includes('-extension:') || !(NAVIGATIONS.has(destination) || SCRIPTED.has(host + path)));

/** To be compared with `NO_TRACE` when a story is over. */
export async function traceOf({ browser, world }: Stage): Promise<Trace> {
  const left = [await everythingKept(browser), ...(await browser.printed())].join('\n');
  return {
    errors: await browser.errors(),
    secrets: world.secrets.foundIn(left),
    requests: world.hosts.contacts
      .filter(isStray)
      .map(({ method, host, path, destination }) => `${method} ${host}${path} ${destination}`),
    udp: browser.udp(),
  };
}

export const NO_TRACE: Trace = { errors: [], secrets: [], requests: [], udp: [] };
