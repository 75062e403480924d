// Files that are no list of apps, or that could not be opened: each with its reason, in the open.

import type { NotUnderstood } from '../../core/sources/found';
import { say, sayCount } from '../sentence';

export const Refused = ({ parts }: { readonly parts: readonly NotUnderstood[] }) =>
  parts.length === 0 ? null : (
    <section class="card stack">
      <h3 class="strong">{sayCount('add_files_refused', parts.length)}</h3>
      <ul class="stack">
        {parts.map(({ where, why }) => (
          <li key={`${where} ${why}`}>
            <bdi>{where}</bdi>
            <span class="small second block">{say(why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
