// A sign-in whose end nobody could see: only the person knows.

import { forgetting, sayingYes } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { LookView } from '../view/list-view';
import { LOOK } from '../view/settled';

export function Unseen({
  look: { key, title, provider },
  index,
}: {
  readonly look: LookView;
  readonly index: number;
}) {
  const { act, settle } = useSession();
  return (
    <div class="look-row">
      <Tile title={title} />
      <div class="stack">
        <div>
          <p class="look-word">{text('look_unseen')}</p>
          <p>{say('look_unseen_line', <Name>{title}</Name>, <Name>{provider}</Name>)}</p>
        </div>
        <div class="buttons">
          <Button onClick={() => act(sayingYes(key))} label={text('unseen_yes_label', title)}>
            {say('unseen_yes')}
          </Button>
          <Button
            onClick={() => settle(forgetting([key], title), { slot: LOOK, index })}
            label={text('unseen_no_label', title)}
          >
            {say('unseen_no')}
          </Button>
        </div>
      </div>
    </div>
  );
}
