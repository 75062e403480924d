// Forget this app: row, evidence and note go; a minute is left to undo it, in the place where the row was.

import { forgetting } from '../intents';
import { Button } from '../parts/button';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App } from '../view/apps';
import type { ListView } from '../view/list-view';
import { spotOf } from '../view/settled';

export function Forget({ app, view }: { readonly app: App; readonly view: ListView }) {
  const { settle, go } = useSession();
  const forget = () => {
    const keys = app.at.flatMap(({ grant }) => grant.keys);
    settle(forgetting(keys, app.title), spotOf(view, app.id));
    go({ name: 'list' });
  };
  return (
    <section class="part stack">
      <p class="small second">{say('forget_what')}</p>
      <div>
        <Button look="danger" onClick={forget}>
          {say('forget')}
        </Button>
      </div>
    </section>
  );
}
