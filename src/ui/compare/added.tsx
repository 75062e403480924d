// What was added, in the place where it was shown before, with its undo.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Undo } from '../../store/store';
import { Button, Link } from '../parts/button';
import { say, sayCount, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';

export interface AddedProps {
  /** How many apps are new. */
  readonly count: number;
  readonly undo: Undo;
  readonly act: PartProps['act'];
  readonly onDone: (() => void) | undefined;
}

export function Added({ count, undo, act, onDone }: AddedProps) {
  const [isUndone, setUndone] = useState(false);
  const part = useRef<HTMLElement>(null);
  // The button that was pressed is gone; what it did is what comes next.
  useLayoutEffect(() => part.current?.focus(), []);
  const takeBack = () =>
    act(async ({ actions }) => {
      await actions.decide(undo);
      setUndone(true);
    });
  return (
    <section class="preview" ref={part} tabIndex={-1} aria-label={text('preview_added_label')}>
      <p class="settled">
        <span role="status">
          {isUndone
            ? say('preview_undone')
            : count > 0
              ? sayCount('preview_added', count)
              : say('preview_saved')}
        </span>
        {!isUndone && <Link onClick={takeBack}>{say('undo')}</Link>}
      </p>
      {onDone && (
        <footer class="preview-end">
          <Button look="filled" onClick={onDone}>
            {say('preview_done')}
          </Button>
        </footer>
      )}
    </section>
  );
}
