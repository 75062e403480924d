// A list that was read in part, or of nobody knows whose account: that an app was not seen on it says nothing about it.

import { openingList } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { AppAt } from '../view/apps';
import { formatTime } from '../words';

export function Unread({ at: { grant, provider, exit } }: { readonly at: AppAt }) {
  const { now, act } = useSession();
  const { listing } = grant;
  if (listing === undefined) return null;
  const name = <Name>{provider.name}</Name>;
  const isUnknown = listing.account === 'unknown';
  return (
    <div class="card stack">
      <p>{say(isUnknown ? 'not_seen_unknown' : 'not_seen', name, formatTime(listing.at, now))}</p>
      {exit?.kind === 'page' && (
        <div>
          <Button leaves onClick={() => act(openingList(provider.id))}>
            {isUnknown ? say('open_list', name) : say('read_rest')}
          </Button>
        </div>
      )}
    </div>
  );
}
