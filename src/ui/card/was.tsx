// Access that is over, by the person's word or by the provider's list.

import { meant } from '../changes';
import { deciding } from '../intents';
import { Link } from '../parts/button';
import { Mask, Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { formatTime } from '../words';

export function Was({ app, at: { grant, provider, place } }: { readonly app: App; readonly at: AppAt }) {
  const { now, act } = useSession();
  const { removedAt, listing } = grant;
  const name = <Name>{provider.name}</Name>;
  if (grant.again) return null;
  if (place === 'removed' && removedAt !== undefined) {
    return (
      <p>
        {say('was_removed', name, formatTime(removedAt, now))}{' '}
        <Link onClick={() => act(deciding(meant(grant.key)))}>{say('undo')}</Link>
      </p>
    );
  }
  if (listing === undefined) return null;
  const at = formatTime(listing.at, now);
  if (place === 'expired') return <p>{say('was_expired', name, at)}</p>;
  const title = <Name>{app.title}</Name>;
  return (
    <p>
      <strong>{say(listing.state === 'removed' ? 'was_ended' : 'was_listed', title, name)}</strong>{' '}
      {listing.account === 'unknown'
        ? say('was_read', at)
        : say('was_read_account', at, <Mask>{listing.account.mask}</Mask>)}{' '}
      {say('was_nothing_new', name)} {say('was_stays', title)}
    </p>
  );
}
