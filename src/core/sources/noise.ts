// Lines of a list that are surely no names of apps. Whatever is in doubt stays: the person sees it, and ticks what is one.

/** Nothing one could call an app by. */
const WORDLESS = /^[^\p{L}]*$/u;

/** An address of mail, perhaps the person's own, or of a page. */
const ADDRESS = /^\S+@\S+\.\S+$|^https?:\/\/\S+$/i;

/** A year, and a day or a time beside it: `21. Februar 2026`, `2026年2月21日`, `Feb 21, 2026, 3:33 AM`. */
const DATE = /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*(?<!\d)\d{1,2}(?!\d)).{6,60}$/u;

/** It leads to what follows, or is a sentence: no name has so many words and a full stop. */
const LEADING = /[:：]$/u;
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?]$|[。！？؟।]$/u;

/** In words: GitHub's pages, which are in English for everyone, and buttons of the others' in English. */
const LABEL =
  /^(?:(?:last used|never used|owned by|added on|access given)\b.*|edit|remove|remove access|revoke|see details|view and edit|learn more|see more|show more|search|done|back)$/i;

/** In characters, as no name is. */
const LONGEST = 90;

const RULES = [WORDLESS, ADDRESS, DATE, LEADING, SENTENCE, LABEL] as const;

/** How often something stands in a list before it is a button of each row. */
const OFTEN = 3;

/** The lines that may be names, each once, in their order. */
export function mayBeNames(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const left = lines.filter((line, at) => {
    const isNoise = line.length > LONGEST || RULES.some((rule) => rule.test(line));
    return !isNoise && (times.get(line) ?? 0) < OFTEN && !isTile(line, lines[at + 1]);
  });
  return [...new Set(left)];
}

/** One letter drawn in the place of a picture, before the name that begins with it. */
const isTile = (line: string, next: string | undefined): boolean =>
  [...line].length === 1 &&
  next !== undefined &&
  next !== line &&
  next.toLowerCase().startsWith(line.toLowerCase());
