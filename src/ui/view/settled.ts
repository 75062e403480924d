// Puts what was dealt with back among what is left, at the place it had.

import type { AppKey } from '../../core/model';
import type { Settled, Spot } from '../session';
import type { ListView, SectionView } from './list-view';
import { isGroup } from './place';

export interface Ghost extends Settled, Spot {
  /** Counts up: no two are the same, even for one app. */
  readonly id: number;
}

export type Entry<T> = { readonly item: T } | { readonly ghost: Ghost };

/** The first lines of the page: for whatever has no place of its own in the list. */
export const TOP: Spot = { slot: 'top', index: 0 };

/** Where an app's row stands; what is in a closed fold is told at the top. */
export function spotOf({ sections }: ListView, app: AppKey): Spot {
  for (const { id, place, rows } of sections) {
    const index = rows.findIndex((row) => row.app === app);
    if (index >= 0 && isGroup(place)) return { slot: id, index };
  }
  return TOP;
}

/** Items of one slot with its ghosts, each ghost at its index or, where the list got shorter, at the end. */
export function interleave<T>(items: readonly T[], ghosts: readonly Ghost[], slot: string): Entry<T>[] {
  const entries: Entry<T>[] = items.map((item) => ({ item }));
  const here = ghosts.filter((ghost) => ghost.slot === slot).sort((a, b) => a.index - b.index);
  for (const ghost of here) entries.splice(Math.min(ghost.index, entries.length), 0, { ghost });
  return entries;
}

/** Those at the top, and those whose part of the list went away with their row. */
export const atTop = (ghosts: readonly Ghost[], sections: readonly SectionView[]): Ghost[] =>
  ghosts.filter(({ slot }) => slot !== LOOK && !sections.some(({ id }) => id === slot));

/** The part that is always there to hold one. */
export const LOOK = 'look';
