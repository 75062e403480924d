// What can be done about an app: remove it at each provider, or keep it. Nothing is suggested for the person's own phone.

import type { AppKey } from '../../core/model';
import { isOwnDevice } from '../../core/own-devices';
import { leaving } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { Keep } from './keep';

interface ChoicesProps {
  readonly app: App;
  /** Where there is something to remove, and a way to do it. */
  readonly open: readonly AppAt[];
  /** Another button of this view is the filled one. */
  readonly hasFilled: boolean;
  readonly onAsk: (key: AppKey) => void;
}

export function Choices({ app, open, hasFilled, onAsk }: ChoicesProps) {
  const [first] = open;
  if (first === undefined) return null;
  const isSuggested = !hasFilled && !open.some(({ grant }) => isOwnDevice(grant));
  return (
    <>
      <div class="buttons">
        {open.map((at) => (
          <Leave key={at.grant.key} at={at} isFilled={at === first && isSuggested} onAsk={onAsk} />
        ))}
        <Keep app={app} />
      </div>
      <Hint app={app} at={first} />
    </>
  );
}

interface LeaveProps {
  readonly at: AppAt;
  readonly isFilled: boolean;
  readonly onAsk: (key: AppKey) => void;
}

/** It leaves at once only where there is a page to go to and nothing to ask. */
function Leave({ at: { grant, provider, exit, isWayIn }, isFilled, onAsk }: LeaveProps) {
  const { act } = useSession();
  const leaves = exit?.kind === 'page' && !isWayIn;
  return (
    <Button
      {...(isFilled && { look: 'filled' as const })}
      leaves={leaves}
      onClick={() => (leaves ? act(leaving(grant.key)) : onAsk(grant.key))}
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
