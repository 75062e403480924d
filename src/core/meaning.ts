// What one scope means: from the provider's table, from OpenID Connect, else guessed from its words.

import type { ProviderId } from './model';
import { OPENID_SCOPES } from './openid-scopes';
import type { Kind, Level, Scope, Scopes, Verb } from './provider';
import { guess } from './scope-rule';
import { spellings } from './scope-spelling';

/** What one scope, or several that say the same, let an app do. */
export interface Access {
  /** As the provider spells them. */
  readonly scopeIds: readonly string[];
  /** The kind it is mostly about, then others it touches. */
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly verbs: readonly [Verb, ...Verb[]];
  readonly level: Level;
  /** The clause of the provider's file, in English. Absent for a guess, and where different clauses were joined. */
  readonly clause?: string;
  /** `unsure` and `guessed` are shown with "probably". */
  readonly certainty: Sureness;
}

/** Surest first. */
export const SURENESS = ['known', 'unsure', 'guessed'] as const;

type Sureness = (typeof SURENESS)[number];

/** A table made ready for search. Keys are compared in the spelling that `spellings` gives. */
interface Index {
  readonly exact: ReadonlyMap<string, Scope>;
  /** What a scope of the family begins with; longest first. */
  readonly families: readonly (readonly [string, Scope])[];
}

const indexes = new WeakMap<Scopes, Index>();

/** A lone `*` is no family: it is Reddit's scope for everything. */
const isFamily = (key: string) => key.endsWith('*') && key !== '*';

function indexOf(provider: ProviderId, table: Scopes): Index {
  const made = indexes.get(table);
  if (made) return made;
  const rows = Object.entries(table).map(([key, row]) => [spellings(provider, key)[0] ?? key, row] as const);
  const index = {
    exact: new Map(rows),
    families: rows
      .filter(([key]) => isFamily(key))
      .map(([key, row]) => [key.slice(0, -1), row] as const)
      .sort(([a], [b]) => b.length - a.length),
  };
  indexes.set(table, index);
  return index;
}

const openid = new Map<string, Scope>(Object.entries(OPENID_SCOPES));

function lookUp(spelled: string, { exact, families }: Index): Scope | undefined {
  return (
    exact.get(spelled) ?? families.find(([start]) => spelled.startsWith(start))?.[1] ?? openid.get(spelled)
  );
}

function accessOf(scopeId: string, row: Scope): Access {
  const [kinds, verbs, level, clause, certainty = 'known'] = row;
  return {
    scopeIds: [scopeId],
    kinds: typeof kinds === 'string' ? [kinds] : kinds,
    verbs: typeof verbs === 'string' ? [verbs] : verbs,
    level,
    clause,
    certainty,
  };
}

/** What each scope that this one value names means: exact row, else family, else OpenID Connect, else the rule. */
export function meaningsOf(provider: ProviderId, scope: string, table: Scopes): readonly Access[] {
  const index = indexOf(provider, table);
  return spellings(provider, scope).map((spelled) => {
    const row = lookUp(spelled, index);
    return row ? accessOf(scope, row) : { scopeIds: [scope], ...guess(scope), certainty: 'guessed' };
  });
}

/** What a scope means, all in one: several only where a number stands for several (VK). */
export function meaningOf(provider: ProviderId, scope: string, table: Scopes): Access {
  return meaningsOf(provider, scope, table).reduce(join);
}

const union = <T>([first, ...rest]: readonly [T, ...T[]], more: readonly T[]): readonly [T, ...T[]] => [
  first,
  ...new Set([...rest, ...more].filter((one) => one !== first)),
];

/** Both in one, the stronger first: the surer word, the higher level, and a clause only if both have the same. */
export function join(a: Access, b: Access): Access {
  const [strong, weak] = b.level > a.level ? [b, a] : [a, b];
  const { clause, ...said } = strong;
  return {
    ...said,
    scopeIds: [...new Set([...a.scopeIds, ...b.scopeIds])],
    kinds: union(strong.kinds, weak.kinds),
    verbs: union(strong.verbs, weak.verbs),
    certainty: SURENESS[Math.min(SURENESS.indexOf(a.certainty), SURENESS.indexOf(b.certainty))] ?? 'guessed',
    ...(clause !== undefined && clause === weak.clause && { clause }),
  };
}
