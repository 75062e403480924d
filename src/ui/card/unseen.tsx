// A sign-in whose end nobody could see, on the app's own card.

import { forgetting, sayingYes } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { LOOK } from '../view/settled';

export function Unseen({ app, at: { grant, provider } }: { readonly app: App; readonly at: AppAt }) {
  const { act, settle, go } = useSession();
  const no = () => {
    settle(forgetting(grant.keys, app.title), { slot: LOOK, index: 0 });
    go({ name: 'list' });
  };
  return (
    <section class="notice stack">
      <p>{say('unseen', <Name>{app.title}</Name>, <Name>{provider.name}</Name>)}</p>
      <div class="buttons">
        <Button onClick={() => act(sayingYes(grant.key))}>{say('unseen_yes')}</Button>
        <Button onClick={no}>{say('unseen_no')}</Button>
      </div>
    </section>
  );
}
