// The page where what was let in before is added: the providers' own lists, a copy of one's data, a copied list, the
// browser's history, or by hand. Each shows what it would add before anything is saved.

import type { Door } from '../data';
import { Failure } from '../popup/failure';
import { say, text } from '../sentence';
import { useList } from '../use-list';
import type { PartProps } from '../welcome/part-props';
import { FilesWay } from './files-way';
import { HandWay } from './hand-way';
import { HistoryWay } from './history-way';
import { ListsWay } from './lists-way';
import { PasteWay } from './paste-way';

export function Add({ connect }: { readonly connect: () => Promise<Door> }) {
  const { open, failure, act } = useList(connect);
  return (
    <main class="page add">
      <header class="stack">
        <h1 class="display">{text('add_title')}</h1>
        <p class="large second">{say('add_lead')}</p>
      </header>
      {failure && <Failure failure={failure} />}
      {open && <Ways open={open} act={act} />}
    </main>
  );
}

const Ways = ({ open, act }: PartProps) => (
  <>
    <ListsWay open={open} act={act} />
    <FilesWay open={open} act={act} />
    <PasteWay open={open} act={act} />
    {open.actions.history && <HistoryWay open={open} act={act} history={open.actions.history} />}
    <HandWay open={open} act={act} />
  </>
);
