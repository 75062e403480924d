// Everything that must never be found in what the extension keeps: each code, state, nonce, token and password that
// was issued or typed anywhere in the loopback world.

/**
 * Parameters and fields whose values are secret or tell who someone is (RFC 6749, 7636, OpenID Connect, OAuth 1.0a,
 * OpenID 2.0).
 */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  'access_token',
  'account',
  'assertion',
  'authenticity_token',
  'code',
  'code_challenge',
  'code_verifier',
  'credential',
  'email',
  'id_token',
  'id_token_hint',
  'login_hint',
  'nonce',
  'oauth_token',
  'oauth_verifier',
  'openid.claimed_id',
  'openid.response_nonce',
  'openid.sig',
  'password',
  'refresh_token',
  'signed_request',
  'state',
  'verification_code',
]);

/** Shorter values would be found everywhere by chance. */
const SHORTEST = 5;

export interface Secrets {
  /** Remembers the secret ones of these name-value pairs. */
  note(pairs: Iterable<readonly [string, unknown]>): void;
  /** Remembers the secret parts of an address: query and fragment. */
  noteUrl(url: URL): void;
  readonly values: ReadonlySet<string>;
  /** The remembered values that occur in `text`, as they are or percent-encoded. */
  foundIn(text: string): readonly string[];
}

export function rememberSecrets(): Secrets {
  const values = new Set<string>();
  const note: Secrets['note'] = (pairs) => {
    for (const [name, value] of pairs) {
      if (SECRET_NAMES.has(name) && typeof value === 'string' && value.length >= SHORTEST) values.add(value);
    }
  };
  return {
    note,
    noteUrl: (url) => {
      note(url.searchParams);
      note(new URLSearchParams(url.hash.slice(1)));
    },
    values,
    foundIn: (text) =>
      [...values].filter((value) => text.includes(value) || text.includes(encodeURIComponent(value))),
  };
}
