// Meta's JSON writes each byte of a text's UTF-8 as a letter of its own: `Caf\u00c3\u00a9` for Café.

/** The text that was meant; as it stands where its letters are no such bytes. */
export function mended(text: string | undefined): string | undefined {
  if (text === undefined || !/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return decodeURIComponent(escaped(text));
  } catch {
    return text;
  }
}

/** Each letter as the byte it stands for; `decodeURIComponent` refuses bytes that are not UTF-8. */
const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
