// Pausing: nothing is noted for an hour, or until the person turns it on again.

import type { Settings } from '../../store/store';
import { paused } from '../changes';
import { deciding } from '../intents';
import { Button } from '../parts/button';
import { say, text } from '../sentence';
import { useSession } from '../session';
import { FOR_GOOD, inAnHour, isForGood } from '../view/pause';
import { formatClock } from '../words';

export function Pause({ settings: { pausedUntil = 0 } }: { readonly settings: Settings }) {
  const { now, act } = useSession();
  const isPaused = pausedUntil > now;
  return (
    <section class="part stack" aria-labelledby="pause-title">
      <h2 id="pause-title" class="label">
        {text('pause_title')}
      </h2>
      <p class="small second">
        {isPaused
          ? isForGood(pausedUntil)
            ? say('paused_for_good')
            : say('paused_until', formatClock(pausedUntil))
          : say('pause_what')}
      </p>
      <div class="buttons">
        {isPaused ? (
          <Button onClick={() => act(deciding(paused(null)))}>{say('turn_on')}</Button>
        ) : (
          <>
            <Button onClick={() => act(deciding(paused(inAnHour(now))))}>{say('pause_hour')}</Button>
            <Button onClick={() => act(deciding(paused(FOR_GOOD)))}>{say('pause_for_good')}</Button>
          </>
        )}
      </div>
    </section>
  );
}
