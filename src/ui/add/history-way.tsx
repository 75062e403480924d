// The browser's history: when apps were last visited, and sign-ins from before. What the browser will ask is said first.

import type { Batch } from '../../core/sources/batch';
import type { History } from '../../platform/history';
import { Button } from '../parts/button';
import { type Key, say, sayCount, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { OfferList } from './offer-list';
import { Progress } from './progress';
import { type HistoryState, useHistory } from './use-history';
import { useOffers } from './use-offers';
import { Way } from './way';

export function HistoryWay({ open, act, history }: PartProps & { readonly history: History }) {
  const { offer, ...offers } = useOffers();
  const { state, isBack, read, stop } = useHistory({ open, act }, history, ({ batch, said }) =>
    offer([{ batch, said, heading: headingOf(batch) }]),
  );
  const { browser } = open.actions;
  return (
    <Way id="history" title={text('add_history_title')} what={say('add_history_what')}>
      <p class="second">
        {say('add_history_asks', text(QUOTES[browser]))} {say(BACK[browser])}
      </p>
      {state.kind === 'reading' ? (
        <Progress label={text('add_history_reading')} share={state.share} onStop={stop} />
      ) : (
        <div>
          <Button onClick={read}>{say(ACTIONS[state.kind])}</Button>
        </div>
      )}
      <p class="note" role="status">
        {state.kind === 'reading' ? say('add_history_reading') : <Ended state={state} isBack={isBack} />}
      </p>
      <OfferList {...offers} open={open} act={act} />
    </Way>
  );
}

/** The browsers' own sentences. */
const QUOTES = {
  chromium: 'quote_history_chromium',
  firefox: 'quote_history_firefox',
} as const satisfies Readonly<Record<'chromium' | 'firefox', Key>>;

const BACK = {
  chromium: 'add_history_back_chromium',
  firefox: 'add_history_back_firefox',
} as const satisfies Readonly<Record<'chromium' | 'firefox', Key>>;

const ACTIONS = {
  idle: 'add_history_read',
  refused: 'add_history_read',
  stopped: 'add_history_go_on',
  failed: 'add_history_again',
  read: 'add_history_read',
} as const satisfies Readonly<Record<Exclude<HistoryState['kind'], 'reading'>, Key>>;

const ENDS = {
  refused: 'add_history_refused',
  stopped: 'add_history_stopped',
  failed: 'add_history_failed',
  read: 'add_history_done',
} as const satisfies Readonly<Record<Exclude<HistoryState['kind'], 'idle' | 'reading'>, Key>>;

/** How it ended, and where the permission is now. */
const Ended = ({ state: { kind }, isBack }: { readonly state: HistoryState; readonly isBack: boolean }) =>
  kind === 'idle' || kind === 'reading' ? null : (
    <>
      {say(ENDS[kind])} {kind !== 'refused' && say(isBack ? 'add_history_is_back' : 'add_history_is_kept')}
    </>
  );

/** Of how many apps in the list the last visit is known now. */
function headingOf({ sightings }: Batch) {
  const visits = sightings.filter(({ outcome }) => outcome === 'visited').length;
  return visits === 0 ? say('add_history_found') : sayCount('add_history_visits', visits);
}
