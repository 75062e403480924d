// Marked as removed, and the provider's list still has them.

import type { Grant } from '../../core/model';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import type { OpenList } from '../use-list';
import { appsOf } from '../view/apps';
import { formatTime } from '../words';

interface StillListedProps {
  readonly grants: readonly Grant[];
  readonly open: OpenList;
}

export function StillListed({ grants, open }: StillListedProps) {
  if (grants.length === 0) return null;
  return (
    <ul class="looks">
      {grants.map((grant) => {
        const title = appsOf([grant], open.tables)[0]?.title ?? '';
        return (
          <li key={grant.key} class="notice">
            <div class="look-row">
              <Tile title={title} />
              <span>
                <span class="look-word">{text('again_title_listed')}</span>
                <span class="block">
                  {say('look_again_line', <Name>{title}</Name>, formatTime(grant.removedAt ?? 0, open.now()))}
                </span>
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
