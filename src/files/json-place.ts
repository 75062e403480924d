// Where in a JSON text a token stands: which tables are found, and that no single value is too much to hold.

import { type ParsedTokenInfo, TokenType } from '@streamparser/json';
import type { JsonTable } from '../core/sources/files/format';
import { DEEPEST, LARGEST_ENTRY } from './limits';
import { Unreadable } from './unreadable';

export interface JsonPlace {
  readonly see: (token: ParsedTokenInfo) => void;
  /** So many bytes more were handed over, all tokens in them seen. */
  readonly took: (bytes: number) => void;
}

/** The table that these names lead to; where it lies in an array, its number stands for a name. */
export const tableAt = (
  tables: readonly JsonTable[],
  names: readonly (string | number | undefined)[],
): JsonTable | undefined =>
  tables.find(
    ({ at }) => at.length === names.length && at.every((name, n) => name === '*' || name === names[n]),
  );

/** Both functions throw `Unreadable` where it goes too deep or a value is too large. */
export function jsonPlace(tables: readonly JsonTable[], onTable: (table: JsonTable) => void): JsonPlace {
  /** Of each array and object that is open its name; of the outermost, and of those in an array, ''. */
  const open: string[] = [];
  let inTable: number | undefined;
  let [lastText, name] = ['', ''];
  let [taken, lastToken, entryBegins] = [0, 0, 0];

  function enter(isArray: boolean): void {
    open.push(name);
    name = '';
    if (open.length > DEEPEST) throw new Unreadable('why_shape');
    const table = isArray ? tableAt(tables, open.slice(1)) : undefined;
    if (table === undefined) return;
    inTable = open.length;
    onTable(table);
  }

  function leave(): void {
    open.pop();
    if (inTable !== undefined && open.length < inTable) inTable = undefined;
  }

  return {
    see({ token, value, offset }) {
      lastToken = offset;
      if (token === TokenType.LEFT_BRACKET || token === TokenType.LEFT_BRACE)
        enter(token === TokenType.LEFT_BRACKET);
      if (token === TokenType.RIGHT_BRACKET || token === TokenType.RIGHT_BRACE) leave();
      if (token === TokenType.STRING) lastText = String(value);
      if (token === TokenType.COLON) name = lastText;
      if (token === TokenType.COMMA) name = '';
      if (open.length === inTable) entryBegins = offset;
      if (inTable !== undefined && offset - entryBegins > LARGEST_ENTRY)
        throw new Unreadable('why_too_large');
    },
    took(bytes) {
      taken += bytes;
      if (taken - lastToken > LARGEST_ENTRY) throw new Unreadable('why_too_large');
    },
  };
}
