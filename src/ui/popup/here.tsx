// The site the popup was opened on, where it is in the list.

import { Mask, Strong } from '../parts/name';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import { formatDay, formatTime } from '../words';

/** The access that tells most: what stands before what is over, what is sure before what is not, then the newest. */
function tellingAt({ at }: App): AppAt | undefined {
  return [...at].sort(
    (a, b) =>
      Number(a.place === 'removed') - Number(b.place === 'removed') ||
      Number(b.grant.certainty === 'sure') - Number(a.grant.certainty === 'sure') ||
      b.grant.lastAt - a.grant.lastAt,
  )[0];
}

export function Here({ app, site }: { readonly app: App; readonly site: string }) {
  const { now, go } = useSession();
  const at = tellingAt(app);
  if (at === undefined) return null;
  const { grant, provider, place } = at;
  const [account] = grant.accounts;
  const names = [<Strong>{site}</Strong>, <Strong>{provider.name}</Strong>] as const;
  return (
    <button type="button" class="card here" onClick={() => go({ name: 'card', app: app.id })}>
      <span>
        {grant.certainty !== 'sure'
          ? say('here_started', ...names)
          : account === undefined
            ? say('here', ...names)
            : say('here_account', ...names, <Mask>{account.mask}</Mask>)}
      </span>
      {place === 'removed' && grant.removedAt !== undefined ? (
        <span class="small second">{say('removed_on', formatTime(grant.removedAt, now))}</span>
      ) : (
        grant.lastSignInDay !== undefined && (
          <span class="small second">{say('here_last', formatDay(grant.lastSignInDay, now))}</span>
        )
      )}
    </button>
  );
}
