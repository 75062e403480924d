// What adding something would do, or what a reading says beside the list: the difference of two views of the ledger,
// without and with it.

import { hostOf } from './key';
import type { AppKey, Grant } from './model';

export interface Preview {
  /** Not in the list so far. */
  readonly fresh: readonly Grant[];
  /** In the list, and more is known of it now: another permission, how it stands, its name. As it would be. */
  readonly changed: readonly Grant[];
  /** In the list, and nothing but a date is added. */
  readonly known: readonly Grant[];
  /** No longer on the provider's list, by a complete reading of the same account. */
  readonly gone: readonly Grant[];
  /** Not seen on the part of the provider's list that was read. */
  readonly notSeen: readonly Grant[];
  /** Marked as removed, and still on the provider's list. */
  readonly still: readonly Grant[];
  /** On the provider's list, and no sign-in of it was ever seen. */
  readonly elsewhere: readonly Grant[];
  /** New ones that may be an app the list already has. */
  readonly alike: readonly Alike[];
}

/** Perhaps one app under two keys: a question for the person, never a conclusion. */
export interface Alike {
  readonly fresh: Grant;
  readonly known: Grant;
}

/**
 * @param before grants without what is to be added, @param after with it
 * @param touched the keys it speaks of, evidence and entries
 * @param told keys of which the person already said whether they are another app
 */
export function previewOf(
  before: readonly Grant[],
  after: readonly Grant[],
  touched: ReadonlySet<AppKey>,
  told: ReadonlySet<AppKey> = new Set(),
): Preview {
  const old = new Map(before.flatMap((grant) => grant.keys.map((key) => [key, grant] as const)));
  const wasOf = ({ keys }: Grant) => keys.map((key) => old.get(key)).find((grant) => grant !== undefined);
  const spoken = after.filter(({ keys }) => keys.some((key) => touched.has(key)));
  const fresh = spoken.filter((grant) => wasOf(grant) === undefined);
  const held = spoken.flatMap((now) => {
    const was = wasOf(now);
    return was === undefined ? [] : [{ was, now }];
  });
  const turned = (state: 'absent' | 'unseen') =>
    after.filter((now) => now.listing?.state === state && wasOf(now)?.listing?.state !== state);
  return {
    fresh,
    changed: held.filter(({ was, now }) => says(was) !== says(now)).map(({ now }) => now),
    known: held.filter(({ was, now }) => says(was) === says(now)).map(({ now }) => now),
    gone: turned('absent'),
    notSeen: turned('unseen'),
    still: spoken.filter(({ again }) => again?.kind === 'listed'),
    elsewhere: spoken.filter(
      ({ listing, lastSignInDay }) => listing?.state === 'active' && lastSignInDay === undefined,
    ),
    alike: fresh.filter(({ key }) => !told.has(key)).flatMap((grant) => alikeOf(grant, before)),
  };
}

/** What a person would call a change; dates alone are none. */
const says = ({ provider, certainty, clientIds, host, name, scopes, listing, again }: Grant): string =>
  JSON.stringify([
    provider,
    certainty,
    clientIds,
    host,
    name,
    scopes.filter(({ granted }) => granted !== undefined).map(({ scope }) => scope),
    listing?.state,
    again?.kind,
  ]);

/** The one app of the same provider that goes by the same name, if there is exactly one. */
function alikeOf(fresh: Grant, before: readonly Grant[]): Alike[] {
  const names = namesOf(fresh);
  const [known, ...more] = before.filter(
    (grant) => grant.provider === fresh.provider && namesOf(grant).some((name) => names.includes(name)),
  );
  return known === undefined || more.length > 0 ? [] : [{ fresh, known }];
}

/** Each spelling it may be called by, letters and digits only: its name, and the words of its host: `canva` of `www.canva.com`. */
function namesOf({ name, nickname, host, keys }: Grant): string[] {
  const hosts = [host, ...keys.map(hostOf)].flatMap((one) => one?.split('.').slice(0, -1) ?? []);
  return [name, nickname, ...hosts.filter((label) => !COMMON.has(label))]
    .map((text) =>
      (text ?? '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((text) => text.length > 2);
}

/** Labels that name a service of a site, not the site. */
const COMMON: ReadonlySet<string> = new Set([
  ...[
    'account',
    'accounts',
    'api',
    'app',
    'auth',
    'com',
    'connect',
    'dashboard',
    'gov',
    'id',
    'login',
    'mobile',
  ],
  ...['net', 'oauth', 'org', 'portal', 'secure', 'signin', 'sso', 'store', 'web', 'www'],
]);
