// Apps that are shown and not yet to be opened: their names, the strongest thing each may do, and what is odd.

import { useFirst } from '../parts/first';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import type { PreviewRow } from './preview-view';

export function AppRows({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { first, rest } = useFirst(rows);
  return (
    <>
      <ul class="rows">
        {first.map((row) => (
          <li key={row.id}>
            <AppRow row={row} />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}

const AppRow = ({ row: { title, line, flag } }: { readonly row: PreviewRow }) => (
  <div class="row">
    <div class="row-open">
      <Tile title={title} />
      <span>
        <span class="row-name">
          <strong>
            <Name>{title}</Name>
          </strong>
          {flag && <span class="word">{text(flag.word)}</span>}
        </span>
        {line !== '' && <span class="small second block">{line}</span>}
        {flag && <span class="small second block">{say(flag.why)}</span>}
      </span>
    </div>
  </div>
);
