// No row moves under the pointer: while it is over the list, rows keep their places and only their words change.

interface Row {
  readonly id: string;
}

interface Section<R extends Row> {
  readonly rows: readonly R[];
}

/**
 * @param shown what is on the screen
 * @param next what would be shown if nobody were pointing at it
 * @returns the shown layout, each row with its newest content; a row that is gone from `next` waits with its old one
 */
export function steady<R extends Row, S extends Section<R>>(
  shown: readonly S[],
  next: readonly S[],
): readonly S[] {
  const newest = new Map(next.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  return shown.map((section) => ({
    ...section,
    rows: section.rows.map((row) => newest.get(row.id) ?? row),
  }));
}
