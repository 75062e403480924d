// Which of the names in what was pasted are apps: all of them where the list is known, else those the person ticks.

import { useState } from 'preact/hooks';
import type { ProviderId } from '../../core/model';
import type { Batch } from '../../core/sources/batch';
import type { Found } from '../../core/sources/found';
import { pickedBatch } from '../../core/sources/page-batch';
import type { PastedRead } from '../../core/sources/pasted';
import { NotUnderstood } from '../compare/not-understood';
import { digest } from '../digest';
import { Button } from '../parts/button';
import { Ticks } from '../parts/ticks';
import { sayCount, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';

interface TickProps extends Pick<PartProps, 'act'> {
  readonly read: PastedRead;
  readonly provider: ProviderId;
  readonly onBatch: (batch: Batch) => void;
}

export function Tick({ read: { found, isKnown, notUnderstood }, provider, act, onBatch }: TickProps) {
  const names = [...new Set(found.map(callOf))];
  const [ticked, setTicked] = useState<readonly string[]>(isKnown ? names : []);
  const look = () =>
    act(async ({ now }) => {
      const chosen = found.filter((one) => ticked.includes(callOf(one)));
      onBatch(await pickedBatch(provider, chosen, now(), digest));
    });
  return (
    <section class="preview" aria-label={text('pick_title')}>
      <h3 class="label section-head">{text('pick_title')}</h3>
      <Ticks names={names} ticked={ticked} onTicked={setTicked} />
      <NotUnderstood parts={notUnderstood} />
      <footer class="preview-end">
        <Button look="filled" onClick={look} disabled={ticked.length === 0}>
          {sayCount('pick_look', ticked.length)}
        </Button>
      </footer>
    </section>
  );
}

const callOf = ({ name, host, clientId }: Found): string => name ?? host ?? clientId ?? '';
