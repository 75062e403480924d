// How often the check-up asks to be done, and putting it off once.

import { addPeriod, DEFAULT_PACE, type Pace as PaceName } from '../../core/reminders';
import type { Settings } from '../../store/store';
import { paced, snoozed } from '../changes';
import { deciding, openingPage } from '../intents';
import { Button, Link } from '../parts/button';
import { say, text } from '../sentence';
import { useSession } from '../session';
import { PACES } from '../view/paces';
import { formatTime } from '../words';

export function Pace({ settings, canNotify }: { readonly settings: Settings; readonly canNotify: boolean }) {
  const { act } = useSession();
  const pace = settings.pace ?? DEFAULT_PACE;
  return (
    <section class="part stack" aria-labelledby="pace-title">
      <h2 id="pace-title" class="label">
        {text('pace_title')}
      </h2>
      <label class="labelled">
        <span>{say('pace_label')}</span>
        <select
          class="field"
          value={pace}
          onChange={(event) => act(deciding(paced(event.currentTarget.value as PaceName)))}
        >
          {PACES.map(({ id, key }) => (
            <option key={id} value={id}>
              {text(key)}
            </option>
          ))}
        </select>
      </label>
      <p class="small second">{say(canNotify ? 'pace_how' : 'pace_badge')}</p>
      {!canNotify && (
        <div>
          <Button onClick={() => act(openingPage('remind'))}>{say('allow_notifications')}</Button>
        </div>
      )}
      {pace !== 'never' && <Snooze until={settings.snoozedUntil} />}
    </section>
  );
}

function Snooze({ until }: { readonly until: number | undefined }) {
  const { now, act } = useSession();
  const isSnoozed = until !== undefined && until > now;
  return (
    <p class="small second">
      {isSnoozed && <>{say('next_look', formatTime(until, now))} </>}
      <Link onClick={() => act(deciding(snoozed(addPeriod(now, 'monthly'))))}>{say('snooze_month')}</Link>
    </p>
  );
}
