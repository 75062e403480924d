// The popup: the list, an app's card, or the settings; one at a time, and Escape goes back one.

import { useCallback, useMemo, useState } from 'preact/hooks';
import type { AppKey, Time } from '../../core/model';
import type { Door } from '../data';
import { later } from '../parts/later';
import { text } from '../sentence';
import { type Screen, type Session, SessionProvider } from '../session';
import { useEscape } from '../use-escape';
import { useGhosts } from '../use-ghosts';
import { useList } from '../use-list';
import { useNews } from '../use-news';
import { EMPTY_VIEW } from '../view/list-view';
import { readSnapshot } from '../view/snapshot';
import { Bar } from './bar';
import { List } from './list';

const Card = later(async () => (await import('../card/card')).Card);
const CompareScreen = later(async () => (await import('../compare/compare-screen')).CompareScreen);
const Found = later(async () => (await import('./found')).Found);
const SettingsScreen = later(async () => (await import('../settings/settings-screen')).SettingsScreen);
const SignedInScreen = later(async () => (await import('../compare/signed-in-screen')).SignedInScreen);

const LIST: Screen = { name: 'list' };
const NONE: ReadonlySet<AppKey> = new Set();

interface PopupProps {
  /** Opens the list; called after the first paint. */
  readonly connect: () => Promise<Door>;
  readonly now: Time;
}

export function Popup({ connect, now }: PopupProps) {
  const [painted] = useState(() => readSnapshot());
  const { open, failure, act, fail } = useList(connect);
  const { ghosts, settle, drop } = useGhosts(act);
  const news = useNews(open, fail);
  const [screen, setScreen] = useState(LIST);
  const [back, setBack] = useState<AppKey>();
  const [query, setQuery] = useState<string>();
  const go = useCallback((next: Screen) => {
    setScreen((before) => {
      setBack(before.name === 'card' ? before.app : undefined);
      return next;
    });
  }, []);
  useEscape(
    screen.name !== 'list' ? () => go(LIST) : query !== undefined ? () => setQuery(undefined) : undefined,
  );

  const fresh = useMemo(() => (news ? new Set(news.apps) : NONE), [news]);
  const session: Session = useMemo(
    () => ({ now, fresh, act, settle, drop, go }),
    [now, fresh, act, settle, drop, go],
  );
  const trouble = failure ?? open?.data.trouble;
  const view = open?.view ?? painted ?? EMPTY_VIEW;
  const last = ghosts.at(-1);
  return (
    <SessionProvider value={session}>
      {open && screen.name === 'card' ? (
        <Card open={open} app={screen.app} leaving={screen.leaving === true} failure={failure} />
      ) : open && screen.name === 'settings' ? (
        <SettingsScreen open={open} failure={failure} />
      ) : open && screen.name === 'compare' ? (
        <CompareScreen open={open} what={screen.what} failure={failure} />
      ) : open && screen.name === 'signed-in' ? (
        <SignedInScreen open={open} failure={failure} />
      ) : (
        <>
          <Bar query={query} onQuery={setQuery} />
          {open && query ? (
            <Found apps={open.apps} query={query} />
          ) : (
            <List view={view} open={open} news={news} ghosts={ghosts} failure={trouble} back={back} />
          )}
        </>
      )}
      <p class="hidden-text" role="status">
        {last && text(last.message, last.title)}
      </p>
    </SessionProvider>
  );
}
