// To look at: the only warm ground on the screen, and at most three rows of it.

import type { Again } from '../../core/model';
import { Icon } from '../icons';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { type Key, say, sayCount, text } from '../sentence';
import { useSession } from '../session';
import type { LookView } from '../view/list-view';
import { type Ghost, interleave, LOOK } from '../view/settled';
import { formatNumber, formatTime } from '../words';
import { Settled } from './settled';
import { Unseen } from './unseen';

/** How many stand in the popup at a time. */
const LOOK_MAX = 3;

export function Look({
  look,
  ghosts,
}: {
  readonly look: readonly LookView[];
  readonly ghosts: readonly Ghost[];
}) {
  const entries = interleave(look.slice(0, LOOK_MAX), ghosts, LOOK);
  if (entries.length === 0) return null;
  const more = look.length - LOOK_MAX;
  return (
    <section aria-labelledby="look-title">
      <div class="section-head">
        <h2 id="look-title" class="label">
          {text('look_title')}
        </h2>
        <span class="label figures">{formatNumber(look.length)}</span>
      </div>
      <ul class="looks">
        {entries.map((entry, index) =>
          'ghost' in entry ? (
            <li key={entry.ghost.id}>
              <Settled ghost={entry.ghost} />
            </li>
          ) : (
            <li key={entry.item.key} class="notice">
              {entry.item.kind === 'unseen' ? (
                <Unseen look={entry.item} index={index} />
              ) : (
                <LookRow look={entry.item} />
              )}
            </li>
          ),
        )}
      </ul>
      {more > 0 && <p class="small second after-rows">{sayCount('look_more', more)}</p>}
    </section>
  );
}

const AGAIN = {
  'signed-in': 'again_title_signed_in',
  tried: 'again_title_tried',
  silent: 'again_title_silent',
  listed: 'again_title_listed',
} as const satisfies Readonly<Record<Again['kind'], Key>>;

function LookRow({ look }: { readonly look: Exclude<LookView, { kind: 'unseen' }> }) {
  const { now, go } = useSession();
  return (
    <button type="button" class="look-row" onClick={() => go({ name: 'card', app: look.app })}>
      <Tile title={look.title} />
      <span>
        <span class="look-word">{text(look.kind === 'grew' ? 'look_grew' : AGAIN[look.again])}</span>
        <span class="block">
          {look.kind === 'grew'
            ? say('look_grew_line', <Name>{look.title}</Name>, look.clauses[0])
            : say('look_again_line', <Name>{look.title}</Name>, formatTime(look.removedAt, now))}
        </span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
