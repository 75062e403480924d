// It now asks for more than before. That can be the person's own doing, and the message says so.

import { fine } from '../changes';
import { deciding } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { clausesOf } from '../view/look';

export function Grew({ app, at }: { readonly app: App; readonly at: AppAt }) {
  const { act } = useSession();
  const { grant, reach } = at;
  const more = clausesOf(at, grant.grew);
  const before = reach.lines.map(({ clause }) => clause).filter((clause) => !more.includes(clause));
  const isDrive =
    grant.provider === 'google' &&
    reach.lines.some(({ access, clause }) => more.includes(clause) && access.kinds.includes('files'));
  return (
    <section class="notice stack">
      <p>
        <strong>{say('grew', <Name>{app.title}</Name>)}</strong>
      </p>
      <ul class="bullets">
        {more.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      <p>
        {before.length > 0 && <>{say('grew_before', before.join(' · '))} </>}
        {say(isDrive ? 'grew_own_drive' : 'grew_own')}
      </p>
      <div class="buttons">
        <Button onClick={() => act(deciding(fine(grant)))}>{say('thats_fine')}</Button>
      </div>
    </section>
  );
}
