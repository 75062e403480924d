// How each line of what an app can reach stands: allowed, asked, or turned down, and since when.

import type { Grant, ScopeSeen, Time } from '../../core/model';
import type { Line } from './reach';

export type Standing = 'allowed' | 'asked' | 'refused';

export interface StandingLine {
  readonly line: Line;
  readonly standing: Standing;
  /** Newest evidence of that standing among its scopes. */
  readonly when: Time;
}

const STANDINGS: readonly Standing[] = ['allowed', 'asked', 'refused'];

/** The later word counts; an answer counts over a question that came after it, because the question changed nothing. */
export function standingOf({ asked, granted, refused }: ScopeSeen): Standing {
  if (granted !== undefined && granted >= (refused ?? 0)) return 'allowed';
  return refused !== undefined && refused >= (asked ?? 0) ? 'refused' : 'asked';
}

/** @param linesOf what some scopes come to, strongest first */
export function standingsOf(
  { scopes, lastAt, certainty }: Grant,
  linesOf: (scopes: readonly ScopeSeen[]) => readonly Line[],
): StandingLine[] {
  if (scopes.length === 0) {
    const standing: Standing = certainty === 'sure' ? 'allowed' : 'asked';
    return linesOf([]).map((line) => ({ line, standing, when: lastAt }));
  }
  return STANDINGS.flatMap((standing) => {
    const some = scopes.filter((seen) => standingOf(seen) === standing);
    if (some.length === 0) return [];
    return linesOf(some).map((line) => ({ line, standing, when: whenOf(line, some, standing) }));
  });
}

const COLUMN = { allowed: 'granted', asked: 'asked', refused: 'refused' } as const;

const whenOf = ({ access }: Line, scopes: readonly ScopeSeen[], standing: Standing): Time =>
  Math.max(
    0,
    ...scopes
      .filter(({ scope }) => access.scopeIds.includes(scope))
      .map((seen) => seen[COLUMN[standing]] ?? 0),
  );
