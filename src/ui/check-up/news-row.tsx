// An app that is new, or no longer listed: one line that leads to its card.

import type { News } from '../../core/sitting';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { type Key, text } from '../sentence';
import { useSession } from '../session';
import type { RowView } from '../view/list-view';
import { formatRecentDay } from '../words';

const WORDS = {
  new: { key: 'word_new', look: 'word' },
  listed: { key: 'word_listed', look: 'word' },
  gone: { key: 'word_gone', look: 'word gone' },
} as const satisfies Readonly<Record<News['kind'], { readonly key: Key; readonly look: string }>>;

interface NewsRowProps {
  readonly news: News;
  readonly row: RowView;
  /** The one it is news of. */
  readonly provider: string;
}

export function NewsRow({ news: { kind, grant }, row: { app, title, line }, provider }: NewsRowProps) {
  const { now, go } = useSession();
  const { key, look } = WORDS[kind];
  return (
    <div class="row">
      <button type="button" class="row-open" data-app={app} onClick={() => go({ name: 'card', app })}>
        <Tile title={title} />
        <span>
          <span class="row-name">
            <strong>
              <Name>{title}</Name>
            </strong>{' '}
            <span class="row-with">
              <Name>{provider}</Name>
            </span>{' '}
            <span class={look}>{text(key)}</span>
          </span>
          {line !== '' && <span class="small second block">{line}</span>}
        </span>
      </button>
      {kind === 'new' && (
        <span class="small second figures row-day">{formatRecentDay(grant.firstDay, now)}</span>
      )}
    </div>
  );
}
