// It was marked as removed and came up again. Four different facts, four different messages; none blames the app for
// a button the person pressed.

import type { Again as AgainSeen, Time } from '../../core/model';
import { meant } from '../changes';
import { deciding, leaving, openingList } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { type Key, say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { formatTime } from '../words';

const WORDS = {
  'signed-in': ['again_signed_in', 'again_signed_in_more'],
  silent: ['again_silent', 'again_silent_more'],
  listed: ['again_listed', 'again_listed_more'],
  tried: ['again_tried', 'again_tried_more'],
} as const satisfies Readonly<Record<AgainSeen['kind'], readonly [Key, Key]>>;

interface AgainProps {
  readonly app: App;
  readonly at: AppAt;
  readonly again: AgainSeen;
  readonly removedAt: Time;
}

export function Again({ app, at: { grant, provider, exit }, again, removedAt }: AgainProps) {
  const { now, act } = useSession();
  const [lead, more] = WORDS[again.kind];
  const appName = <Name>{app.title}</Name>;
  const providerName = <Name>{provider.name}</Name>;
  const allow = (
    <Button onClick={() => act(deciding(meant(grant.key)))}>
      {say(again.kind === 'listed' ? 'let_it_be' : 'was_meant')}
    </Button>
  );
  return (
    <section class="notice stack">
      <p>
        <strong>{say(lead, appName, providerName)}</strong>{' '}
        {say(more, formatTime(removedAt, now), providerName, formatTime(again.at, now), appName)}
      </p>
      <div class="buttons">
        {allow}
        {exit?.kind === 'page' &&
          (again.kind === 'silent' || again.kind === 'tried' ? (
            <Button leaves onClick={() => act(openingList(provider.id))}>
              {say('check_list', providerName)}
            </Button>
          ) : (
            <Button leaves onClick={() => act(leaving(grant.key))}>
              {say('remove_again')}
            </Button>
          ))}
      </div>
    </section>
  );
}
