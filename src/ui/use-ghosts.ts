// What was dealt with since the page was opened, each in its place with its undo.

import { useCallback, useRef, useState } from 'preact/hooks';
import type { Session, SettlingIntent, Spot } from './session';
import type { Ghost } from './view/settled';

export function useGhosts(act: Session['act']) {
  const [ghosts, setGhosts] = useState<readonly Ghost[]>([]);
  const count = useRef(0);
  const settle = useCallback(
    (intent: SettlingIntent, spot: Spot) =>
      act(async (open) => {
        const settled = await intent(open);
        count.current += 1;
        const ghost = { ...settled, ...spot, id: count.current };
        setGhosts((before) => [...before, ghost]);
      }),
    [act],
  );
  const drop = useCallback(
    (id: number) => setGhosts((before) => before.filter((ghost) => ghost.id !== id)),
    [],
  );
  return { ghosts, settle, drop };
}
