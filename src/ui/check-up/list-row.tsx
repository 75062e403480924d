// One provider's list: how old what was read of it is, and the way to it. Read in this sitting, it says what changed.

import type { ListToCompare } from '../../core/lists';
import { isOfSitting } from '../../core/still-used';
import { openingList } from '../intents';
import { Button } from '../parts/button';
import { Mask, Strong } from '../parts/name';
import { Tile } from '../parts/tile';
import { countText, type Key, say, sayCount, text } from '../sentence';
import { useSession } from '../session';
import { formatTime } from '../words';
import { type LastRead, lastReadsOf } from './last-read';

interface ListRowProps {
  readonly list: ListToCompare;
  readonly name: string;
}

export function ListRow({ list: { provider, compared }, name }: ListRowProps) {
  const { act } = useSession();
  const reads = lastReadsOf(compared);
  return (
    <div class="provider-list">
      <Tile title={name} />
      <div role="status">
        <Strong>{name}</Strong>
        {reads.length === 0 && <p class="small second">{say('add_list_not_read')}</p>}
        {reads.map((read) => (
          <p key={read.account === 'unknown' ? '' : read.account.mark} class="small second">
            <Read read={read} />
            {read.account !== 'unknown' && (
              <>
                {' · '}
                <Mask>{read.account.mask}</Mask>
              </>
            )}
          </p>
        ))}
      </div>
      <Button leaves onClick={() => act(openingList(provider))}>
        {say('open_list', name)}
      </Button>
    </div>
  );
}

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

function Read({ read }: { readonly read: LastRead }) {
  const { now } = useSession();
  const { at, isWhole } = read;
  const date = formatTime(at, now);
  if (!isOfSitting(at, now)) {
    const days = Math.floor((now - at) / DAY_MS);
    return <>{sayCount(isWhole ? 'check_up_age' : 'check_up_age_part', days, date)}</>;
  }
  const when = now - at < HOUR_MS ? 'now' : 'on';
  return <>{say(SAID[when][isWhole ? 'whole' : 'part'], resultOf(read), date)}</>;
}

/** Part of a list is never taken for all of it. */
const SAID = {
  now: { whole: 'check_up_now', part: 'check_up_now_part' },
  on: { whole: 'check_up_on', part: 'check_up_on_part' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Key>>>>;

/** `2 new, 1 no longer listed`; of a first reading how many stand there. */
function resultOf({ active, changes }: LastRead): string {
  if (changes === undefined) return countText('check_up_active', active);
  const { fresh, gone } = changes;
  if (fresh + gone === 0) return text('check_up_same');
  return [
    ...(fresh > 0 ? [countText('preview_new', fresh)] : []),
    ...(gone > 0 ? [countText('preview_gone', gone)] : []),
  ].join(text('list_comma'));
}
