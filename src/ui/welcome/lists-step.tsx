// Step two: what was let in before stands on the providers' own lists.

import { useState } from 'preact/hooks';
import type { ProviderId } from '../../core/model';
import { openingList, openingPage } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import type { Session } from '../session';
import { OWN_LISTS } from '../view/own-lists';
import { Step } from './step';

export function ListsStep({ act }: { readonly act: Session['act'] }) {
  const [isOpened, setOpened] = useState(false);
  const openList = (id: ProviderId) => {
    setOpened(true);
    act(openingList(id));
  };
  return (
    <Step id="lists" number={2} isDone={isOpened} title={say('lists_title')}>
      <p class="second">{say('lists_what')}</p>
      <div class="buttons">
        {OWN_LISTS.map(({ id, name }) => (
          <Button key={id} leaves onClick={() => openList(id)}>
            {say('open_my_list', <Name>{name}</Name>)}
          </Button>
        ))}
        <Button onClick={() => act(openingPage('add'))}>{say('other_ways')}</Button>
      </div>
    </Step>
  );
}
