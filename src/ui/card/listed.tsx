// Whether it stands on the provider's own list, and by which reading.

import { Fragment } from 'preact';
import { Mask, Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { AppAt } from '../view/apps';
import { formatTime } from '../words';

/** What is over, or was not seen, has a sentence of its own at the way out. */
export function Listed({ at }: { readonly at: readonly AppAt[] }) {
  const { now } = useSession();
  return (
    <>
      {at.map(({ grant: { key, listing }, provider }) => {
        if (listing?.state !== 'active') return null;
        const { account } = listing;
        const date = formatTime(listing.at, now);
        return (
          <Fragment key={key}>
            <dt>{say('when_listed', <Name>{provider.name}</Name>)}</dt>
            <dd>
              {say('when_on_list')}{' '}
              <span class="small second">
                {account === 'unknown'
                  ? say('list_read_on', date)
                  : say('list_read_on_account', date, <Mask>{account.mask}</Mask>)}
              </span>
            </dd>
          </Fragment>
        );
      })}
    </>
  );
}
