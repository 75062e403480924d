// How to get the file: one sentence for each provider that gives one.

import { opening } from '../intents';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Name } from '../parts/name';
import { say, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { COPIES } from './copies';

export const Copies = ({ open, act }: PartProps) => (
  <Fold title={say('add_copies_title')}>
    <dl class="copies">
      {COPIES.map(({ provider: id, how }) => {
        const { name = id, copy } = open.tables.providers.get(id) ?? {};
        return (
          <div key={id}>
            <dt>
              <Name>{name}</Name>
            </dt>
            <dd class="second">{say(how)}</dd>
            {copy !== undefined && (
              <dd>
                <Button leaves onClick={() => act(opening(copy))} label={text('add_copy_open_label', name)}>
                  {say('add_copy_open')}
                </Button>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  </Fold>
);
