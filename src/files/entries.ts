// One file as what its entries say, whatever its shape.

import type { FileKind } from '../core/sources/files/format';
import type { Why } from '../core/sources/found';
import { csvEntries } from './csv';
import type { Entry, ReadEntries } from './entry';
import { jsonEntries } from './json';
import { lineEntries } from './json-lines';
import { pageEntries } from './page';
import { Unreadable } from './unreadable';

type Shapes = { readonly [Kind in FileKind as Kind['shape']]: Kind };

const READERS: { readonly [Shape in keyof Shapes]: ReadEntries<Shapes[Shape]> } = {
  json: jsonEntries,
  'json-lines': lineEntries,
  csv: csvEntries,
  html: pageEntries,
  refused: (_, { why }) => refusal(why),
};

/** Gives what can be read, before it rejects with `Unreadable` where it cannot be read on. */
export function entriesOf<Shape extends keyof Shapes>(
  text: AsyncIterable<string>,
  file: Shapes[Shape],
): AsyncIterable<Entry> {
  const read: ReadEntries<Shapes[Shape]> = READERS[file.shape as Shape];
  return read(text, file);
}

const refusal = (why: Why): AsyncIterable<Entry> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Unreadable(why)) }),
});
