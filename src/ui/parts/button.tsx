// Buttons. One filled per view; the arrow out stands only on what leaves the extension.

import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from '../icons';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: 'filled' | 'danger';
  /** It opens a page outside the extension. */
  readonly leaves?: boolean;
  /** The name for a screen reader, where the visible words need their neighbours to be understood. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** It is an answer that can be given or not; `true` where it is the one that was given. */
  readonly isPressed?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export const Button = ({
  children,
  onClick,
  look,
  leaves,
  label,
  disabled,
  isPressed,
  buttonRef,
}: ButtonProps) => (
  <button
    type="button"
    class={look === undefined ? 'button' : `button ${look}`}
    onClick={onClick}
    aria-label={label}
    aria-pressed={isPressed}
    disabled={disabled}
    ref={buttonRef ?? null}
  >
    {isPressed === true && <Icon name="check" />}
    <span>{children}</span>
    {leaves && <Icon name="out" />}
  </button>
);

interface LinkProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that reads as part of the sentence before it. */
export const Link = ({ children, onClick, label, buttonRef }: LinkProps) => (
  <button type="button" class="link" onClick={onClick} aria-label={label} ref={buttonRef ?? null}>
    {children}
  </button>
);

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export const IconButton = ({ icon, label, onClick, expanded, buttonRef }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    onClick={onClick}
    aria-label={label}
    aria-expanded={expanded}
    title={label}
    ref={buttonRef ?? null}
  >
    <Icon name={icon} />
  </button>
);
