// Sentences of `_locales`, and the language they are in. Dates, numbers and lists must be in the language of the
// sentence around them, which is not the browser's own where that one is not translated.

import { native } from './native';

/** The sentence of that key with `$1` ... `$9` filled in; `''` where there is none. */
export const getMessage = (key: string, substitutions: readonly string[] = []): string =>
  native().i18n.getMessage(key, [...substitutions]);

/** BCP 47. The browser's own tag where it is the sentences' language, because it knows the region (`en-GB`). */
export function language(): string {
  const sentences = getMessage('locale_language');
  const own = native().i18n.getUILanguage();
  return own.split('-')[0] === sentences.split('-')[0] ? own : sentences;
}

/** Gives a page its language and reading direction; `dir` stands there and nowhere else. */
export function applyLocale(root: HTMLElement): void {
  root.lang = language();
  root.dir = getMessage('locale_direction');
}
