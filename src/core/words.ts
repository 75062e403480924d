// The last word the person had on one field of one app, whichever of its keys it was said about.

import { decisionId, joinDecisions } from './ledger';
import type { Decision, Field } from './model';

/** The winning decision over all these subjects, unless it took the word back (`null`). */
export type LastWord = (subjects: readonly string[], field: Field) => Decision | undefined;

export function lastWords(decisions: Iterable<Decision>): LastWord {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const id = decisionId(decision.subject, decision.field);
    const before = last.get(id);
    last.set(id, before ? joinDecisions(before, decision) : decision);
  }
  return (subjects, field) => {
    let winner: Decision | undefined;
    for (const subject of subjects) {
      const word = last.get(decisionId(subject, field));
      if (word) winner = winner ? joinDecisions(winner, word) : word;
    }
    return winner?.value === null ? undefined : winner;
  };
}

/** The text of a decision, where it is one and says something. */
export function textOf(decision: Decision | undefined): string | undefined {
  return typeof decision?.value === 'string' && decision.value !== '' ? decision.value : undefined;
}

/** The time a decision names. */
export function timeOf(decision: Decision | undefined): number | undefined {
  return typeof decision?.value === 'number' ? decision.value : undefined;
}

/** When a decision became true. */
export function sinceOf(decision: Decision | undefined): number | undefined {
  return decision?.value === true ? decision.stamp : undefined;
}
