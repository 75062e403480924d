// What the person answers to "could be the same", and what that is written down as.

import type { AppKey, Grant } from '../../core/model';
import type { Alike } from '../../core/preview';
import type { Change } from '../../store/store';

export type Answer = 'same' | 'different';

/** By the key of the new app. */
export type Answers = ReadonlyMap<AppKey, Answer>;

/** Where nothing was answered, nothing is said: two keys stay two apps. */
export const saidOf = (alike: readonly Alike[], answers: Answers): readonly Change[] =>
  alike.flatMap(({ fresh, known }) => {
    const answer = answers.get(fresh.key);
    if (answer === undefined) return [];
    return answer === 'same' ? same(fresh, known) : different(fresh);
  });

/** "Same": all their keys are shown as one app, under the smallest of them. */
export function same(one: Grant, other: Grant): readonly Change[] {
  const keys = [...one.keys, ...other.keys].sort();
  return keys.map((subject) => ({ subject, field: 'app', value: keys[0] ?? subject }));
}

/** "Different": it is shown by itself, whatever it is called. */
export const different = ({ key, keys }: Grant): readonly Change[] =>
  keys.map((subject) => ({ subject, field: 'app', value: key }));
