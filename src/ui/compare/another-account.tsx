// The address or name of an account that is not known here yet. What is kept of it is a mask and a fingerprint.

import { useState } from 'preact/hooks';
import type { Account } from '../../core/model';
import { Button } from '../parts/button';
import { Mask } from '../parts/name';
import { say } from '../sentence';
import type { PartProps } from '../welcome/part-props';

interface AnotherAccountProps {
  readonly act: PartProps['act'];
  readonly onAccount: (account: Account | undefined) => void;
}

export function AnotherAccount({ act, onAccount }: AnotherAccountProps) {
  const [address, setAddress] = useState('');
  const [account, setAccount] = useState<Account | 'none'>();
  const use = () =>
    act(async ({ actions }) => {
      const next = await actions.accountOf(address);
      setAccount(next ?? 'none');
      onAccount(next);
    });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <label class="labelled">
        <span class="small">{say('account_address')}</span>
        <input
          class="field"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <div>
        <Button onClick={use} disabled={address.trim() === ''}>
          {say('account_use')}
        </Button>
      </div>
      <p class="small second" role="status">
        {account === 'none'
          ? say('account_none')
          : account && say('account_used', <Mask>{account.mask}</Mask>)}
      </p>
    </form>
  );
}
