// The apps themselves: what is new, what changed, and what a reading says beside the list.

import { useId } from 'preact/hooks';
import type { Grant } from '../../core/model';
import type { Preview } from '../../core/preview';
import { Fold } from '../parts/fold';
import { type Family, type Key, say, sayCount, text } from '../sentence';
import type { OpenList } from '../use-list';
import { formatNumber } from '../words';
import { AppRows } from './app-rows';
import { type PreviewRow, type PreviewView, rowsOf } from './preview-view';
import { StillListed } from './still-listed';

interface DifferenceProps {
  readonly preview: Preview;
  readonly view: PreviewView;
  readonly open: OpenList;
}

/** Each app stands open in one part at most; what needs no look is folded. */
export function Difference({ preview, view, open }: DifferenceProps) {
  const rows = (grants: readonly Grant[]) => rowsOf(grants, open.tables);
  const isUnread = view.standing.some(({ place }) => place === 'unknown');
  const changed = preview.changed.filter((grant) => !preview.still.includes(grant));
  return (
    <>
      <StillListed grants={preview.still} open={open} />
      <Part title="part_new" rows={view.standing} {...(isUnread && { note: 'note_unread' })} />
      <Part title="part_changed" rows={rows(changed)} />
      <Part title="part_gone" rows={rows(preview.gone)} note="note_gone" />
      <Part title="part_not_seen" rows={rows(preview.notSeen)} note="note_not_seen" />
      <Folded title="preview_over" rows={view.over} />
      <Folded title="preview_elsewhere" rows={rows(preview.elsewhere)} note="note_elsewhere" />
      <Folded title="preview_known" rows={rows(preview.known)} />
    </>
  );
}

interface PartProps<Title> {
  readonly title: Title;
  readonly rows: readonly PreviewRow[];
  readonly note?: Key;
}

function Part({ title, rows, note }: PartProps<Key>) {
  const id = useId();
  return rows.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h3 id={id} class="label section-head">
        {text(title)} · {formatNumber(rows.length)}
      </h3>
      <Noted rows={rows} note={note} />
    </section>
  );
}

const Folded = ({ title, rows, note }: PartProps<Family>) =>
  rows.length === 0 ? null : (
    <Fold title={sayCount(title, rows.length)}>
      <Noted rows={rows} note={note} />
    </Fold>
  );

const Noted = ({ rows, note }: { readonly rows: readonly PreviewRow[]; readonly note: Key | undefined }) => (
  <>
    {note && <p class="fold-note small second">{say(note)}</p>}
    <AppRows rows={rows} />
  </>
);
