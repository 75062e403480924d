// The end of the sitting: one line that says how the list stands, and when the next look is.

import { useState } from 'preact/hooks';
import { addPeriod, DEFAULT_PACE, remind } from '../../core/reminders';
import type { Undo } from '../../store/store';
import { checkedUp } from '../changes';
import { deciding } from '../intents';
import { Button, Link } from '../parts/button';
import { countText, type Family, say, sayCount, text } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import type { ListView } from '../view/list-view';
import type { Group } from '../view/place';
import { formatTime } from '../words';

interface ClosingProps {
  readonly open: OpenList;
  readonly isClosed: boolean;
}

export function Closing({ open, isClosed }: ClosingProps) {
  const { now, act } = useSession();
  const [undo, setUndo] = useState<Undo>();
  const { pace = DEFAULT_PACE } = open.data.settings;
  const close = () =>
    act(async ({ actions, now: time }) => {
      const next = pace === 'never' ? null : addPeriod(time(), pace);
      setUndo(await actions.decide(checkedUp(time(), next)));
    });
  const { nextAt } = remind(open.data.settings, { things: 0, readings: open.data.readings }, now);
  return (
    <div role="status">
      {isClosed ? (
        <p class="large">
          <Done view={open.view} />{' '}
          {nextAt !== undefined && nextAt > now && say('next_look', formatTime(nextAt, now))}{' '}
          {undo && <Link onClick={() => act(deciding(undo))}>{say('undo')}</Link>}
        </p>
      ) : (
        <Button look="filled" onClick={close}>
          {say('check_up_close')}
        </Button>
      )}
    </div>
  );
}

const COUNTS = [
  ['know', 'count_know'],
  ['reach', 'count_reach'],
  ['unknown', 'count_unknown'],
] as const satisfies readonly (readonly [Group, Family])[];

/** The same numbers as the headings of the list. */
function Done({ view }: { readonly view: ListView }) {
  const counts = COUNTS.map(([group, family]) => ({
    family,
    count: view.sections.find(({ place }) => place === group)?.count ?? 0,
  })).filter(({ count }) => count > 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const said = counts.map(({ family, count }) => countText(family, count)).join(text('list_comma'));
  return <>{all === 0 ? say('check_up_done_none') : sayCount('check_up_done', all, said)}</>;
}
