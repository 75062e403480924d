// The person's answer to "Do you still use this?", as it is written down. It carries its own time, because undoing a
// later answer writes this one once more, and must not make it young.

import type { Time } from './model';

export interface Used {
  readonly answer: 'no' | 'unsure';
  readonly at: Time;
}

/** `unsure 1781258400000`. */
export const usedText = ({ answer, at }: Used): string => `${answer} ${at}`;

/** `undefined` where it is none. */
export function usedOf(text: string | undefined): Used | undefined {
  const [, answer, at] = /^(no|unsure) (\d{1,16})$/.exec(text ?? '') ?? [];
  return answer === 'no' || answer === 'unsure' ? { answer, at: Number(at) } : undefined;
}
