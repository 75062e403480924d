// What an app is called on the screen, best name first.

import type { Grant } from '../../core/model';
import { text } from '../sentence';

type Named = Pick<Grant, 'nickname' | 'name' | 'host' | 'broker' | 'clientIds'>;

/** How much of a client id is shown: enough to tell two apart, too little to fill the line. */
const ID_LENGTH = 12;

/**
 * The person's own name for it, the provider's, the site, the host; else a sentence that says what little is known.
 * @param grants one app, at one or more providers
 * @param brokerName what the broker is called, where one stands before the app
 */
export function titleOf(
  grants: readonly Named[],
  site: string | undefined,
  brokerName: string | undefined,
): string {
  const first = <K extends keyof Named>(field: K) =>
    grants.find((grant) => grant[field] !== undefined)?.[field];
  return first('nickname') ?? first('name') ?? site ?? first('host') ?? unnamed(grants, brokerName);
}

function unnamed(grants: readonly Named[], brokerName: string | undefined): string {
  if (brokerName !== undefined) return text('app_behind', brokerName);
  const id = grants.flatMap(({ clientIds }) => clientIds)[0];
  return id === undefined ? text('app_unnamed') : text('app_unnamed_id', shorten(id));
}

const shorten = (id: string): string => (id.length <= ID_LENGTH ? id : `${id.slice(0, ID_LENGTH)}…`);

/** The first letter for the tile, upper case, whatever the script. */
export const letterOf = (title: string): string =>
  (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '?').toLocaleUpperCase();
