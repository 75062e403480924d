// JSON of any size: the entries of the arrays that are wanted, one after another. What lies beside them is passed over
// and never held.

import { Tokenizer, TokenParser } from '@streamparser/json';
import type { JsonFile } from '../core/sources/files/format';
import type { Entry } from './entry';
import { jsonPlace, tableAt } from './json-place';
import { Unreadable, whyOf } from './unreadable';

/** In characters: no prefix is longer. */
const LONGEST_PREFIX = 1_000;

export async function* jsonEntries(text: AsyncIterable<string>, file: JsonFile): AsyncGenerator<Entry> {
  const read: Entry[] = [];
  const write = parser(file, (entry) => read.push(entry));
  const encoder = new TextEncoder();
  let ended = false;
  for await (const piece of withoutPrefix(text, file.prefix)) {
    try {
      ended = write(encoder.encode(piece));
    } catch (error) {
      yield* read;
      throw new Unreadable(whyOf(error, 'why_not_json', undefined));
    }
    yield* read.splice(0);
  }
  if (!ended) throw new Unreadable('why_truncated');
}

/** @returns takes the next bytes; tells whether the JSON has come to its end, and throws where it is none */
function parser({ tables }: JsonFile, onEntry: (entry: Entry) => void): (bytes: Uint8Array) => boolean {
  const place = jsonPlace(tables, ({ list, part }) => onEntry({ kind: 'table', list, part }));
  const tokens = new ExactTokenizer();
  const values = new TokenParser({
    paths: tables.map(({ at }) => ['$', ...at, '*'].join('.')),
    keepStack: false,
  });
  let number = 0;
  tokens.onToken = (token) => {
    place.see(token);
    values.write(token);
  };
  values.onValue = ({ value, parent, stack }) => {
    const names = stack.slice(1).map(({ key }) => key);
    const table = Array.isArray(parent) ? tableAt(tables, names) : undefined;
    if (table === undefined) return;
    number += 1;
    onEntry({ kind: 'entry', unit: 'entry', number, said: table.says(value) });
  };
  return (bytes) => {
    tokens.write(bytes);
    place.took(bytes.length);
    return values.isEnded;
  };
}

/** A whole number that has no exact value in JavaScript stays the text it is. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(digits: string): number {
    const number = super.parseNumber(digits);
    const isExact = Number.isSafeInteger(number) || !/^-?\d+$/.test(digits);
    return isExact ? number : (digits as unknown as number);
  }
}

async function* withoutPrefix(
  text: AsyncIterable<string>,
  prefix: RegExp | undefined,
): AsyncGenerator<string> {
  let head: string | undefined = prefix && '';
  for await (const piece of text) {
    if (head === undefined) yield piece;
    else head += piece;
    if (head !== undefined && head.length > LONGEST_PREFIX) {
      yield head.replace(prefix ?? '', '');
      head = undefined;
    }
  }
  if (head !== undefined) yield head.replace(prefix ?? '', '');
}
