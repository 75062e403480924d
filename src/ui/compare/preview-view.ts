// What a preview shows, as plain data: the difference that adding something would make, in numbers and rows.

import { defined } from '../../core/defined';
import type { Grant } from '../../core/model';
import type { Preview } from '../../core/preview';
import { appsOf, type Tables } from '../view/apps';
import { type Flag, flagOf } from '../view/flags';
import type { RowView } from '../view/list-view';
import { isGroup, type Place } from '../view/place';
import { sectionsOf } from '../view/rows';
import type { Answers } from './answers';

export interface PreviewRow extends RowView {
  readonly place: Place;
  readonly flag?: Flag;
}

export interface PreviewView {
  /** All apps it speaks of. */
  readonly total: number;
  /** New ones; those the person called the same as one in the list are known. */
  readonly fresh: number;
  readonly changed: number;
  readonly known: number;
  /** Of these: rows of those that have access, and of those that go into a fold. */
  readonly standing: readonly PreviewRow[];
  readonly over: readonly PreviewRow[];
  /** There is something the list does not say yet. */
  readonly hasNews: boolean;
}

export function previewView(preview: Preview, answers: Answers, tables: Tables): PreviewView {
  const fresh = preview.fresh.filter(({ key }) => answers.get(key) !== 'same');
  const rows = rowsOf(fresh, tables);
  return {
    total: preview.fresh.length + preview.changed.length + preview.known.length,
    fresh: fresh.length,
    changed: preview.changed.length,
    known: preview.known.length + preview.fresh.length - fresh.length,
    standing: rows.filter(({ place }) => isGroup(place)),
    over: rows.filter(({ place }) => !isGroup(place)),
    hasNews: NEWS.some((part) => preview[part].length > 0),
  };
}

const NEWS = ['fresh', 'changed', 'gone', 'notSeen', 'still'] as const satisfies readonly (keyof Preview)[];

/** Strongest first, as everywhere. Of whom nothing is known nothing is said: it would be the same in every row. */
export function rowsOf(grants: readonly Grant[], tables: Tables): PreviewRow[] {
  const apps = appsOf(grants, tables);
  const flags = new Map(apps.map((app) => [app.id, flagOf(app)]));
  return sectionsOf(apps).flatMap(({ place, rows }) =>
    rows.map((row) =>
      defined<PreviewRow>({
        ...row,
        place,
        line: place === 'unknown' ? '' : row.line,
        flag: flags.get(row.app),
      }),
    ),
  );
}
