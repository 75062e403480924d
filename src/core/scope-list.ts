// A list of scopes as it stands in one parameter (RFC 6749 3.3).

/**
 * Noted in place of the scopes of a sign-in that named none (RFC 6749 3.3): at some providers that means everything,
 * and a later request for less must not hide it.
 */
export const WITHOUT_SCOPE = '?';

/** A scope is hardly ever longer. In characters. */
const longest = 512;

/** More than this are no request that a person could answer. */
const most = 200;

/** Space as the RFC has it, plus where a space was encoded once too often, comma as a third of the providers have it. */
const usual = ' +,';

/** The scopes in some texts, raw, each once, in their order. */
export function splitScopes(texts: readonly string[], separators = usual): readonly string[] {
  const parts = [...separators].reduce((rest, mark) => rest.flatMap((part) => part.split(mark)), texts);
  return [...new Set(parts.map((part) => part.trim()))]
    .filter((part) => part !== '' && part.length <= longest)
    .slice(0, most);
}
