// What was dealt with, in its place: said, with its undo. What was forgotten goes within the minute, name and all.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { deciding } from '../intents';
import { Link } from '../parts/button';
import { Name } from '../parts/name';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { Ghost } from '../view/settled';

const UNDO_MS = 60_000;

export function Settled({ ghost }: { readonly ghost: Ghost }) {
  const { act, drop } = useSession();
  const { id, message, title, undo, forgotten } = ghost;
  const undoButton = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with what was dealt with; the undo is what comes next.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) undoButton.current?.focus();
  }, []);
  useEffect(() => {
    if (!forgotten) return;
    const timer = setTimeout(() => {
      drop(id);
      act(({ actions }) => actions.eraseForgotten());
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [id, forgotten, drop, act]);
  const takeBack = () => {
    drop(id);
    act(deciding(undo ?? []));
  };
  return (
    <p class="settled">
      <span>{say(message, <Name>{title}</Name>)}</span>
      {undo && (
        <Link onClick={takeBack} label={text('undo_label', title)} buttonRef={undoButton}>
          {say('undo')}
        </Link>
      )}
    </p>
  );
}
