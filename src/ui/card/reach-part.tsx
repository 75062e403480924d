// What it can reach, line by line: allowed, asked with the answer unseen, or turned down. Asked is not allowed.

import { Icon } from '../icons';
import { Name } from '../parts/name';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt, Tables } from '../view/apps';
import { iconOf } from '../view/kind-icons';
import { type Standing, standingsOf } from '../view/standings';
import { formatTime } from '../words';
import { Scopes } from './scopes';

interface ReachPartProps {
  readonly app: App;
  readonly tables: Tables;
}

export function ReachPart({ app, tables }: ReachPartProps) {
  return (
    <section class="part" aria-labelledby="reach-title">
      <h2 id="reach-title" class="label">
        {text('reach_title')}
      </h2>
      {app.at.map((at) => (
        <div key={at.grant.key} class="stack">
          {app.at.length > 1 && (
            <h3 class="small second">{say('reach_with', <Name>{at.provider.name}</Name>)}</h3>
          )}
          <Lines at={at} tables={tables} />
        </div>
      ))}
    </section>
  );
}

function Lines({ at, tables }: { readonly at: AppAt; readonly tables: Tables }) {
  const { now } = useSession();
  const lines = standingsOf(at.grant, (seen) => tables.linesOf(at.grant, seen));
  if (lines.length === 0) return <Nothing at={at} />;
  return (
    <ul class="stack">
      {lines.map(({ line, standing, when }) => (
        <li key={`${standing} ${line.clause}`} class="reach-line">
          <Icon name={iconOf(line.access)} />
          <div>
            <p class={line.access.level >= 2 ? 'strong' : ''}>{line.clause}</p>
            <p class="small second">
              {say(STANDING_WORDS[standing], formatTime(when, now), <Name>{at.provider.name}</Name>)}
              {line.access.certainty === 'guessed' && (
                <span class="block">{say('guessed', <Scopes names={line.access.scopeIds} />)}</span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const STANDING_WORDS = {
  allowed: 'standing_allowed',
  asked: 'standing_asked',
  refused: 'standing_refused',
} as const satisfies Readonly<Record<Standing, string>>;

/** Nothing is known of what it may reach: a list that does not tell, or a sign-in that named nothing. */
function Nothing({ at: { grant, provider } }: { readonly at: AppAt }) {
  const { now } = useSession();
  const { listing, lastSignInDay } = grant;
  return (
    <p class="small second">
      {listing?.state === 'active'
        ? say('listed_only', <Name>{provider.name}</Name>, formatTime(listing.at, now))
        : say(lastSignInDay === undefined && listing ? 'reach_never_read' : 'reach_not_seen')}
    </p>
  );
}
