// A list that was copied, here or on the phone: whose it is, the text, and a tick at each name that is an app.

import { useState } from 'preact/hooks';
import type { Batch } from '../../core/sources/batch';
import type { PastedRead } from '../../core/sources/pasted';
import { Name } from '../parts/name';
import { ProviderField } from '../parts/provider-field';
import { say, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { OfferList } from './offer-list';
import { PasteField } from './paste-field';
import type { Pasted } from './read-clipboard';
import { Tick } from './tick-pasted';
import { useOffers } from './use-offers';
import { usePasted } from './use-pasted';
import { Way } from './way';

/** What was ticked of what was read. */
interface Compared {
  readonly read: PastedRead;
  readonly batch: Batch;
}

export function PasteWay({ open, act }: PartProps) {
  const [id, setId] = useState('');
  const [pasted, setPasted] = useState<Pasted>();
  const [compared, setCompared] = useState<Compared>();
  const { offer, ...offers } = useOffers();
  const provider = open.tables.providers.get(id);
  const read = usePasted(pasted, provider, act);
  const isCompared = compared?.read === read && offers.offers.some(({ batch }) => batch === compared?.batch);
  const compare = (batch: Batch) => {
    if (read === undefined) return;
    setCompared({ read, batch });
    offer([{ batch, heading: say('add_paste_said', <Name>{provider?.name ?? id}</Name>) }]);
  };
  return (
    <Way id="paste" title={text('add_paste_title')} what={say('add_paste_what')}>
      <ProviderField
        label={text('pick_whose')}
        providers={[...open.tables.providers.values()]}
        value={id}
        onChange={setId}
      />
      <PasteField pasted={pasted} onPasted={setPasted} />
      <p class="note small second" role="status">
        {pasted && provider === undefined && say('add_paste_whose')}
        {read?.found.length === 0 && say('add_paste_none')}
      </p>
      {read && read.found.length > 0 && !isCompared && (
        <Tick key={id} read={read} provider={id} act={act} onBatch={compare} />
      )}
      <OfferList {...offers} open={open} act={act} />
    </Way>
  );
}
