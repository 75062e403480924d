// JSON lines: one value a line. A line that is none is told, and those after it are read.

import { type JsonLines, notUnderstood, type Said } from '../core/sources/files/format';
import type { Entry } from './entry';
import { LARGEST_ENTRY } from './limits';
import { Unreadable } from './unreadable';

export async function* lineEntries(
  text: AsyncIterable<string>,
  { list, part, says }: JsonLines,
): AsyncGenerator<Entry> {
  yield { kind: 'table', list, part };
  let number = 0;
  for await (const line of linesOf(text)) {
    number += 1;
    if (line.trim() !== '') yield { kind: 'entry', unit: 'line', number, said: saidOn(line, says) };
  }
}

function saidOn(line: string, says: JsonLines['says']): Said {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return notUnderstood('why_not_json');
  }
  return says(value);
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LARGEST_ENTRY) throw new Unreadable('why_too_large');
  }
  yield rest;
}
