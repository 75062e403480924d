// By hand: what the app is called and who it is signed in to with.

import { useState } from 'preact/hooks';
import { keyOf } from '../../core/key';
import { handBatch } from '../../core/sources/hand';
import { digest } from '../digest';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { ProviderField } from '../parts/provider-field';
import { say, text } from '../sentence';
import { appMeant, completions } from '../view/app-meant';
import type { PartProps } from '../welcome/part-props';
import { OfferList } from './offer-list';
import { useOffers } from './use-offers';
import { Way } from './way';

export function HandWay({ open, act }: PartProps) {
  const [typed, setTyped] = useState('');
  const [id, setId] = useState('');
  const { offer, ...offers } = useOffers();
  const provider = open.tables.providers.get(id);
  const app = provider && appMeant(typed, id, open.apps);
  const isReady = app !== undefined && keyOf(app) !== undefined;
  const compare = () =>
    act(async ({ now }) => {
      if (!isReady) return;
      const heading = say('add_hand_said', <Name>{provider?.name ?? id}</Name>);
      offer([{ batch: await handBatch(app, now(), digest), heading }]);
      setTyped('');
    });
  return (
    <Way id="hand" title={text('add_hand_title')} what={say('add_hand_what')}>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          compare();
        }}
      >
        <label class="labelled">
          <span class="label">{say('add_hand_app')}</span>
          <input
            class="field"
            list="hand-apps"
            value={typed}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <datalist id="hand-apps">
            {completions(open.apps).map((call) => (
              <option key={call} value={call} />
            ))}
          </datalist>
        </label>
        <ProviderField
          label={text('add_hand_with')}
          providers={[...open.tables.providers.values()]}
          value={id}
          onChange={setId}
        />
        <Button onClick={compare} disabled={!isReady}>
          {say('add_hand_look')}
        </Button>
      </form>
      <OfferList {...offers} open={open} act={act} />
    </Way>
  );
}
