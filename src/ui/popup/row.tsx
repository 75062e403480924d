// One app in the list: its name, where it was signed in with, and the strongest thing it may do, in words.

import { leaving } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { RowView } from '../view/list-view';
import { formatRecentDay } from '../words';

interface RowProps {
  readonly row: RowView;
  /** What stands at the end of the row: the way out, or the last sign-in seen. */
  readonly end: 'remove' | 'day';
}

export function Row({ row, end }: RowProps) {
  const { now, go } = useSession();
  return (
    <div class="row">
      <button
        type="button"
        class="row-open"
        data-app={row.app}
        onClick={() => go({ name: 'card', app: row.app })}
      >
        <Tile title={row.title} />
        <span>
          <span class="row-name">
            <strong>
              <Name>{row.title}</Name>
            </strong>{' '}
            <span class="row-with">{providers(row)}</span> <Word row={row} />
          </span>
          {row.line !== '' && <span class="small second block">{row.line}</span>}
        </span>
      </button>
      {end === 'remove' && row.remove && <Remove row={row} remove={row.remove} />}
      {end === 'day' && row.day !== undefined && (
        <span class="small second figures row-day">{formatRecentDay(row.day, now)}</span>
      )}
    </div>
  );
}

function Word({ row: { app, unsure } }: { readonly row: RowView }) {
  const { fresh } = useSession();
  if (unsure) return <span class="word">{text('word_unsure')}</span>;
  return fresh.has(app) ? <span class="word">{text('word_new')}</span> : null;
}

const providers = ({ providers: names }: RowView) =>
  names.flatMap((name, i) => [i > 0 && ', ', <Name key={name}>{name}</Name>]);

/** One click to the provider's page where nothing has to be asked first; the arrow tells the two apart. */
function Remove({
  row: { app, title },
  remove,
}: {
  readonly row: RowView;
  readonly remove: NonNullable<RowView['remove']>;
}) {
  const { act, go } = useSession();
  return remove === 'ask' ? (
    <Button onClick={() => go({ name: 'card', app, leaving: true })} label={text('remove_label', title)}>
      {say('remove')}
    </Button>
  ) : (
    <Button leaves onClick={() => act(leaving(remove.leave))} label={text('remove_label_leave', title)}>
      {say('remove')}
    </Button>
  );
}
