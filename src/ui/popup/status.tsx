// Why nothing new comes in, where that is so: paused, or not allowed to see.

import { paused } from '../changes';
import { deciding, openingPage } from '../intents';
import { Button } from '../parts/button';
import { Names } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import { isForGood } from '../view/pause';
import type { Watching } from '../view/watching';
import { formatClock } from '../words';

export function Paused({ until }: { readonly until: number }) {
  const { act } = useSession();
  return (
    <section class="card stack">
      <p>{isForGood(until) ? say('paused_for_good') : say('paused_until', formatClock(until))}</p>
      <div>
        <Button onClick={() => act(deciding(paused(null)))}>{say('turn_on')}</Button>
      </div>
    </section>
  );
}

/** The browser's question can close the popup, so it is asked on a page. */
export function SeesNothing({ watching: { missing } }: { readonly watching: Watching }) {
  const { act } = useSession();
  return (
    <section class="card stack">
      <p class="strong">{say('sees_nothing')}</p>
      <div>
        <Button look="filled" onClick={() => act(openingPage('allow'))}>
          {say('allow_these', <Names>{missing.map(({ name }) => name)}</Names>)}
        </Button>
      </div>
    </section>
  );
}

export function NotWatching({ watching: { missing } }: { readonly watching: Watching }) {
  const { act } = useSession();
  return (
    <div class="foot-line">
      <p>{say('not_watching', <Names>{missing.map(({ name }) => name)}</Names>)}</p>
      <Button onClick={() => act(openingPage('allow'))}>{say('allow')}</Button>
    </div>
  );
}
