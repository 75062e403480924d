// The person's own phone, computer and mail programs, as they stand on a provider's list: they hold the widest access of
// all, and removing one stops mail there. From general knowledge, so the screen says "probably".

import type { Grant, ProviderId } from './model';

/** Whose lists hold them: those that keep mail. */
const PROVIDERS: ReadonlySet<ProviderId> = new Set(['google', 'microsoft', 'yahoo']);

/** As `folded` makes them. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'android',
    'android device',
    'chrome os',
    'chromeos',
    'google chrome',
    'ios',
    'ios account manager',
    'ipad',
  ],
  ...['ipados', 'iphone', 'mac os', 'macos', 'macos internet accounts', 'os x', 'windows', 'windows phone'],
  ...[
    'apple mail',
    'aquamail',
    'blackberry hub',
    'bluemail',
    'emclient',
    'em client',
    'evolution',
    'fairemail',
  ],
  ...['geary', 'gnome', 'gnome online accounts', 'htc mail', 'huawei email', 'k-9 mail', 'kmail', 'lg email'],
  ...['mail and calendar', 'mail, calendar, and people', 'mailspring', 'microsoft apps & services'],
  ...['microsoft outlook', 'mozilla thunderbird', 'outlook', 'outlook for android', 'outlook for ios'],
  ...[
    'samsung email',
    'samsung mail',
    'samsung account',
    'sony email',
    'thunderbird',
    'windows mail',
    'xiaomi mail',
  ],
]);

/** By its exact name, and only where no site is known that it signs in to: a program on a device has none. */
export const isOwnDevice = ({
  provider,
  name = '',
  host,
}: Pick<Grant, 'provider' | 'name' | 'host'>): boolean =>
  host === undefined && PROVIDERS.has(provider) && NAMES.has(folded(name));

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
