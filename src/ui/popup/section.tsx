// A group of rows with its heading, or a fold that holds them until somebody wants to see.

import { useFirst } from '../parts/first';
import { Fold } from '../parts/fold';
import { type Family, type Key, sayCount, text } from '../sentence';
import type { SectionView } from '../view/list-view';
import { type Fold as FoldName, type Group, isGroup } from '../view/place';
import { type Ghost, interleave } from '../view/settled';
import { formatNumber } from '../words';
import { FoldNote } from './fold-note';
import { Row } from './row';
import { Settled } from './settled';

const GROUP_TITLES = {
  reach: 'group_reach',
  know: 'group_know',
  unknown: 'group_unknown',
} as const satisfies Record<Group, Key>;

const FOLD_TITLES = {
  started: 'fold_started',
  expired: 'fold_expired',
  gone: 'fold_gone',
  removed: 'fold_removed',
  own: 'fold_own',
} as const satisfies Record<FoldName, Family>;

interface SectionProps {
  readonly section: SectionView;
  readonly ghosts: readonly Ghost[];
}

export function Section({ section, ghosts }: SectionProps) {
  const { place, count, provider } = section;
  if (isGroup(place)) return <GroupSection section={section} ghosts={ghosts} place={place} />;
  const title = sayCount(FOLD_TITLES[place], count, provider?.name ?? '');
  return (
    <Fold title={title}>
      <FoldNote place={place} provider={provider} />
      <Rows section={section} ghosts={ghosts} end="day" />
    </Fold>
  );
}

function GroupSection({ section, ghosts, place }: SectionProps & { readonly place: Group }) {
  const id = `group-${place}`;
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} class="label">
          {text(GROUP_TITLES[place])} · {formatNumber(section.count)}
        </h2>
        {place === 'know' && <span class="small second">{text('column_last_sign_in')}</span>}
      </div>
      <Rows section={section} ghosts={ghosts} end={place === 'reach' ? 'remove' : 'day'} />
    </section>
  );
}

function Rows({ section, ghosts, end }: SectionProps & { readonly end: 'remove' | 'day' }) {
  const { first, rest } = useFirst(section.rows);
  return (
    <>
      <ul class="rows">
        {interleave(first, ghosts, section.id).map((entry) =>
          'ghost' in entry ? (
            <li key={entry.ghost.id}>
              <Settled ghost={entry.ghost} />
            </li>
          ) : (
            <li key={entry.item.id}>
              <Row row={entry.item} end={end} />
            </li>
          ),
        )}
      </ul>
      {rest}
    </>
  );
}
