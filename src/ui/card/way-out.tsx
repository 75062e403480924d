// The way out: one button per provider, and where the app is the person's way in, one question before it.

import { useState } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import { leaving as leave } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { Elsewhere } from './elsewhere';
import { Keep } from './keep';
import { Question } from './question';
import { Started } from './started';
import { Was } from './was';

/** Nothing is left to remove. */
const isOver = ({ place }: AppAt): boolean => place === 'removed' || place === 'gone' || place === 'expired';

/** The provider's page was opened, and an answer is owed. */
const isStarted = ({ grant }: AppAt): boolean => grant.removalStartedAt !== undefined;

export function WayOut({ app, leaving }: { readonly app: App; readonly leaving: boolean }) {
  const open = app.at.filter((at) => !isOver(at) && !isStarted(at) && at.exit !== undefined);
  const [asked, setAsked] = useState<AppKey | undefined>(leaving ? open[0]?.grant.key : undefined);
  const askedAt = open.find(({ grant }) => grant.key === asked);
  return (
    <div class="stack">
      {app.at.filter(isOver).map((at) => (
        <Was key={at.grant.key} at={at} />
      ))}
      {app.at.filter(isStarted).map((at) => (
        <Started key={at.grant.key} app={app} at={at} />
      ))}
      {askedAt === undefined ? (
        <>
          <div class="buttons">
            {open.map((at, index) => (
              <Leave key={at.grant.key} at={at} isFirst={index === 0 && !app.at.some(isStarted)} onAsk={setAsked} />
            ))}
            {open.length > 0 && <Keep app={app} />}
          </div>
          {open[0] && <Hint app={app} at={open[0]} />}
        </>
      ) : askedAt.exit?.kind === 'elsewhere' ? (
        <Elsewhere app={app} at={askedAt} exit={askedAt.exit} onClose={() => setAsked(undefined)} />
      ) : (
        <Question app={app} at={askedAt} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}

interface LeaveProps {
  readonly at: AppAt;
  readonly isFirst: boolean;
  readonly onAsk: (key: AppKey) => void;
}

/** It leaves at once only where there is a page to go to and nothing to ask. */
function Leave({ at: { grant, provider, exit, isWayIn }, isFirst, onAsk }: LeaveProps) {
  const { act } = useSession();
  const leaves = exit?.kind === 'page' && !isWayIn;
  return (
    <Button
      {...(isFirst && { look: 'filled' as const })}
      leaves={leaves}
      onClick={() => (leaves ? act(leave(grant.key)) : onAsk(grant.key))}
    >
      {say('remove_at', <Name>{provider.name}</Name>)}
    </Button>
  );
}

/** What will happen, before it does. */
function Hint({ app, at: { provider, exit, isWayIn } }: { readonly app: App; readonly at: AppAt }) {
  if (exit?.kind !== 'page') return null;
  const title = <Name>{app.title}</Name>;
  return (
    <p class="small second">
      {!isWayIn && <>{say(exit.own ? 'hint_own_page' : 'hint_page', <Name>{provider.name}</Name>, title)} </>}
      {say('hint_stays', title)}
    </p>
  );
}
