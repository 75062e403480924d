// Apps as they may stand in a list that no reader knows, of what the person selected in a page or pasted: each is only
// proposed, and the person ticks what is one.

import { defined } from '../defined';
import { keyOf } from '../key';
import { cleanName } from '../name';
import type { Found } from './found';
import { linesIn } from './lines';
import { mayBeNames } from './noise';
import type { Outline } from './outline';
import { namesBeside } from './row-names';
import { rowsOf } from './rows';

/** Each line that may be a name, once, with the client id where a link of its row holds one. */
export function candidatesIn({ items }: Outline): Found[] {
  const rows = rowsOf(items, clientIdIn);
  // Of one link alone nobody can tell whether the name is its own or beside it.
  const known = rows.length > 1 ? namesBeside(items, rows) : rows;
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  const names = mayBeNames(linesIn(items).flatMap((line) => cleanName(line) ?? []));
  // Two spellings of one name are one app.
  const first = new Map([...names].reverse().map((name) => [keyOf({ provider: '', name }), name]));
  return names
    .filter((name) => first.get(keyOf({ provider: '', name })) === name)
    .map((name) => defined<Found>({ name, clientId: ids.get(name), scopes: [], state: 'active' }));
}

const PARAMETERS = ['client_id', 'app_id', 'appid'] as const;

function clientIdIn({ searchParams }: URL): string | undefined {
  for (const name of PARAMETERS) {
    const id = searchParams.get(name);
    if (id) return id;
  }
  return undefined;
}
