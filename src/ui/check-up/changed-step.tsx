// Second: what waits for an answer, what is to be looked at, what is new; or that all is quiet, and since when.

import { useState } from 'preact/hooks';
import { lastSeenDay } from '../../core/checkup';
import type { AppKey } from '../../core/model';
import { useFirst } from '../parts/first';
import { Name } from '../parts/name';
import { Look } from '../popup/look';
import { Pending } from '../popup/pending';
import { Settled } from '../popup/settled';
import { say } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { type Ghost, LOOK } from '../view/settled';
import { Step } from '../welcome/step';
import { formatDay, formatTime } from '../words';
import { NewsRow } from './news-row';
import { ASKED, type SittingView } from './sitting-view';

interface ChangedStepProps {
  readonly open: OpenList;
  readonly sitting: SittingView;
  readonly ghosts: readonly Ghost[];
}

export function ChangedStep({ open, sitting, ghosts }: ChangedStepProps) {
  const { now } = useSession();
  const [later, setLater] = useState<readonly AppKey[]>([]);
  const { pending, look } = open.view;
  const { checkedUpAt } = open.data.settings;
  const isDone = pending.length + look.length === 0;
  const settled = ghosts.filter(({ slot }) => slot !== LOOK && slot !== ASKED);
  return (
    <Step
      id="changed"
      number={2}
      isDone={isDone}
      title={
        checkedUpAt === undefined || sitting.isClosed
          ? say('check_up_changed_title')
          : say('check_up_changed_since', formatTime(checkedUpAt, now))
      }
    >
      {settled.map((ghost) => (
        <div key={ghost.id} class="sheet">
          <Settled ghost={ghost} />
        </div>
      ))}
      {pending
        .filter(({ key }) => !later.includes(key))
        .map((one) => (
          <Pending key={one.key} pending={one} isHere={false} onLater={() => setLater([...later, one.key])} />
        ))}
      {(look.length > 0 || ghosts.some(({ slot }) => slot === LOOK)) && (
        <div class="sheet">
          <Look look={look} ghosts={ghosts} />
        </div>
      )}
      {sitting.news.length > 0 ? (
        <NewsRows sitting={sitting} />
      ) : (
        isDone && <Quiet open={open} sitting={sitting} />
      )}
    </Step>
  );
}

function NewsRows({ sitting }: { readonly sitting: SittingView }) {
  const { first, rest } = useFirst(sitting.news);
  return (
    <div class="sheet">
      <ul class="rows">
        {first.map((news) => {
          const told = sitting.told(news.grant);
          return (
            told && (
              <li key={news.grant.key}>
                <NewsRow news={news} row={told.row} provider={told.at.provider.name} />
              </li>
            )
          );
        })}
      </ul>
      {rest}
    </div>
  );
}

/** Nothing new, and how old that word is: what this browser saw, and the list that was not read for longest. */
function Quiet({ open, sitting }: Pick<ChangedStepProps, 'open' | 'sitting'>) {
  const { now } = useSession();
  const day = lastSeenDay(open.data.grants);
  const [oldest] = sitting.lists.flatMap(({ compared }) => compared);
  return (
    <p>
      {day === undefined ? say('check_up_quiet') : say('quiet', formatDay(day, now))}{' '}
      {oldest &&
        say(
          'list_last_read',
          <Name>{open.tables.providers.get(oldest.newest.provider)?.name ?? oldest.newest.provider}</Name>,
          formatTime(oldest.newest.at, now),
        )}
    </p>
  );
}
