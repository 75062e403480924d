// A removal that waits for its answer: the first line, on the provider's own page too.

import { notListed, removed } from '../changes';
import { settling } from '../intents';
import { Button, Link } from '../parts/button';
import { Name } from '../parts/name';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { PendingView } from '../view/list-view';
import { TOP } from '../view/settled';
import { formatTime } from '../words';

interface PendingProps {
  readonly pending: PendingView;
  /** The popup stands on a page of that provider. */
  readonly isHere: boolean;
  readonly onLater: () => void;
}

export function Pending({ pending: { key, title, provider, at }, isHere, onLater }: PendingProps) {
  const { now, settle } = useSession();
  return (
    <section class="card stack" aria-label={text('pending_label')}>
      <p class="strong">
        {isHere
          ? say('pending_here', <Name>{title}</Name>)
          : say('pending', <Name>{title}</Name>, <Name>{provider.name}</Name>, formatTime(at, now))}
      </p>
      <div class="buttons">
        <Button onClick={() => settle(settling('settled_removed', title, removed(key)), TOP)}>
          {say('pending_removed')}
        </Button>
        <Button onClick={() => settle(settling('settled_not_listed', title, notListed(key)), TOP)}>
          {say('pending_not_listed')}
        </Button>
        <Link onClick={onLater}>{say('later')}</Link>
      </div>
    </section>
  );
}
