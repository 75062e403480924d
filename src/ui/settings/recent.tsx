// Forget what was seen in the last hour, for whoever lent the computer or forgot to pause.

import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { say, text } from '../sentence';
import { useSession } from '../session';
import { anHourBefore } from '../view/pause';

export function Recent() {
  const { act } = useSession();
  const [isDone, setDone] = useState(false);
  const forget = () =>
    act(async ({ actions, now }) => {
      await actions.forgetSince(anHourBefore(now()));
      setDone(true);
    });
  return (
    <section class="part stack" aria-labelledby="recent-title">
      <h2 id="recent-title" class="label">
        {text('recent_title')}
      </h2>
      <p class="small second">{say('recent_what')}</p>
      <div>
        <Button onClick={forget}>{say('recent_forget')}</Button>
      </div>
      <p role="status">{isDone && say('recent_done')}</p>
    </section>
  );
}
