// When: first seen, the last sign-in seen, the last visit where the history was read, and where it stands on a list.
// Never "last used", which nobody saw.

import type { Source, Time } from '../../core/model';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { App } from '../view/apps';
import { sourceWords } from '../view/source-words';
import { formatDay } from '../words';
import { Listed } from './listed';
import type { EvidenceAt } from './use-evidence';
import { Visit } from './visit';

interface WhenProps {
  readonly app: App;
  readonly evidence: readonly EvidenceAt[];
  readonly ownSource: Source;
  /** Up to when the browser's history was read; absent: never. */
  readonly historyReadAt: Time | undefined;
}

const SIGN_INS: ReadonlySet<string> = new Set(['granted', 'silent', 'refreshed']);

export function When({ app: { at }, evidence, ownSource, historyReadAt }: WhenProps) {
  const { now } = useSession();
  const first = Math.min(...at.map(({ grant }) => grant.firstDay));
  const days = at.flatMap(({ grant }) => grant.lastSignInDay ?? []);
  const oldest = evidence.findLast(({ outcome }) => outcome !== 'visited');
  const newest = evidence.find(({ outcome }) => SIGN_INS.has(outcome));
  return (
    <section class="part" aria-labelledby="when-title">
      <h2 id="when-title" class="label">
        {text('when_title')}
      </h2>
      <dl class="facts figures">
        <dt>{say('when_first')}</dt>
        <dd>
          {formatDay(first, now)} <span class="small second">{oldest && sourceWords(oldest, ownSource)}</span>
        </dd>
        <dt>{say('when_last')}</dt>
        <dd>
          {days.length === 0 ? (
            <span class="second">{say('when_none')}</span>
          ) : (
            <>
              {formatDay(Math.max(...days), now)}{' '}
              <span class="small second">{newest && sourceWords(newest, ownSource)}</span>
            </>
          )}
        </dd>
        <Visit at={at} readAt={historyReadAt} />
        <Listed at={at} />
      </dl>
    </section>
  );
}
