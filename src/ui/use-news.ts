// What is new stays on the page for as long as it is open, though it is marked as shown at once: a popup can be closed
// at any moment and is not told.

import { useEffect, useState } from 'preact/hooks';
import { seen } from './changes';
import type { OpenList } from './use-list';
import type { NewsView } from './view/list-view';

export function useNews(open: OpenList | undefined, fail: (error: unknown) => void): NewsView | undefined {
  const [news, setNews] = useState<NewsView>();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (open === undefined || isRead) return;
    setRead(true);
    setNews(open.view.news);
    const { actions } = open;
    const marked = open.view.news ? actions.decide(seen(open.view.news.keys)) : Promise.resolve();
    marked.then(() => actions.clearBadge()).catch(fail);
  }, [open, isRead, fail]);
  return news;
}
