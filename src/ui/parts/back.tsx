// Back to the list: the first thing in a card or the settings, and where the focus goes when one opens.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons';
import { text } from '../sentence';
import { useSession } from '../session';

export function Back() {
  const { go, home = 'back' } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <header class="bar">
      <button type="button" class="back" ref={button} onClick={() => go({ name: 'list' })}>
        <Icon name="back" />
        {text(home)}
      </button>
    </header>
  );
}
