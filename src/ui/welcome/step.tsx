// One step of three: its number, or a tick once it is done.

import type { ComponentChildren } from 'preact';
import { Icon } from '../icons';
import { text } from '../sentence';
import { formatNumber } from '../words';

interface StepProps {
  readonly id: string;
  readonly number: number;
  readonly isDone: boolean;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Step = ({ id, number, isDone, title, children }: StepProps) => (
  <li class="step" id={id}>
    <span class={isDone ? 'step-mark done' : 'step-mark'}>
      {isDone ? <Icon name="check" /> : formatNumber(number)}
      {isDone && <span class="hidden-text">{text('step_done')}</span>}
    </span>
    <div class="stack">
      <h2 class="large strong">{title}</h2>
      {children}
    </div>
  </li>
);
