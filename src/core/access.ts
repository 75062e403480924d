// What a grant's scopes let its app do, line by line, as a person reads it. Tables are handed in: a page loads the one
// it needs, the worker none.

import { KIND_GROUPS, KINDS, VERBS } from './kinds';
import { type Access, join, meaningsOf, SURENESS } from './meaning';
import type { ProviderId } from './model';
import type { Kind, Scopes, WithoutScope } from './provider';
import { WITHOUT_SCOPE } from './scope-list';

/** How a grant is filed: it reaches something, it knows who the person is, or nothing is known of what it may do. */
export type AccessGroup = 'reach' | 'know' | 'unknown';

/** Where a request without scopes means everything the app is set up for (RFC 6749 3.3 leaves it to the server). */
const EVERYTHING: Access = {
  scopeIds: [],
  kinds: ['other'],
  verbs: ['manage'],
  level: 2,
  certainty: 'unsure',
};

const who: ReadonlySet<Kind> = new Set<Kind>(KIND_GROUPS.who);

const lasts = ({ verbs }: Access) => verbs.every((verb) => verb === 'offline');

const reads = ({ verbs }: Access) => verbs.every((verb) => verb === 'read');

/** It tells the app something about the person, and no more. */
const tellsWho = (access: Access) => reads(access) && access.kinds.every((kind) => who.has(kind));

/** The app knows it for a fact. A guess counts only where every word of it says so: the rule then gives it level 0. */
export const knows = (access: Access) =>
  tellsWho(access) && (access.certainty !== 'guessed' || access.level === 0);

/** Not even its kind could be guessed. */
const isDark = ({ certainty, kinds }: Access) => certainty === 'guessed' && kinds[0] === 'other';

const reaches = (access: Access) => !lasts(access) && !tellsWho(access) && !isDark(access);

/** What every plain sign-in gives: name, picture, email. However many scopes ask for it, it is one line. */
export const isPlain = (access: Access) =>
  tellsWho(access) &&
  access.level === 0 &&
  access.kinds.every((kind) => kind === 'identity' || kind === 'email');

/** A request that names nothing, where nothing follows from that, still tells the app who signs in. */
const signIn = (implied: readonly string[]) => (implied.length > 0 ? implied : ['openid']);

/** One of the provider's `widens`, noted among the scopes: `?access_type=offline`. */
const isWidening = (scope: string) => scope.startsWith('?');

/** Negative where `a` is to be read before `b`. */
function compare(a: Access, b: Access): number {
  return (
    Number(lasts(a)) - Number(lasts(b)) ||
    Number(isDark(a)) - Number(isDark(b)) ||
    b.level - a.level ||
    SURENESS.indexOf(a.certainty) - SURENESS.indexOf(b.certainty) ||
    b.verbs.length - a.verbs.length ||
    Number(tellsWho(a)) - Number(tellsWho(b)) ||
    KINDS.indexOf(a.kinds[0]) - KINDS.indexOf(b.kinds[0])
  );
}

/**
 * What these scopes let an app do: strongest first, then what nobody knows, lasting access last; lines that say the
 * same are one.
 * `withoutScope` is the provider's, and counts where no scope was named. The order of scopes does not matter.
 */
export function reach(
  provider: ProviderId,
  scopes: readonly string[],
  withoutScope: WithoutScope | undefined,
  table: Scopes,
): readonly Access[] {
  const named = scopes.some((scope) => !isWidening(scope));
  const implied =
    named || withoutScope === undefined || typeof withoutScope === 'string' ? [] : signIn(withoutScope);
  const lines = new Map<string, Access>();
  for (const scope of [...scopes, ...implied].sort()) {
    for (const access of meaningsOf(provider, scope, table)) {
      // A widening parameter is no scope: without a row of its own it says nothing.
      if (isWidening(scope) && access.certainty === 'guessed') continue;
      const says = isPlain(access) ? 'plain' : (access.clause ?? clauseKey(access));
      const same = lines.get(says);
      lines.set(says, same ? join(same, access) : access);
    }
  }
  const everything =
    withoutScope === 'everything' && (!named || scopes.includes(WITHOUT_SCOPE)) ? [EVERYTHING] : [];
  return [...everything, ...lines.values()].sort(compare);
}

/** The group a grant is shown in. */
export function groupOf(lines: readonly Access[]): AccessGroup {
  if (lines.some(reaches)) return 'reach';
  return lines.some(knows) ? 'know' : 'unknown';
}

/** The one line for a row, of one grant or of several, if there is anything but lasting access. */
export function strongest(lines: readonly Access[]): Access | undefined {
  return lines.filter((access) => !lasts(access)).sort(compare)[0];
}

/**
 * Message key of the whole clause for a line that has none of its own, and for languages other than that of the
 * provider files: `access_contacts_read`, or for a guess `access_probably_contacts_see`.
 */
export function clauseKey(access: Access): string {
  const [kind] = access.kinds;
  if (access.certainty === 'guessed') {
    const manner = lasts(access) ? 'keep' : reads(access) ? 'see' : 'change';
    return `access_probably_${kind}_${manner}`;
  }
  const verb = VERBS.findLast((one) => access.verbs.includes(one));
  return `access_${kind}_${verb}`;
}
