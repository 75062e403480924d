// The scopes of OpenID Connect itself (Core 1.0, sections 5.4 and 11). They mean the same at every provider, so a
// provider file names one of them only where it gives more, or less.

import type { Scopes } from './provider';

export const OPENID_SCOPES = {
  openid: ['identity', 'read', 0, 'Recognise you when you sign in'],
  profile: ['identity', 'read', 0, 'See your name, picture and other profile details'],
  email: ['email', 'read', 0, 'See your email address'],
  address: ['phone', 'read', 1, 'See your postal address'],
  phone: ['phone', 'read', 1, 'See your phone number'],
  offline_access: ['account', 'offline', 1, 'Keep access while you are away'],
} satisfies Scopes;
