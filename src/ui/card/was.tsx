// Access that is over, by the person's word or by the provider's list.

import { meant } from '../changes';
import { deciding } from '../intents';
import { Link } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { AppAt } from '../view/apps';
import { formatTime } from '../words';

export function Was({ at: { grant, provider, place } }: { readonly at: AppAt }) {
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
  return place === 'expired' ? (
    <p>{say('was_expired', name, at)}</p>
  ) : (
    <p>
      <span class="word gone">{say('word_gone')}</span> {say('was_listed', name, at)}
    </p>
  );
}
