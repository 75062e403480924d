// Whose list it is, where the page or file does not tell: the person may say. Nothing is concluded from what is missing
// on the list of an account that nobody knows.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Account, ProviderId } from '../../core/model';
import type { Preview } from '../../core/preview';
import type { Batch } from '../../core/sources/batch';
import { Fold } from '../parts/fold';
import { Mask } from '../parts/name';
import { say } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { accountsOf } from './accounts-of';
import { AnotherAccount } from './another-account';

interface WhichAccountProps extends PartProps {
  /** As it was read, before the person said anything. */
  readonly batch: Batch;
  readonly preview: Preview;
  readonly onAccount: (account: Account | undefined) => void;
}

export function WhichAccount({ batch, preview, open, act, onAccount }: WhichAccountProps) {
  const unknown = batch.readings.filter(({ account }) => account === 'unknown');
  const [first] = unknown;
  if (first === undefined) return null;
  const wasRead = open.data.readings.some(
    ({ provider, list, account }) =>
      provider === first.provider && list === first.list && account !== 'unknown',
  );
  // Read whole, and only the account is missing to tell what is gone.
  const isAsked =
    unknown.every(({ complete }) => complete === 'all') && (wasRead || preview.notSeen.length > 0);
  return (
    <Fold title={say('account_title')} isOpen={isAsked}>
      <Choices provider={first.provider} open={open} act={act} onAccount={onAccount} />
    </Fold>
  );
}

interface ChoiceProps extends PartProps {
  readonly provider: ProviderId;
  readonly onAccount: WhichAccountProps['onAccount'];
}

/** One of the accounts known here, by its mark, or what stands for none of them. */
type Choice = Account['mark'] | typeof UNSAID | typeof ANOTHER;
const UNSAID = 'unsaid';
const ANOTHER = 'another';

function Choices({ provider, open, act, onAccount }: ChoiceProps) {
  const [chosen, setChosen] = useState<Choice>(UNSAID);
  // A page can show several previews.
  const group = useId();
  const choice = (value: Choice, words: ComponentChildren, account?: Account) => (
    <label key={value} class="choice">
      <input
        type="radio"
        name={group}
        checked={chosen === value}
        onChange={() => {
          setChosen(value);
          onAccount(account);
        }}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="fold-note">
      <legend class="small second">{say('account_why')}</legend>
      {accountsOf(open.data, provider).map((account) =>
        choice(account.mark, <Mask>{account.mask}</Mask>, account),
      )}
      {choice(ANOTHER, say('account_another'))}
      {chosen === ANOTHER && <AnotherAccount act={act} onAccount={onAccount} />}
      {choice(UNSAID, say('account_unsaid'))}
    </fieldset>
  );
}
