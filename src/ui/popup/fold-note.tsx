// What a fold is about, in one sentence, before its rows.

import type { ProviderId } from '../../core/model';
import { openingList } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { type Key, say } from '../sentence';
import { useSession } from '../session';
import type { Fold } from '../view/place';

const NOTES = {
  started: 'note_started',
  expired: 'note_expired',
  gone: 'note_gone',
  removed: 'note_removed',
  own: 'note_own',
} as const satisfies Readonly<Record<Fold, Key>>;

interface FoldNoteProps {
  readonly place: Fold;
  readonly provider: { readonly id: ProviderId; readonly name: string } | undefined;
}

export function FoldNote({ place, provider }: FoldNoteProps) {
  const { act } = useSession();
  return (
    <div class="fold-note stack">
      <p class="small second">{say(NOTES[place], provider && <Name>{provider.name}</Name>)}</p>
      {place === 'expired' && provider && (
        <div>
          <Button leaves onClick={() => act(openingList(provider.id))}>
            {say('open_list', <Name>{provider.name}</Name>)}
          </Button>
        </div>
      )}
    </div>
  );
}
