// Members of what a file holds, which may be anything.

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** A text, or a number as it is written; nothing where it is empty or `N/A`. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? `${value}` : value;
  return typeof text === 'string' && !/^\s*(?:n\/a)?\s*$/i.test(text) ? text : undefined;
}

/** The texts in a list; none where it is no list. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : [];

/** Whether a beginning has each of these words, as they stand. */
export const hasAll =
  (...words: readonly string[]) =>
  (head: string): boolean =>
    words.every((word) => head.includes(word));
