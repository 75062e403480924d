// The check-up: one page with three parts in order and a line to close. It can be left at any point; what is done and
// what is open follow from the list alone.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import { Card } from '../card/card';
import type { Door } from '../data';
import { Failure } from '../popup/failure';
import { say, text } from '../sentence';
import { type Screen, type Session, SessionProvider } from '../session';
import { useEscape } from '../use-escape';
import { useGhosts } from '../use-ghosts';
import { type OpenList, useList } from '../use-list';
import type { Ghost } from '../view/settled';
import { formatTime } from '../words';
import { ChangedStep } from './changed-step';
import { Closing } from './closing';
import { ListsStep } from './lists-step';
import { QuestionsStep } from './questions-step';
import { sittingViewOf } from './sitting-view';

const SITTING: Screen = { name: 'list' };
const NONE: ReadonlySet<AppKey> = new Set();

interface CheckUpProps {
  readonly connect: () => Promise<Door>;
}

export function CheckUp({ connect }: CheckUpProps) {
  const { open, failure, act } = useList(connect);
  const { ghosts, settle, drop } = useGhosts(act);
  const [screen, setScreen] = useState(SITTING);
  const [back, setBack] = useState<AppKey>();
  const go = useCallback((next: Screen) => {
    setScreen((before) => {
      setBack(before.name === 'card' ? before.app : undefined);
      return next;
    });
  }, []);
  useEscape(screen.name === 'card' ? () => go(SITTING) : undefined);
  // It may stand open for days: what is "just now" is asked at each change.
  const now = useMemo(() => open?.now() ?? 0, [open]);
  const session: Session = useMemo(
    () => ({ now, fresh: NONE, act, settle, drop, go, home: 'check_up_title' }),
    [now, act, settle, drop, go],
  );
  useEffect(() => act(({ actions }) => actions.clearBadge()), [act]);
  const last = ghosts.at(-1);
  return (
    <SessionProvider value={session}>
      {open && screen.name === 'card' ? (
        <div class="one-app">
          <Card open={open} app={screen.app} leaving={screen.leaving === true} failure={failure} />
        </div>
      ) : (
        <main class="page">
          {failure && <Failure failure={failure} />}
          {open && <Parts open={open} ghosts={ghosts} back={back} />}
        </main>
      )}
      <p class="hidden-text" role="status">
        {last && text(last.message, last.title)}
      </p>
    </SessionProvider>
  );
}

interface PartsProps {
  readonly open: OpenList;
  readonly ghosts: readonly Ghost[];
  /** The app whose card was just closed: the focus goes back to where it stands. */
  readonly back: AppKey | undefined;
}

function Parts({ open, ghosts, back }: PartsProps) {
  const sitting = useMemo(() => sittingViewOf(open), [open]);
  const steps = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (back !== undefined)
      steps.current?.querySelector<HTMLElement>(`[data-app="${CSS.escape(back)}"]`)?.focus();
  }, [back]);
  const { checkedUpAt } = open.data.settings;
  const isEmpty = open.apps.length === 0;
  return (
    <>
      <header class="stack">
        <h1 class="display">{text('check_up_title')}</h1>
        <p class="large second">
          {isEmpty
            ? say('check_up_empty')
            : checkedUpAt === undefined
              ? say('check_up_lead')
              : say('check_up_last', formatTime(checkedUpAt, open.now()))}
        </p>
      </header>
      <ol class="check-up-steps" ref={steps}>
        <ListsStep sitting={sitting} tables={open.tables} />
        {!isEmpty && <ChangedStep open={open} sitting={sitting} ghosts={ghosts} />}
        {!isEmpty && !sitting.isClosed && <QuestionsStep sitting={sitting} ghosts={ghosts} />}
      </ol>
      {isEmpty && <p class="small second">{say('empty_little')}</p>}
      {!isEmpty && <Closing open={open} isClosed={sitting.isClosed} />}
    </>
  );
}
