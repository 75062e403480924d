// What comes out of a file while it is read, whatever shape it has.

import type { Said } from '../core/sources/files/format';

/** A table was found, which may hold no entry at all; or an entry was read. */
export type Entry = TableFound | EntryRead;

export interface TableFound {
  readonly kind: 'table';
  /** Of `Listed`. */
  readonly list?: string | undefined;
  readonly part?: true | undefined;
}

export interface EntryRead {
  readonly kind: 'entry';
  readonly unit: 'entry' | 'line' | 'row';
  /** From 1 on. */
  readonly number: number;
  readonly said: Said;
}

/** Gives what can be read, before it rejects with `Unreadable` where it cannot be read on. */
export type ReadEntries<Shape> = (text: AsyncIterable<string>, shape: Shape) => AsyncIterable<Entry>;
