// The first lines: what keeps the list from growing, what waits for an answer, where the person is, what is new.

import { useState } from 'preact/hooks';
import { later } from '../parts/later';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { appHere, isOfProvider } from '../view/here';
import type { NewsView, PendingView } from '../view/list-view';
import { atTop, type Ghost } from '../view/settled';
import type { Watching } from '../view/watching';
import { Here } from './here';
import { News } from './news';
import { Pending } from './pending';
import { Settled } from './settled';
import { Paused, SeesNothing } from './status';

/** It knows where the providers' lists are, which the first paint does not. */
const Offer = later(async () => (await import('../compare/offer')).Offer);

interface TopProps {
  readonly open: OpenList;
  readonly watching: Watching;
  readonly news: NewsView | undefined;
  readonly pending: readonly PendingView[];
  readonly ghosts: readonly Ghost[];
}

export function Top({ open, watching, news, pending, ghosts }: TopProps) {
  const { now } = useSession();
  const [later, setLater] = useState<readonly string[]>([]);
  const { pausedUntil = 0 } = open.data.settings;
  const waiting = pending.find(({ key }) => !later.includes(key));
  const isHere = isOfProvider(open, waiting?.provider.id);
  const here = appHere(open);
  return (
    <div class="top stack">
      {watching.state === 'off' && <SeesNothing watching={watching} />}
      {pausedUntil > now && <Paused until={pausedUntil} />}
      {atTop(ghosts, open.view.sections).map((ghost) => (
        <Settled key={ghost.id} ghost={ghost} />
      ))}
      {waiting && (
        <Pending
          key={waiting.key}
          pending={waiting}
          isHere={isHere}
          onLater={() => setLater([...later, waiting.key])}
        />
      )}
      <Offer open={open} />
      {here && <Here app={here.app} site={here.site} />}
      {news && <News news={news} />}
    </div>
  );
}
