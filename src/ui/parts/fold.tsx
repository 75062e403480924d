// A part of the page that is closed until somebody wants it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onOpen?: () => void;
  /** It begins open. */
  readonly isOpen?: boolean;
}

export function Fold({ title, children, onOpen, isOpen = false }: FoldProps) {
  // Afterwards it is the person's to open and close.
  const [begins] = useState(isOpen);
  return (
    <details class="fold" open={begins} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <span>{title}</span>
        <Icon name="forward" />
      </summary>
      {children}
    </details>
  );
}
