// What nobody could read: where it stands, and why.

import type { NotUnderstood as Part } from '../../core/sources/found';
import { Fold } from '../parts/fold';
import { say, sayCount } from '../sentence';

export const NotUnderstood = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.length === 0 ? null : (
    <Fold title={sayCount('preview_not_understood', parts.length)}>
      <ul class="fold-note stack">
        {parts.map(({ where, why }) => (
          <li key={`${where} ${why}`}>
            <bdi>{where}</bdi>
            <span class="small second block">{say(why)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
