// Reads one file of a known kind, to its end or as far as it goes.

import type { Time } from '../core/model';
import type { PartSaid, Said } from '../core/sources/files/format';
import { keptOf } from '../core/sources/files/kept';
import type { Found, NotUnderstood, Why } from '../core/sources/found';
import type { Row } from '../core/sources/history/row';
import type { ReadOptions } from './bytes';
import { entriesOf } from './entries';
import type { EntryRead } from './entry';
import { MOST_APPS } from './limits';
import { notesOf } from './notes';
import { nameOf } from './part';
import type { Recognised } from './recognise';
import { textOf } from './text';
import { Unreadable, whyOf } from './unreadable';

/** What one file says. */
export interface Report extends Recognised {
  readonly tables: readonly TableRead[];
  /** Entries in it, of whatever kind. */
  readonly entries: number;
  /** Other files that belong to it. */
  readonly parts: readonly PartSaid[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface TableRead {
  /** As the format tells it; none where its entries are no apps. */
  readonly list: string | undefined;
  readonly found: Found[];
  /** It was read to its end, every entry was understood, and the table tells the whole list. */
  whole: boolean;
}

export interface ReportOptions extends ReadOptions {
  readonly now: Time;
  /** Called with each row of a history. */
  readonly onRow: (row: Row) => void;
}

/** Of an entry that says so, the app is known all the same, and how it stands. */
const DATES: ReadonlySet<Why> = new Set(['why_date', 'why_date_words']);

/** Rejects with the signal's reason and with nothing else. */
export async function reportOf(recognised: Recognised, options: ReportOptions): Promise<Report> {
  const notes = notesOf(nameOf(recognised.part.path));
  const tables: TableRead[] = [];
  const parts: PartSaid[] = [];
  let [entries, apps] = [0, 0];

  function doubt(entry: EntryRead, why: Why): void {
    const table = tables.at(-1);
    if (table && !DATES.has(why)) table.whole = false;
    notes.ofEntry(entry, why);
  }

  const take: Takers = {
    app(said, entry) {
      apps += 1;
      if (apps > MOST_APPS) throw new Unreadable('why_too_many');
      const { found, doubts } = keptOf(said, options.now);
      if (found) tables.at(-1)?.found.push(found);
      for (const why of doubts) doubt(entry, why);
    },
    row: ({ row }) => options.onRow(row),
    part: (said) => parts.push(said),
    'not-understood': ({ why }, entry) => doubt(entry, why),
  };

  try {
    for await (const entry of entriesOf(textOf(recognised.part, options), recognised.file)) {
      if (entry.kind === 'table') tables.push({ list: entry.list, found: [], whole: !entry.part });
      else {
        entries += 1;
        if (entry.said) takeOne(take, entry.said, entry);
      }
    }
    if (tables.length === 0) throw new Unreadable('why_shape');
  } catch (error) {
    for (const table of tables.slice(-1)) table.whole = false;
    notes.ofFile(whyOf(error, 'why_unreadable', options.signal));
  }
  return { ...recognised, tables, entries, parts, notUnderstood: notes.all() };
}

type Spoken = NonNullable<Said>;
type Takers = {
  readonly [Kind in Spoken['kind']]: (said: Extract<Spoken, { kind: Kind }>, entry: EntryRead) => void;
};

function takeOne<Kind extends Spoken['kind']>(
  take: Takers,
  said: Extract<Spoken, { kind: Kind }>,
  entry: EntryRead,
): void {
  take[said.kind as Kind](said, entry);
}
