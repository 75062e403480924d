// The header: the name, search and settings. While searching, the field takes the place of the name.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { text } from '../sentence';
import { useSession } from '../session';

interface BarProps {
  /** `undefined`: not searching. */
  readonly query: string | undefined;
  readonly onQuery: (query: string | undefined) => void;
}

export const Bar = ({ query, onQuery }: BarProps) =>
  query === undefined ? (
    <NameBar onSearch={() => onQuery('')} />
  ) : (
    <SearchBar query={query} onQuery={onQuery} />
  );

function NameBar({ onSearch }: { readonly onSearch: () => void }) {
  const { go } = useSession();
  return (
    <header class="bar">
      <h1 class="large">{text('extension_name')}</h1>
      <IconButton icon="search" label={text('search')} onClick={onSearch} />
      <IconButton icon="settings" label={text('settings')} onClick={() => go({ name: 'settings' })} />
    </header>
  );
}

function SearchBar({ query, onQuery }: { readonly query: string; readonly onQuery: BarProps['onQuery'] }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <header class="bar">
      <search class="search">
        <input
          ref={field}
          class="field"
          type="search"
          value={query}
          aria-label={text('search_label')}
          placeholder={text('search_label')}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      <IconButton icon="close" label={text('search_close')} onClick={() => onQuery(undefined)} />
    </header>
  );
}
