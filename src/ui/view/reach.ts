// What one grant may reach, in words. The scopes it was refused are left out: it never got them.

import { type AccessGroup, clauseKey, groupOf, isPlain, reach } from '../../core/access';
import type { Access } from '../../core/meaning';
import type { Grant, ScopeSeen } from '../../core/model';
import type { Kind, Provider, Scopes } from '../../core/provider';
import { type Who, whoOf } from '../../core/who';
import { language } from '../../platform/i18n';
import { type Key, text } from '../sentence';

/** One line of what an app may reach. */
export interface Line {
  readonly access: Access;
  /** The whole clause. */
  readonly clause: string;
}

export interface Reach {
  readonly group: AccessGroup;
  /** Strongest first. */
  readonly lines: readonly Line[];
  readonly who: Who;
  readonly kinds: readonly Kind[];
}

/** @param table the provider's scopes; an empty one leaves everything to the rule for unknown scopes */
export function reachOf(grant: Grant, provider: Provider | undefined, table: Scopes): Reach {
  const lines = linesOf(grant, grant.scopes.filter(isKept), provider, table);
  const accesses = lines.map(({ access }) => access);
  return {
    group: groupOf(accesses),
    lines,
    who: whoOf(accesses),
    kinds: accesses.flatMap(({ kinds }) => kinds),
  };
}

/** All that `reachOf` looks at: grants of which this is the same have the same reach. */
export const askedOf = (grant: Grant): string =>
  JSON.stringify([
    grant.provider,
    wasRequested(grant),
    ...grant.scopes.filter(isKept).map(({ scope }) => scope),
  ]);

/** What some scopes of a grant come to, in lines. */
export function linesOf(
  grant: Grant,
  scopes: readonly ScopeSeen[],
  provider: Provider | undefined,
  table: Scopes,
): Line[] {
  if (provider === undefined) return [];
  const names = scopes.map(({ scope }) => scope);
  const implied = wasRequested(grant) ? provider.withoutScope : undefined;
  return reach(provider.id, names, implied, table).map((access) => ({ access, clause: clauseOf(access) }));
}

/** Only of a request without scopes is known what it asked for; a list that tells none says nothing about them. */
const wasRequested = ({ certainty, lastSignInDay }: Grant): boolean =>
  certainty !== 'sure' || lastSignInDay !== undefined;

/**
 * The clause of the provider's file is English; in other languages the sentence for its kind and verb stands. Name,
 * picture and email are one line, however many scopes asked for them.
 */
function clauseOf(access: Access): string {
  if (isPlain(access)) return text(whoOf([access]).plain as Key);
  const isEnglish = language().startsWith('en');
  const clause = (isEnglish ? access.clause : undefined) ?? text(clauseKey(access) as Key);
  if (access.certainty !== 'unsure') return clause;
  return text('probably', isEnglish ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause);
}

/** Of allowed and refused, the later word counts. */
const isKept = ({ refused = 0, granted = 0, asked = 0 }: ScopeSeen): boolean =>
  granted >= refused || (granted === 0 && asked > refused);
