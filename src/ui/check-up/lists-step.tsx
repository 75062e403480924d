// First: the providers' own lists, oldest reading first. They know what no browser saw: the phone, other computers.

import { isOfSitting } from '../../core/still-used';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { Tables } from '../view/apps';
import { Step } from '../welcome/step';
import { ListRow } from './list-row';
import type { SittingView } from './sitting-view';

interface ListsStepProps {
  readonly sitting: SittingView;
  readonly tables: Tables;
}

export function ListsStep({ sitting, tables }: ListsStepProps) {
  const { now } = useSession();
  // Where a provider has no page, there is nothing to read.
  const lists = sitting.lists.flatMap((list) => {
    const provider = tables.providers.get(list.provider);
    return provider?.revoke.list === undefined ? [] : [{ list, name: provider.name }];
  });
  const isDone = lists.every(
    ({ list: { compared } }) =>
      compared.length > 0 && compared.every(({ newest }) => isOfSitting(newest.at, now)),
  );
  return (
    <Step id="lists" number={1} isDone={isDone} title={say('check_up_lists_title')}>
      <p class="second">{say('check_up_lists_what', text('offer_compare'))}</p>
      <ul class="provider-lists">
        {lists.map(({ list, name }) => (
          <li key={list.provider}>
            <ListRow list={list} name={name} />
          </li>
        ))}
      </ul>
      <p class="small second">{say('check_up_lists_phone')}</p>
    </Step>
  );
}
