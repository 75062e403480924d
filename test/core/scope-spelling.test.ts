// The many spellings of one scope, as they are met in addresses, exports and lists.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellings } from '../../src/core/scope-spelling';

test.each<[provider: string, scope: string, searched: readonly string[]]>([
  ['google', 'https://www.googleapis.com/auth/drive.file', ['drive.file']],
  ['google', 'https://www.googleapis.com/auth/userinfo.email', ['email']],
  ['google', 'https://www.googleapis.com/auth/userinfo.profile', ['profile']],
  ['google', 'https://mail.google.com/', ['https://mail.google.com']],
  ['google', 'https://www.google.com/m8/feeds/', ['https://www.google.com/m8/feeds']],
  ['google', 'Drive', ['Drive']],
  ['microsoft', 'https://graph.microsoft.com/Mail.Read', ['mail.read']],
  ['microsoft', 'https://outlook.office.com/Mail.Read', ['mail.read']],
  ['microsoft', 'https://outlook.office365.com/IMAP.AccessAsUser.All', ['imap.accessasuser.all']],
  ['microsoft', 'user.read', ['user.read']],
  ['microsoft', 'https://shop.example/Mail.Read', ['https://shop.example/mail.read']],
  ['vk', '2', ['friends']],
  ['vk', '4198402', ['friends', 'messages', 'email']],
  ['vk', '512', ['512']],
  ['vk', '0', ['0']],
  ['vk', 'friends', ['friends']],
  ['facebook', '4198402', ['4198402']],
  ['generic', 'https://graph.microsoft.com/Mail.Read', ['https://graph.microsoft.com/Mail.Read']],
])('%s: %s', (provider, scope, searched) => {
  expect(spellings(provider, scope)).toEqual(searched);
});

test('there is always at least one, whatever the provider and the scope', () => {
  const provider = fc.oneof(
    fc.constantFrom('google', 'microsoft', 'vk', 'constructor', '__proto__'),
    fc.string(),
  );
  const scope = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.constantFrom('constructor', '__proto__', 'toString'),
  );
  fc.assert(
    fc.property(provider, scope, (one, two) => {
      const found = spellings(one, two);
      return found.length > 0 && found.every((name) => typeof name === 'string');
    }),
  );
});
