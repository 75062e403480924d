// Tables of comma-separated values (RFC 4180): a header, then a row each.

/// <reference path="./csv-parse.d.ts" />

import { parse } from 'csv-parse/browser/esm';
import type { CsvFile } from '../core/sources/files/format';
import type { Entry } from './entry';
import { LARGEST_ENTRY } from './limits';
import { Unreadable } from './unreadable';

export async function* csvEntries(text: AsyncIterable<string>, file: CsvFile): AsyncGenerator<Entry> {
  let says: ReturnType<CsvFile['columns']>;
  let number = 0;
  for await (const row of rowsOf(text)) {
    number += 1;
    if (says !== undefined) {
      yield { kind: 'entry', unit: 'row', number, said: says(row) };
      continue;
    }
    says = file.columns(row);
    if (says === undefined) throw new Unreadable('why_shape');
    yield { kind: 'table', list: file.list, part: file.part };
  }
  if (says === undefined) throw new Unreadable('why_truncated');
}

async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  const rows: string[][] = [];
  let broken: Error | undefined;
  const parser = parse({
    bom: true,
    max_record_size: LARGEST_ENTRY,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const ended = new Promise<void>((resolve) => {
    parser
      .on('data', (row) => rows.push(row))
      .on('end', resolve)
      .on('error', (error) => {
        broken = error;
        resolve();
      });
  });
  for await (const piece of text) {
    // After an error nobody calls back.
    await Promise.race([new Promise<void>((resolve) => parser.write(piece, resolve)), ended]);
    yield* rows.splice(0);
    if (broken) throw new Unreadable('why_not_csv');
  }
  parser.end();
  await ended;
  yield* rows;
  if (broken) throw new Unreadable('why_not_csv');
}
