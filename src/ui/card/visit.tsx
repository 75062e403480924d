// The last visit, where the browser's history was read and the app has a site that can be visited.

import type { Time } from '../../core/model';
import { say } from '../sentence';
import { useSession } from '../session';
import type { AppAt } from '../view/apps';
import { formatRecentDay, formatTime } from '../words';

interface VisitProps {
  readonly at: readonly AppAt[];
  readonly readAt: Time | undefined;
}

export function Visit({ at, readAt }: VisitProps) {
  const { now } = useSession();
  const days = at.flatMap(({ grant }) => grant.lastVisitDay ?? []);
  const hasSite = at.some(({ grant }) => grant.host !== undefined);
  if (days.length === 0 && (readAt === undefined || !hasSite)) return null;
  return (
    <>
      <dt>{say('when_visit')}</dt>
      <dd>
        {days.length === 0 ? (
          <span class="second">{say('when_none')}</span>
        ) : (
          formatRecentDay(Math.max(...days), now)
        )}{' '}
        <span class="small second">
          {readAt === undefined ? say('source_history') : say('history_read', formatTime(readAt, now))}
        </span>
      </dd>
    </>
  );
}
