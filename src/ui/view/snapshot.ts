// The first paint: the top of the list as it was when a page last showed it, so that the popup can paint before
// IndexedDB, scope clauses or suffix list are there. Written by pages only, under a Web Lock, with the list's generation.

import { language } from '../../platform/i18n';
import type { ListView } from './list-view';
import { isGroup } from './place';

const KEY = 'first-paint';

/** Changes whenever the form of `ListView` does; a snapshot of another form is not read. */
const FORM = 1;

/** Rows a snapshot holds: as many as one sees without scrolling. */
export const ROWS_MAX = 12;

interface Snapshot {
  readonly form: number;
  readonly language: string;
  readonly generation: number;
  readonly view: ListView;
}

/** At once and without waiting; `undefined` where there is none in this form and language. */
export function readSnapshot(storage: Storage = localStorage): ListView | undefined {
  const snapshot = parse(storage.getItem(KEY));
  return snapshot?.form === FORM && snapshot.language === language() ? snapshot.view : undefined;
}

/**
 * Keeps the top of what is shown, unless the list has changed since: a page that was asleep while everything was
 * deleted must not bring a name back.
 * @param generation the list's when the view was read; `current` asks for it again, inside the lock
 */
export async function writeSnapshot(
  view: ListView,
  generation: number,
  current: () => Promise<number>,
): Promise<void> {
  await exclusively(async () => {
    if ((await current()) !== generation) return;
    const snapshot: Snapshot = { form: FORM, language: language(), generation, view: cut(view) };
    localStorage.setItem(KEY, JSON.stringify(snapshot));
  });
}

/** Takes the snapshot away, then does `work`, while no page can write another. */
export async function withoutSnapshot<T>(work: () => Promise<T>): Promise<T> {
  return exclusively(() => {
    localStorage.removeItem(KEY);
    return work();
  });
}

const exclusively = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(KEY, work) as Promise<T>;

function parse(stored: string | null): Snapshot | undefined {
  try {
    return JSON.parse(stored ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first rows of the groups. Folds keep their number only, because they are closed when the popup opens; news is
 * left out, because it is news once.
 */
export function cut(view: ListView): ListView {
  let left = ROWS_MAX;
  const sections = view.sections.map((section) => {
    const rows = isGroup(section.place) ? section.rows.slice(0, left) : [];
    left -= rows.length;
    return { ...section, rows };
  });
  return { pending: view.pending, look: view.look, sections };
}
