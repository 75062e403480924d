// Answers that say no, in the words of each protocol.

import { type AnswerParts, hasAny } from './answer-parts';

/** Errors that mean: somebody said no. RFC 6749 4.1.2.1, then LinkedIn, Apple, Facebook, Kakao and others. */
const denials = new Set([
  'access_denied',
  'user_denied',
  'user_cancelled',
  'user_canceled',
  'user_cancelled_login',
  'user_cancelled_authorize',
  'user_cancelled_consent',
  'cancelled',
  'canceled',
  'consent_denied',
  'authorization_declined',
  'user_refused',
  'permission_denied',
]);

/** Errors that no page of another kind has: RFC 6749 4.1.2.1, OpenID Connect 3.1.2.6, RFC 9101 6, and before them. */
const failures = new Set([
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'unsupported_response_mode',
  'invalid_scope',
  'unauthorized_scope_error',
  'invalid_target',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'immediate_failed',
  'unmet_authentication_requirements',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
  'redirect_uri_mismatch',
]);

/** Whether the answer is a no, and whether a person said it: `undefined` where it is none. */
export function readRefusal({
  fragment,
  all,
  expected,
  callback,
}: AnswerParts): { denied: boolean } | undefined {
  // A link from a mail that came too late (Supabase).
  if (all.get('error_code') === 'otp_expired') return undefined;
  const error = all.get('error')?.toLowerCase();
  if (error !== undefined) {
    const denied = denials.has(error) || all.get('error_reason') === 'user_denied';
    const known = denied || failures.has(error);
    const explained = hasAny(all, ['state', 'iss', 'error_description', 'error_uri', 'error_reason']);
    const said = error === 'access_denied' || error.startsWith('user_');
    const placed = callback || fragment.has('error');
    const whole = all.has('state') && all.has('error_description');
    if (expected || (known && (said || placed || explained)) || (placed && explained) || whole) {
      return { denied };
    }
  }
  if ((expected || callback) && all.has('error_code') && all.has('error_message')) return { denied: false }; // Facebook
  const mode = all.get('openid.mode') ?? '';
  if (mode === 'cancel') return { denied: true };
  if (mode === 'setup_needed' || mode === 'error' || all.has('openid.user_setup_url'))
    return { denied: false };
  const token = all.get('denied') ?? ''; // X, OAuth 1.0a
  if (/^[\w-]{6,}$/.test(token) && (expected || callback || token.length >= 16)) return { denied: true };
  if (all.has('oauth_problem')) return { denied: denials.has(all.get('oauth_problem') ?? '') };
  if (all.get('usercancel') !== undefined && all.get('usercancel') !== '0') return { denied: true }; // QQ
  if (all.get('tgAuthResult') === 'false') return { denied: true };
  return undefined;
}
