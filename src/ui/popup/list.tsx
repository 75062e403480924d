// The list: here, what changed, what can reach your things, who knows you, the folds, and how fresh it all is.

import { useEffect, useRef } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import type { WriteFailure } from '../../store/store';
import { later } from '../parts/later';
import type { OpenList } from '../use-list';
import { useSteady } from '../use-steady';
import type { ListView, NewsView } from '../view/list-view';
import type { Ghost } from '../view/settled';
import { watchingOf } from '../view/watching';
import { Failure } from './failure';
import { Look } from './look';
import { OwnRow } from './own-row';
import { Section } from './section';

// None of these is in the first paint; `popup-main` fetches them together with the list.
const Top = later(async () => (await import('./top')).Top);
const Empty = later(async () => (await import('./empty')).Empty);
const Foot = later(async () => (await import('./foot')).Foot);

interface ListProps {
  readonly view: ListView;
  readonly open: OpenList | undefined;
  readonly news: NewsView | undefined;
  readonly ghosts: readonly Ghost[];
  readonly failure: WriteFailure | undefined;
  /** The app whose card was just closed: the focus goes back to its row. */
  readonly back: AppKey | undefined;
}

export function List({ view, open, news, ghosts, failure, back }: ListProps) {
  const main = useRef<HTMLElement>(null);
  const { sections, ...pointer } = useSteady(view.sections);
  useEffect(() => {
    if (back !== undefined)
      main.current?.querySelector<HTMLElement>(`[data-app="${CSS.escape(back)}"]`)?.focus();
  }, [back]);
  const watching = open && watchingOf(open.tables.providers.values(), open.data.watched);
  return (
    <>
      <main ref={main} {...pointer}>
        {failure && <Failure failure={failure} />}
        {open && watching && (
          <Top open={open} watching={watching} news={news} pending={view.pending} ghosts={ghosts} />
        )}
        <Look look={view.look} ghosts={ghosts} />
        {sections.map((section) => (
          <Section key={section.id} section={section} ghosts={ghosts} />
        ))}
        {open?.apps.length === 0 && <Empty />}
        {watching && <OwnRow watching={watching} />}
      </main>
      {open && watching && <Foot data={open.data} tables={open.tables} view={view} watching={watching} />}
    </>
  );
}
