// A part of the page that is closed until somebody wants it.

import type { ComponentChildren } from 'preact';
import { Icon } from '../icons';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onOpen?: () => void;
}

export const Fold = ({ title, children, onOpen }: FoldProps) => (
  <details class="fold" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
    <summary>
      <span>{title}</span>
      <Icon name="forward" />
    </summary>
    {children}
  </details>
);
