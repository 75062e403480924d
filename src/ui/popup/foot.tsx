// The footer, always in sight: how fresh the list is, and whether anything is missed.

import { lastSeenDay } from '../../core/checkup';
import { dayOf } from '../../core/ledger';
import type { Reading } from '../../core/model';
import { remind } from '../../core/reminders';
import type { ListData } from '../data';
import { openingList, openingPage } from '../intents';
import { Link } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { Tables } from '../view/apps';
import type { ListView } from '../view/list-view';
import { OWN_LISTS } from '../view/own-lists';
import type { Watching } from '../view/watching';
import { formatDay, formatTime } from '../words';
import { NotWatching } from './status';

interface FootProps {
  readonly data: ListData;
  readonly tables: Tables;
  readonly view: ListView;
  readonly watching: Watching;
}

export function Foot({ data, tables, view, watching }: FootProps) {
  const { now, act } = useSession();
  const isQuiet = view.look.length + view.pending.length === 0 && view.news === undefined;
  const lists = newest(data.readings);
  return (
    <footer class="foot small second">
      {watching.state === 'partly' && <NotWatching watching={watching} />}
      {isQuiet && <Quiet data={data} />}
      <p class="foot-lists">
        {lists.map(({ provider, at }) => (
          <span key={provider}>
            {say(
              'list_read',
              <Name>{tables.providers.get(provider)?.name ?? provider}</Name>,
              formatTime(at, now),
            )}
          </span>
        ))}
        {OWN_LISTS.filter(({ id }) => !lists.some(({ provider }) => provider === id)).map(({ id, name }) => (
          <Link key={id} onClick={() => act(openingList(id))}>
            {say('list_not_read', <Name>{name}</Name>)}
          </Link>
        ))}
      </p>
      <p class="foot-lists">
        <Link onClick={() => act(openingPage('checkUp'))}>{say('open_check_up')}</Link>
        <Link onClick={() => act(openingPage('add'))}>{say('open_add')}</Link>
      </p>
    </footer>
  );
}

/** Nothing to look at: since when, and when the next look is due. */
function Quiet({ data: { grants, settings, readings } }: { readonly data: ListData }) {
  const { now } = useSession();
  const last = lastSeenDay(grants);
  if (last === undefined) return null;
  const { nextAt } = remind(settings, { things: 0, readings }, now);
  const since = last >= dayOf(now) ? say('quiet_today') : say('quiet', formatDay(last, now));
  return (
    <p>
      {since} {nextAt !== undefined && nextAt > now && say('next_look', formatTime(nextAt, now))}
    </p>
  );
}

/** The newest reading of each provider. */
function newest(readings: readonly Reading[]): Reading[] {
  const byProvider = new Map<string, Reading>();
  for (const reading of readings) {
    const before = byProvider.get(reading.provider);
    if (before === undefined || reading.at > before.at) byProvider.set(reading.provider, reading);
  }
  return [...byProvider.values()];
}
