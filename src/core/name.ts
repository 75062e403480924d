// Names that come from outside: hostile text until it is cleaned. What is kept can be shown, and cannot reach around
// itself; whether its letters are what they look like is told apart.

/** No app's name is longer; in characters. */
const LONGEST = 120;

/** Controls, line separators, bidirectional marks (UAX 9), invisible joiners, tags and unpaired surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** A name as it may be kept and shown: one line, nothing invisible, not too long; `undefined` where nothing is left. */
export function cleanName(raw: string): string | undefined {
  // White space first: a line break is a gap between words, not one of the marks that vanish.
  const spaced = raw
    .slice(0, LONGEST * 50)
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '');
  const name = spaced.normalize('NFC').replace(/ +/g, ' ').trim();
  const characters = [...name];
  if (characters.length === 0) return undefined;
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()}…` : name;
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const;

/** Whether one word mixes alphabets whose letters look alike, as no honest name does (UTS 39). */
export const mixesScripts = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}]+/u).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
