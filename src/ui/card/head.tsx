// Name, site, and where it was signed in with; and a sentence where something about it is odd.

import { Mask, Name, Names } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, sayCount } from '../sentence';
import type { App } from '../view/apps';
import { flagOf } from '../view/flags';

export function Head({ app }: { readonly app: App }) {
  const { title, site, at } = app;
  const flag = flagOf(app);
  const providers = [...new Set(at.map(({ provider }) => provider.name))];
  const accounts = at.flatMap(({ grant }) => grant.accounts);
  const [account] = accounts;
  const names = <Names>{providers}</Names>;
  return (
    <>
      <div class="app-head">
        <Tile title={title} />
        <div>
          <h1 class="title">
            <Name>{title}</Name>
          </h1>
          <p class="small second">
            {site !== undefined && site !== title && (
              <>
                <Name>{site}</Name> ·{' '}
              </>
            )}
            {account === undefined
              ? say('signed_in_with', names)
              : say('signed_in_with_account', names, <Mask>{account.mask}</Mask>)}
            {accounts.length > 1 && <> {sayCount('and_more_accounts', accounts.length - 1)}</>}
          </p>
        </div>
      </div>
      {flag && <p>{say(flag.why)}</p>}
    </>
  );
}
