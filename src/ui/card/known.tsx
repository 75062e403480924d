// How Spare Keys knows this: every piece of evidence, with where it is from and the permissions as they were named.

import type { Outcome, Source } from '../../core/model';
import { Fold } from '../parts/fold';
import { Name } from '../parts/name';
import { type Key, say, sayCount } from '../sentence';
import { useSession } from '../session';
import { sourceWords } from '../view/source-words';
import { formatDay } from '../words';
import { Scopes } from './scopes';
import type { EvidenceAt } from './use-evidence';

const OUTCOMES = {
  granted: 'outcome_granted',
  silent: 'outcome_silent',
  refreshed: 'outcome_refreshed',
  listed: 'outcome_listed',
  ended: 'outcome_ended',
  said: 'outcome_said',
  probable: 'outcome_unseen',
  asked: 'outcome_unseen',
  refused: 'outcome_refused',
  visited: 'outcome_visited',
} as const satisfies Readonly<Record<Outcome, Key>>;

interface KnownProps {
  readonly evidence: readonly EvidenceAt[];
  readonly ownSource: Source;
}

export function Known({ evidence, ownSource }: KnownProps) {
  const { now } = useSession();
  return (
    <Fold title={sayCount('known_title', evidence.length)}>
      <ul class="evidence">
        {evidence.map((one) => (
          <li key={`${one.source} ${one.outcome} ${one.day} ${one.provider}`}>
            <p>
              <span class="figures">{formatDay(one.day, now)}</span>{' '}
              <span class="second">{sourceWords(one, ownSource)}</span>
            </p>
            <p class="small">{say(OUTCOMES[one.outcome], <Name>{one.provider}</Name>)}</p>
            {one.scopes.length > 0 && (
              <p class="small second">
                {say('known_scopes')} <Scopes names={one.scopes} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
