// What can be done with the page the popup was opened on: compare it where it is a provider's list, or say that one
// just signed in where it is a site that is not in the list.

import type { ComponentChildren } from 'preact';
import { placeAt } from '../../core/sources/list-at';
import { Button, Link } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { appHere, providerHere } from '../view/here';
import { isGroup } from '../view/place';
import { formatTime } from '../words';

type Place = NonNullable<ReturnType<typeof placeAt>>;

export function Offer({ open }: { readonly open: OpenList }) {
  const { here, tables } = open;
  if (here === undefined) return null;
  const place = placeAt(here.address);
  if (place) return <Compare place={place} open={open} />;
  const provider = tables.providers.get(providerHere(open) ?? '');
  if (provider) return <Line>{say('offer_page', <Name>{provider.name}</Name>)}</Line>;
  const app = appHere(open)?.app;
  if (app === undefined)
    return <Line isSite>{say('offer_unlisted', <Name>{tables.siteOf(here.host)}</Name>)}</Line>;
  // In a fold only: whether it was let in again nobody but the person may know.
  return app.at.some(({ place: at }) => isGroup(at)) ? null : <Line isSite />;
}

function Compare({
  place: { kind, provider, list },
  open,
}: {
  readonly place: Place;
  readonly open: OpenList;
}) {
  const { now, go } = useSession();
  const times = open.data.readings
    .filter((one) => one.provider === provider && one.list === list)
    .map(({ at }) => at);
  const name = <Name>{open.tables.providers.get(provider)?.name ?? provider}</Name>;
  return (
    <section class="card stack">
      <div>
        <p class="strong">{say(kind === 'list' ? 'offer_list' : 'offer_detail', name)}</p>
        {kind === 'list' && (
          <p class="small second">
            {times.length === 0 ? say('offer_never') : say('offer_last', formatTime(Math.max(...times), now))}
          </p>
        )}
      </div>
      <div>
        <Button look="filled" onClick={() => go({ name: 'compare', what: 'page' })}>
          {say(kind === 'list' ? 'offer_compare' : 'offer_read')}
        </Button>
      </div>
    </section>
  );
}

interface LineProps {
  readonly children?: ComponentChildren;
  /** One may have signed in here; on a provider's own pages that says nothing. */
  readonly isSite?: boolean;
}

function Line({ children, isSite = false }: LineProps) {
  const { go } = useSession();
  return (
    <div class="offer small">
      {children && <p class="second">{children}</p>}
      {isSite && <Link onClick={() => go({ name: 'signed-in' })}>{say('offer_signed_in')}</Link>}
      <Link onClick={() => go({ name: 'compare', what: 'selection' })}>{say('offer_selection')}</Link>
    </div>
  );
}
