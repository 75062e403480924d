// Whose list was read, how many apps are on it, and how many of them the list here does not have.

import type { ComponentChildren } from 'preact';
import type { Reading } from '../../core/model';
import type { Batch } from '../../core/sources/batch';
import { Mask, Name } from '../parts/name';
import { type Key, say, sayCount } from '../sentence';
import type { OpenList } from '../use-list';
import { formatTime } from '../words';
import type { PreviewView } from './preview-view';
import { type WhatWasRead, whatWasRead } from './what-was-read';

interface HeadingProps {
  readonly batch: Batch;
  readonly view: PreviewView;
  readonly open: OpenList;
  readonly heading: ComponentChildren;
}

export function Heading({ batch, view, open, heading }: HeadingProps) {
  const read = whatWasRead(batch);
  return (
    <header class="preview-head stack">
      <h2 class="large strong">
        {heading ?? (read && <ListHeading read={read} total={view.total} open={open} />)}
      </h2>
      {view.hasNews ? (
        <ul class="counts">
          {view.fresh > 0 && <li>{sayCount('preview_new', view.fresh)}</li>}
          {view.changed > 0 && <li>{sayCount('preview_changed', view.changed)}</li>}
          {view.known > 0 && <li class="second">{sayCount('preview_known', view.known)}</li>}
        </ul>
      ) : (
        <p>
          <NothingNew read={read} total={view.total} open={open} />
        </p>
      )}
      {read && <Standings {...read.standings} />}
      {read && read.complete !== 'all' && <p class="small second">{say(PARTS[read.complete])}</p>}
    </header>
  );
}

const PARTS = {
  part: 'preview_part',
  unknown: 'preview_part_unknown',
} as const satisfies Readonly<Record<Exclude<Reading['complete'], 'all'>, Key>>;

interface ListHeadingProps {
  readonly read: WhatWasRead;
  readonly total: number;
  readonly open: OpenList;
}

function ListHeading({ read: { first }, total, open }: ListHeadingProps) {
  const provider = <Name>{nameOf(first, open)}</Name>;
  return first.account === 'unknown'
    ? sayCount('preview_list', total, provider)
    : sayCount('preview_list_account', total, provider, <Mask>{first.account.mask}</Mask>);
}

interface NothingNewProps {
  readonly read: WhatWasRead | undefined;
  readonly total: number;
  readonly open: OpenList;
}

/** Since when nothing has changed, where the same list was read before. */
function NothingNew({ read, total, open }: NothingNewProps) {
  if (total === 0) return say('preview_empty');
  if (read === undefined) return say('preview_nothing');
  const provider = <Name>{nameOf(read.first, open)}</Name>;
  const before = open.data.readings
    .filter((one) => one.provider === read.first.provider && one.list === read.first.list)
    .map(({ at }) => at);
  return before.length === 0
    ? say('preview_nothing_list', provider)
    : say('preview_nothing_since', provider, formatTime(Math.max(...before), open.now()));
}

/** Most of a long list may be over: that is said before anybody starts to count. */
const Standings = ({ active, expired, removed }: WhatWasRead['standings']) =>
  expired + removed === 0 ? null : (
    <p class="small second">
      <span class="counts">
        <span>{sayCount('preview_active', active)}</span>
        {expired > 0 && <span>{sayCount('preview_expired', expired)}</span>}
        {removed > 0 && <span>{sayCount('preview_removed', removed)}</span>}
      </span>
      {say('preview_folds')}
    </p>
  );

const nameOf = ({ provider }: Reading, { tables }: OpenList): string =>
  tables.providers.get(provider)?.name ?? provider;
