// What the person selected on a page that no reader knows: they tick the apps, and say whose list it is.

import { useState } from 'preact/hooks';
import type { ProviderId } from '../../core/model';
import type { Found } from '../../core/sources/found';
import { pickedBatch } from '../../core/sources/page-batch';
import { digest } from '../digest';
import { Button } from '../parts/button';
import { ProviderField } from '../parts/provider-field';
import { Ticks } from '../parts/ticks';
import { say, sayCount, text } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { providerHere } from '../view/here';
import type { Looked } from './look-here';

interface PickProps {
  readonly candidates: readonly Found[];
  readonly open: OpenList;
  readonly onLooked: (looked: Looked) => void;
}

export function Pick({ candidates, open, onLooked }: PickProps) {
  const { act, go } = useSession();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [provider, setProvider] = useState<ProviderId>(providerHere(open) ?? '');
  const names = candidates.flatMap(({ name }) => name ?? []);
  const look = () =>
    act(async ({ now }) => {
      const chosen = candidates.filter(({ name = '' }) => ticked.includes(name));
      onLooked({ kind: 'picked', provider, batch: await pickedBatch(provider, chosen, now(), digest) });
    });
  return (
    <section class="preview">
      <header class="preview-head">
        <h2 class="large strong">{say('pick_title')}</h2>
      </header>
      <Ticks names={names} ticked={ticked} onTicked={setTicked} />
      <footer class="preview-end stack">
        <ProviderField
          label={text('pick_whose')}
          providers={[...open.tables.providers.values()]}
          value={provider}
          onChange={setProvider}
        />
        <div class="buttons">
          <Button look="filled" onClick={look} disabled={ticked.length === 0 || provider === ''}>
            {sayCount('pick_look', ticked.length)}
          </Button>
          <Button onClick={() => go({ name: 'list' })}>{say('cancel')}</Button>
        </div>
      </footer>
    </section>
  );
}
