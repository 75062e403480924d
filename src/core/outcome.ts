// Reads the answer to an authorization request from the address it goes back to. Codes, tokens and states are looked
// at while it is read and go no further: what comes out is the kind of answer, its host, and the scopes it names.

import { readAddress, readNativeAddress, wrapsAddress } from './address';
import { type AnswerParts, hasAny, readParts } from './answer-parts';
import { defined } from './defined';
import { readRefusal } from './refusal';
import { splitScopes } from './scope-list';

/** An answer (RFC 6749 4.1.2, 4.1.2.1 and 4.2.2, OpenID Connect, OAuth 1.0a 2.3, OpenID 2.0 10). */
export interface Answer {
  readonly outcome: 'granted' | 'refused';
  /** Full lower-case host the answer goes to; absent where it goes to a scheme of a program's own. */
  readonly host?: string;
  /**
   * The person, or someone for them, said no. Absent from any other refusal: a request that was not allowed to ask and
   * would have had to (`login_required`), or an error.
   */
  readonly denied?: true;
  /** What was granted, raw, where the answer says so. */
  readonly scopes?: readonly string[];
  /** What was refused of a request that was granted, where the answer says so (Facebook). */
  readonly deniedScopes?: readonly string[];
}

/** Long enough to be made by a machine. */
const long = (text: string) => text.length >= 16;

/** As people write them on the pages of shops: a number, a coupon, a place. */
const byHand = (text: string) => /^(?:\d+|[A-Z\d-]+|[A-Z][a-z]+)$/.test(text);

/** A code beside a `state` (RFC 6749 4.1.2); `?code=SUMMER20&state=CA` has another kind of both. */
function isAnswered(code: string, state: string): boolean {
  if (/^[A-Z]{2}$/.test(state)) return false;
  return long(code) || long(state) || (!byHand(code) && !byHand(state));
}

/** Parameters that stand beside a code and nowhere else: RFC 9207, OpenID Connect, Google, Discord, GitHub, Intuit. */
const besideCode = [
  'iss',
  'session_state',
  'client_info',
  'granted_scopes',
  'authuser',
  'guild_id',
  'installation_id',
  'realmId',
];

/** `?code=SUMMER20` on a shop's page is no answer. */
function isCode({ query, fragment, all, expected, callback, marked }: AnswerParts): boolean {
  const code = all.get('code');
  if (code === undefined) return false;
  if (expected || marked || hasAny(all, besideCode) || fragment.has('code')) return true;
  // A number of a few digits was sent to a phone.
  if (callback) return !/^\d{4,8}$/.test(code) || all.has('state');
  // Google's begin like this.
  if (/^4\/[\w-]{8}/.test(code)) return true;
  const state = query.get('state');
  if (state !== undefined) return isAnswered(code, state);
  return long(code) && hasAny(query, ['scope', 'scopes']);
}

/** What a password reset or an invitation by mail carries a token for (Supabase). */
const byMail = new Set(['recovery', 'signup', 'invite', 'magiclink', 'email', 'email_change']);

function isToken({ query, fragment, all, expected, callback }: AnswerParts): boolean {
  if (byMail.has(all.get('type') ?? '')) return false;
  if (hasAny(fragment, ['access_token', 'id_token'])) return true;
  const usual = expected || callback || hasAny(query, ['token_type', 'expires_in', 'state', 'session_state']);
  return hasAny(query, ['access_token', 'id_token']) && usual;
}

/** Answers that only one protocol or provider gives, so that their names are proof enough. */
function isSpecial({ all, expected, callback }: AnswerParts): boolean {
  return (
    (all.has('oauth_token') && all.has('oauth_verifier')) || // OAuth 1.0a 2.3
    all.get('openid.mode') === 'id_res' || // OpenID 2.0 10.1
    (all.has('auth_date') && all.has('hash') && all.has('id')) || // Telegram's widget
    (all.has('tgAuthResult') && all.get('tgAuthResult') !== 'false') ||
    /^true$/i.test(all.get('admin_consent') ?? '') || // Microsoft, for a whole company
    (all.has('installation_id') && all.get('setup_action') === 'install') || // GitHub Apps
    all.has('spapi_oauth_code') || // Amazon, sellers
    /"type":"silent_token"/.test(all.get('payload') ?? '') || // VK ID
    (hasAny(all, ['auth_code', 'authCode']) && (expected || callback || hasAny(all, ['app_id', 'state']))) // Alipay, DingTalk
  );
}

/** Of each parameter that makes an answer, a word; then `=`, however often it was encoded. */
const telltale =
  /(?:code|token|error|mode|auth_date|tgAuthResult|consent|setup|response|payload|denied|problem|usercancel)\w{0,8}(?:=|%(?:25)*3D)/i;

/** A look without taking the address apart: `false` is sure. */
export const mayBeAnswer = (text: string): boolean => telltale.test(text);

/** A call to the server with what an answer brought (RFC 6749 4.1.3, RFC 6750 2.3), not an answer. */
const isCall = ({ pathname }: URL, { all, fragment, expected }: AnswerParts) =>
  hasAny(all, ['client_secret', 'grant_type']) ||
  (!expected && fragment.size === 0 && /\/(?:access_?token|token_?info|user_?info)$/i.test(pathname));

/**
 * Reads an address as the answer to a request, or `undefined` where it is none. Alone, an address must look like one
 * beyond doubt; at `expectedHost`, where an answer is due, a bare `code` or `error` is enough.
 */
export function readOutcome(text: string, expectedHost?: string): Answer | undefined {
  const web = readAddress(text);
  const address = web ?? readNativeAddress(text);
  if (!address) return undefined;
  const parts = readParts(address.url, address.params, expectedHost);
  if (wrapsAddress(address.url) || isCall(address.url, parts)) return undefined;
  const host = web?.url.hostname;
  const refusal = readRefusal(parts);
  if (refusal) return defined<Answer>({ outcome: 'refused', host, denied: refusal.denied || undefined });
  if (!isCode(parts) && !isToken(parts) && !isSpecial(parts)) return undefined;
  const listed = (names: readonly string[]) => {
    const scopes = splitScopes(names.flatMap((name) => parts.all.get(name) ?? []));
    return scopes.length > 0 ? scopes : undefined;
  };
  return defined<Answer>({
    outcome: 'granted',
    host,
    scopes: listed(['granted_scopes', 'scope', 'scopes']),
    deniedScopes: listed(['denied_scopes']),
  });
}

/**
 * Reads an answer that a form carries (OAuth 2.0 Form Post Response Mode, Google's `credential`), knowing only which
 * fields there are. Whether it goes to the app is for the caller to know: a second factor is often called `code` too.
 */
export function readFormAnswer(has: (name: string) => boolean): Answer['outcome'] | undefined {
  if (has('error')) return 'refused';
  const fields = ['code', 'id_token', 'access_token', 'credential', 'openid.claimed_id', 'response'];
  return fields.some(has) ? 'granted' : undefined;
}
