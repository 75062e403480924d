// What the page of one app at Google says, line by line: its site, the day, what it may do. Where the page's own words
// are needed to tell which line is which, they are known in English alone, and in no other language guessed.

import { defined } from '../defined';
import type { Time } from '../model';
import { cleanName } from '../name';
import { readEnglishDate } from './english-date';

interface Told {
  /** The app's own name, where the lines themselves tell. */
  readonly name?: string;
  readonly host?: string;
  readonly first?: Time;
  readonly permissions: readonly string[];
}

const GIVEN_ON: ReadonlySet<string> = new Set(['Access given on:', 'Linked on:']);

/** What follows the permissions; without it nobody knows where they end. */
const END = /^(?:If you remove|Remove all|Remove access|Delete all)\b/;

/** The name of an icon, drawn as a picture by its font. */
const ICON = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

export function readDetailLines(raw: readonly string[]): Told {
  const lines = raw.flatMap((line) => cleanName(line) ?? []);
  const start = lines.findIndex((line, at) => lines.slice(0, at).some((name) => line === `${name} can:`));
  const end = lines.findIndex((line, at) => at > start && END.test(line));
  const date = lines[lines.findIndex((line) => GIVEN_ON.has(line)) + 1];
  return defined<Told>({
    name: start < 0 ? undefined : lines[start]?.slice(0, -' can:'.length),
    host: onlyHostIn(lines),
    first: lines.some((line) => GIVEN_ON.has(line)) ? readEnglishDate(date ?? '') : undefined,
    permissions: start < 0 || end < 0 ? [] : lines.slice(start + 1, end).filter((line) => !ICON.test(line)),
  });
}

/** Of the one line that is an address and nothing else: in any language. */
function onlyHostIn(lines: readonly string[]): string | undefined {
  const hosts = new Set(
    lines.flatMap((line) =>
      /^https?:\/\/\S+$/.test(line) && URL.canParse(line) ? new URL(line).hostname : [],
    ),
  );
  const [host, ...more] = hosts;
  return more.length === 0 ? host : undefined;
}
