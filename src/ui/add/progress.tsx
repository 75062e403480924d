// How far something is, and the button that stops it.

import { Button } from '../parts/button';
import { say } from '../sentence';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

export const Progress = ({ label, share, onStop }: ProgressProps) => (
  <div class="progress">
    <progress aria-label={label} value={share} />
    <Button onClick={onStop}>{say('add_stop')}</Button>
  </div>
);
