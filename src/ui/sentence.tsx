// A sentence of `_locales` whose placeholders may be anything that can be shown. Sentences are whole: what is put into
// one is a name, a number, a date or a list, never another half of a sentence.

import type { ComponentChild, ComponentChildren } from 'preact';
import type messages from '../../public/_locales/en/messages.json';
import { getMessage } from '../platform/i18n';
import { formatNumber, pluralForm } from './words';

export type Key = keyof typeof messages;

/** The keys that have a form for each plural category of a language (`apps_one`, `apps_other`, ...). */
export type Family = Key extends infer K ? (K extends `${infer F}_other` ? F : never) : never;

/** Stands in for a placeholder while the browser puts the sentence together: private use, so no text holds it. */
const MARK = 0xe000;

/** The sentence with its placeholders filled by text. */
export const text = (key: Key, ...parts: readonly string[]): string => getMessage(key, parts);

/** The sentence with its placeholders filled by anything. */
export function say(key: Key, ...parts: readonly ComponentChild[]): ComponentChildren {
  return pieces(
    getMessage(
      key,
      parts.map((_, i) => String.fromCharCode(MARK + i)),
    ),
    parts,
  );
}

/** The form of the family that `count` takes in this language; the count is the first placeholder. */
export const sayCount = (family: Family, count: number, ...parts: readonly ComponentChild[]) =>
  say(formOf(family, count), formatNumber(count), ...parts);

/** The same as text. */
export const countText = (family: Family, count: number, ...parts: readonly string[]): string =>
  text(formOf(family, count), formatNumber(count), ...parts);

function formOf(family: Family, count: number): Key {
  const form = `${family}_${pluralForm(count)}` as Key;
  return getMessage(form) === '' ? `${family}_other` : form;
}

function pieces(sentence: string, parts: readonly ComponentChild[]): ComponentChild[] {
  return sentence
    .split(/([\uE000-\uE008])/)
    .map((piece, i) => (i % 2 === 1 ? parts[piece.charCodeAt(0) - MARK] : piece));
}
