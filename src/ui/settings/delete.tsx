// Delete everything. There is no undo, so this one asks.

import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { say, text } from '../sentence';
import { useSession } from '../session';

export function Delete() {
  const { act, go } = useSession();
  const [isAsked, setAsked] = useState(false);
  const wipe = () => {
    act(({ actions }) => actions.wipe());
    go({ name: 'list' });
  };
  return (
    <section class="part stack" aria-labelledby="delete-title">
      <h2 id="delete-title" class="label">
        {text('delete_title')}
      </h2>
      <p class="small second">{say('delete_what')}</p>
      {isAsked ? (
        <fieldset>
          <legend class="strong">{say('delete_sure')}</legend>
          <div class="buttons">
            <Button look="danger" onClick={wipe}>
              {say('delete_yes')}
            </Button>
            <Button onClick={() => setAsked(false)}>{say('cancel')}</Button>
          </div>
        </fieldset>
      ) : (
        <div>
          <Button look="danger" onClick={() => setAsked(true)}>
            {say('delete_all')}
          </Button>
        </div>
      )}
    </section>
  );
}
