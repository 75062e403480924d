// What a search finds: one flat list, strongest first as everywhere.

import { say, sayCount, text } from '../sentence';
import type { App } from '../view/apps';
import { sectionsOf } from '../view/rows';
import { found } from '../view/search';
import { Row } from './row';

export function Found({ apps, query }: { readonly apps: readonly App[]; readonly query: string }) {
  const rows = sectionsOf(found(apps, query)).flatMap((section) => section.rows);
  return (
    <main>
      <h2 class="hidden-text">{text('search_results')}</h2>
      <p class="found small second" role="status">
        {rows.length === 0 ? say('search_none', <bdi>{query}</bdi>) : sayCount('search_found', rows.length)}
      </p>
      {rows.length === 0 ? (
        <p class="found small second">{say('search_none_hint')}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.id}>
              <Row row={row} end="day" />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
