// The words of a part of a page, line by line as a person sees them.

import type { Item } from './outline';
import { shown } from './outline-walk';

/** Elements that stand in a line of text; whatever else begins or ends, a link too, begins or ends a line. */
const INLINE: ReadonlySet<string> = new Set(
  'abbr b bdi bdo cite code data del em font i ins kbd label mark q s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** Without what is hidden from a screen reader. */
export function linesIn(items: readonly Item[]): string[] {
  const lines: string[][] = [];
  const blocks: number[] = [];
  let goesOn = false;
  for (const { tag, text, depth } of shown(items)) {
    while ((blocks.at(-1) ?? -1) >= depth) {
      blocks.pop();
      goesOn = false;
    }
    if (text !== '') {
      if (goesOn) lines.at(-1)?.push(text);
      else lines.push([text]);
      goesOn = true;
    } else if (!INLINE.has(tag)) {
      blocks.push(depth);
      goesOn = false;
    }
  }
  return lines.map((runs) => runs.join(' '));
}

/** The first line, past a single letter drawn in the place of a picture. */
export function headlineIn(items: readonly Item[]): string | undefined {
  const [first, second] = linesIn(items);
  const isTile =
    first !== undefined &&
    second !== undefined &&
    [...first].length === 1 &&
    second.toLowerCase().startsWith(first.toLowerCase());
  return isTile ? second : first;
}
