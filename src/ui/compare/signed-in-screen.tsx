// "I just signed in here": one press says with whom. Saved at once, with its undo.

import { useState } from 'preact/hooks';
import type { ProviderId } from '../../core/model';
import { handBatch } from '../../core/sources/hand';
import type { WriteFailure } from '../../store/store';
import { digest } from '../digest';
import { Back } from '../parts/back';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { ProviderField } from '../parts/provider-field';
import { Failure } from '../popup/failure';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { appMeant } from '../view/app-meant';
import type { Tables } from '../view/apps';
import { appHere } from '../view/here';
import { POPULAR } from '../view/popular';
import { TOP } from '../view/settled';

interface SignedInScreenProps {
  readonly open: OpenList;
  readonly failure: WriteFailure | undefined;
}

export function SignedInScreen({ open, failure }: SignedInScreenProps) {
  const { settle, go } = useSession();
  const { here, tables, apps } = open;
  if (here === undefined) return <Back />;
  const site = tables.siteOf(here.host);
  const sayWith = (provider: ProviderId) => {
    settle(async ({ actions, now }) => {
      const app = appMeant(appHere(open) ? site : here.host, provider, apps);
      const batch = await handBatch(app ?? { provider, host: here.host }, now(), digest);
      return { message: 'settled_said', title: site, undo: await actions.add(batch) };
    }, TOP);
    go({ name: 'list' });
  };
  return (
    <>
      <Back />
      <main>
        {failure && <Failure failure={failure} />}
        <section class="empty stack">
          <h1 class="large strong">{say('signed_in_title', <Name>{site}</Name>)}</h1>
          <p>{say('signed_in_what')}</p>
          <Providers tables={tables} onChoose={sayWith} />
        </section>
      </main>
    </>
  );
}

interface ProvidersProps {
  readonly tables: Tables;
  readonly onChoose: (provider: ProviderId) => void;
}

/** One press where most people need no other; the rest by name. */
function Providers({ tables: { providers }, onChoose }: ProvidersProps) {
  const [other, setOther] = useState<ProviderId>('');
  const popular = POPULAR.flatMap((id) => providers.get(id) ?? []);
  return (
    <>
      <div class="buttons">
        {popular.map(({ id, name }) => (
          <Button key={id} onClick={() => onChoose(id)}>
            <Name>{name}</Name>
          </Button>
        ))}
      </div>
      <ProviderField
        label={text('signed_in_other')}
        providers={[...providers.values()].filter(({ id }) => !POPULAR.includes(id))}
        value={other}
        onChange={setOther}
      />
      <div>
        <Button onClick={() => onChoose(other)} disabled={other === ''}>
          {say('signed_in_add')}
        </Button>
      </div>
    </>
  );
}
