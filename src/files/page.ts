// A page of an export in HTML. It is read as a whole: an entry of it has no end that could be told before.

import type { HtmlFile } from '../core/sources/files/format';
import type { Entry } from './entry';
import { htmlOutline } from './html';
import { LARGEST_WHOLE } from './limits';
import { wholeOf } from './text';
import { Unreadable } from './unreadable';

export async function* pageEntries(
  text: AsyncIterable<string>,
  { list, part, entries }: HtmlFile,
): AsyncGenerator<Entry> {
  const outline = htmlOutline(await wholeOf(text, LARGEST_WHOLE));
  const said = entries(outline);
  if (said === undefined) throw new Unreadable('why_shape');
  yield { kind: 'table', list, part };
  yield* said.map((one, index) => ({ kind: 'entry', unit: 'entry', number: index + 1, said: one }) as const);
  if (outline.cut) throw new Unreadable('why_too_large');
}
