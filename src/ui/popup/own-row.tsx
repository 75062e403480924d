// The last row of the list is Spare Keys itself.

import { openingExtensionPage } from '../intents';
import { Button } from '../parts/button';
import { Names } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { Watching } from '../view/watching';

export function OwnRow({ watching: { watched } }: { readonly watching: Watching }) {
  const { act } = useSession();
  const name = text('extension_name');
  return (
    <div class="row own">
      <div class="row-open">
        <Tile title={name} />
        <span>
          <span class="row-name">
            <strong>{name}</strong> <span class="row-with">{text('own_where')}</span>
          </span>
          <span class="small second block">
            {watched.length === 0
              ? say('own_sees_nothing')
              : say('own_sees', <Names>{watched.map((provider) => provider.name)}</Names>)}
          </span>
        </span>
      </div>
      <Button leaves onClick={() => act(openingExtensionPage)} label={text('remove_label', name)}>
        {say('remove')}
      </Button>
    </div>
  );
}
