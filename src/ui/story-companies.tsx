// Every company of the story with what was reported of it, by programme, and a field to find one.

import { useState } from 'preact/hooks';
import type { StoryProgramme, StoryRow } from '../core/reported/row';
import { STORY } from '../core/reported/rows';
import { Icon } from './icons';
import { Name } from './parts/name';
import { Tile } from './parts/tile';
import { Checked, Endings, RowTelling } from './reported-telling';
import { sayCount, text } from './sentence';
import { PROGRAMME } from './story-programmes';

/** @param opened id of the row that is open from the start */
export function Companies({ opened }: { readonly opened: string | undefined }) {
  const [query, setQuery] = useState('');
  const rows = STORY.filter((row) => isFound(row, query));
  const groups = [...new Set(rows.map(({ programme }) => programme))];
  return (
    <section class="stack" aria-labelledby="companies">
      <h2 class="title" id="companies">
        {text('story_companies')}
      </h2>
      <label class="stack">
        <span class="label">{text('story_search')}</span>
        <input
          class="field"
          type="search"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p class="small second" role="status">
        {rows.length === 0 ? text('story_found_none') : sayCount('story_found', rows.length)}
      </p>
      {groups.map((programme) => (
        <Group
          key={programme}
          programme={programme}
          rows={rows.filter((row) => row.programme === programme)}
          opened={opened}
        />
      ))}
    </section>
  );
}

/** By the company's name, its domains, or the programme's name. */
function isFound({ company, domains, programme }: StoryRow, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return [company, ...domains, text(PROGRAMME[programme].name)].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}

interface GroupProps {
  readonly programme: StoryProgramme;
  readonly rows: readonly StoryRow[];
  readonly opened: string | undefined;
}

function Group({ programme, rows, opened }: GroupProps) {
  const name = text(PROGRAMME[programme].name);
  return (
    <section aria-label={name}>
      <h3 class="label">{name}</h3>
      <ul class="companies">
        {rows.map((row) => (
          <li key={row.id}>
            <Company row={row} opened={row.id === opened} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Company = ({ row, opened }: { readonly row: StoryRow; readonly opened: boolean }) => (
  <details class="company" id={row.id} open={opened}>
    <summary>
      <Tile title={row.company} />
      <span>
        <Name>{row.company}</Name>
        <span class="small second block">
          <Endings endings={row.endings} />
        </span>
      </span>
      <Icon name="forward" />
    </summary>
    <div class="stack">
      <RowTelling row={row} />
      <Checked row={row} />
    </div>
  </details>
);
