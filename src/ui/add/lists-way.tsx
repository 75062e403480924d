// The providers' own lists: the fullest source there is, read where the person has them open.

import type { Reading } from '../../core/model';
import type { Provider } from '../../core/provider';
import { openingList } from '../intents';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Strong } from '../parts/name';
import { Tile } from '../parts/tile';
import { type Key, say, sayCount, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { formatTime } from '../words';
import { listsOf } from './lists';
import { Way } from './way';

export function ListsWay({ open, act }: PartProps) {
  const { popular, others } = listsOf([...open.tables.providers.values()]);
  const rows = (providers: readonly Provider[]) => (
    <ul class="provider-lists">
      {providers.map((provider) => (
        <li key={provider.id}>
          <ProviderList provider={provider} open={open} act={act} />
        </li>
      ))}
    </ul>
  );
  return (
    <Way id="lists" title={text('add_lists_title')} what={say('add_lists_what')}>
      {rows(popular)}
      <Fold title={sayCount('add_lists_more', others.length)}>{rows(others)}</Fold>
      <p class="small second">{say('add_lists_elsewhere')}</p>
    </Way>
  );
}

function ProviderList({ provider: { id, name }, open, act }: PartProps & { readonly provider: Provider }) {
  const newest = open.data.readings.filter(({ provider }) => provider === id).sort((a, b) => b.at - a.at)[0];
  return (
    <div class="provider-list">
      <Tile title={name} />
      <span>
        <Strong>{name}</Strong>
        <span class="small second block">
          {newest ? say(READ[newest.complete], formatTime(newest.at, open.now())) : say('add_list_not_read')}
        </span>
      </span>
      <Button leaves onClick={() => act(openingList(id))} label={text('open_list', name)}>
        {say('add_list_open')}
      </Button>
    </div>
  );
}

/** Part of a list is never taken for all of it. */
const READ = {
  all: 'add_list_read',
  part: 'add_list_read_part',
  unknown: 'add_list_read',
} as const satisfies Readonly<Record<Reading['complete'], Key>>;
