// The provider's page was opened to remove it; the answer is still owed.

import { notListed, removed } from '../changes';
import { deciding, leaving } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { formatTime } from '../words';

export function Started({ app, at: { grant, provider, exit } }: { readonly app: App; readonly at: AppAt }) {
  const { now, act } = useSession();
  const title = <Name>{app.title}</Name>;
  return (
    <section class="card stack">
      <p>
        <strong>
          {say('started', <Name>{provider.name}</Name>, formatTime(grant.removalStartedAt ?? now, now))}
        </strong>{' '}
        {say('started_how', title)}
      </p>
      <div class="buttons">
        <Button look="filled" onClick={() => act(deciding(removed(grant.key)))}>
          {say('pending_removed')}
        </Button>
        <Button onClick={() => act(deciding(notListed(grant.key)))}>{say('pending_not_listed')}</Button>
        {exit?.kind === 'page' && (
          <Button leaves onClick={() => act(leaving(grant.key))}>
            {say('open_again')}
          </Button>
        )}
      </div>
    </section>
  );
}
