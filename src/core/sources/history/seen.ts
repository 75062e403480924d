// What one sign-in in a history says.

import { defined } from '../../defined';
import type { Outcome } from '../../model';
import { spellings } from '../../scope-spelling';
import type { Seen } from '../batch';
import type { Flow } from './flows';

/** `undefined` where it is the provider's own, an error, or where nothing names the app. */
export function seenOf(flow: Flow): Seen | undefined {
  const outcome = outcomeOf(flow);
  const { asked, end, at } = flow;
  const { provider, clientId, openedBy } = asked;
  const host = hostOf(flow);
  if (outcome === undefined || (clientId === undefined && host === undefined)) return undefined;
  return defined<Seen>({
    provider,
    outcome,
    at: end?.at ?? at,
    clientId,
    host,
    openedBy,
    scopes: scopesOf(flow),
  });
}

function outcomeOf({ asked, end }: Flow): Outcome | undefined {
  if (asked.firstParty || end?.kind === 'failing') return undefined;
  if (end?.outcome === 'refused') return end.denied && !asked.silent ? 'refused' : undefined;
  if (end) return asked.silent ? 'silent' : 'granted';
  if (asked.silent) return undefined;
  // A page that names neither site nor program may have been anyone's.
  const isNamed = asked.host !== undefined || asked.native;
  return isNamed && (asked.shown || asked.answerHidden) ? 'probable' : 'asked';
}

/** A program on this computer has no host of its own; it is known by one only where it has no id either. */
function hostOf({ asked, end }: Flow): string | undefined {
  const answered = end?.kind === 'answering' ? end.host : undefined;
  return asked.host ?? (asked.native && asked.clientId !== undefined ? undefined : answered);
}

/**
 * What was granted, in the spelling it was asked in, then what the answer names beyond that: Google answers to `email`
 * with `https://www.googleapis.com/auth/userinfo.email`, or with both. Without such an answer, what was asked.
 */
function scopesOf({ asked: { provider, scopes }, end }: Flow): readonly string[] {
  const named = end?.kind === 'answering' ? end.scopes : undefined;
  if (named === undefined) return scopes;
  const granted = new Set(named.flatMap((scope) => spellings(provider, scope)));
  // No answer names what is asked by a parameter of its own.
  const isGranted = (scope: string) =>
    scope.startsWith('?') || spellings(provider, scope).every((one) => granted.has(one));
  const told = new Set<string>();
  return [...scopes.filter(isGranted), ...named].filter((scope) => {
    const fresh = spellings(provider, scope).filter((one) => !told.has(one));
    for (const one of fresh) told.add(one);
    return fresh.length > 0;
  });
}
