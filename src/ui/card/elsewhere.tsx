// Where access ends when the provider has no web page for it.

import type { Exit } from '../../core/exit';
import { removed } from '../changes';
import { deciding, opening } from '../intents';
import { Button, Link } from '../parts/button';
import { type Key, say } from '../sentence';
import { useSession } from '../session';
import type { AppAt } from '../view/apps';

interface ElsewhereProps {
  readonly at: AppAt;
  readonly exit: Extract<Exit, { kind: 'elsewhere' }>;
  readonly onClose: () => void;
}

export function Elsewhere({ at: { grant }, exit: { instead, help }, onClose }: ElsewhereProps) {
  const { act } = useSession();
  return (
    <section class="card stack">
      <p>{say(instead as Key)}</p>
      <div class="buttons">
        <Button
          onClick={() => {
            act(deciding(removed(grant.key)));
            onClose();
          }}
        >
          {say('pending_removed')}
        </Button>
        {help !== undefined && (
          <Button leaves onClick={() => act(opening(help))}>
            {say('help')}
          </Button>
        )}
        <Link onClick={onClose}>{say('cancel')}</Link>
      </div>
    </section>
  );
}
