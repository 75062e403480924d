// Holds the rows still while somebody points at them.

import { useRef, useState } from 'preact/hooks';
import type { SectionView } from './view/list-view';
import { steady } from './view/steady';

export function useSteady(next: readonly SectionView[]) {
  const [isPointed, setPointed] = useState(false);
  const shown = useRef(next);
  shown.current = isPointed ? steady(shown.current, next) : next;
  return {
    sections: shown.current,
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
  };
}
