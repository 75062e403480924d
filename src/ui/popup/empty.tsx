// Nothing yet: where what was let in before can be found, and when this extension is of little use.

import { openingList, openingPage } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import { OWN_LISTS } from '../view/own-lists';

export function Empty() {
  const { act } = useSession();
  return (
    <section class="empty stack">
      <h2 class="large strong">{say('empty_title')}</h2>
      <p>{say('empty')}</p>
      <div class="buttons">
        {OWN_LISTS.map(({ id, name }) => (
          <Button key={id} leaves onClick={() => act(openingList(id))}>
            {say('open_my_list', <Name>{name}</Name>)}
          </Button>
        ))}
        <Button onClick={() => act(openingPage('add'))}>{say('other_ways')}</Button>
      </div>
      <p class="small second">{say('empty_little')}</p>
    </section>
  );
}
