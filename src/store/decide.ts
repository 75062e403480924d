// What the person says: written with one stamp, undone by the values it replaced.

import { decisionId, decisionOf } from '../core/ledger';
import type { AppKey, Field, Source, Time } from '../core/model';
import { installation, takeStamp } from './installation';
import { keysOfSource } from './record';
import { regrant } from './regrant';
import type { Write } from './schema';
import type { Session } from './session';
import type { Change, Undo } from './store';

export const decide = (session: Session, changes: readonly Change[]): Promise<Undo> =>
  session.write((tx) => decideIn(tx, session.now(), () => changes));

/** Part of a larger change. What is said may depend on the stamp it is said with: forgetting names it. */
export async function decideIn(
  tx: Write,
  now: Time,
  changes: (stamp: Time) => readonly Change[],
): Promise<Undo> {
  const { install } = await installation(tx);
  const stamp = await takeStamp(tx, now);
  const decisions = tx.objectStore('decisions');
  const undo: Change[] = [];
  const touched = new Set<AppKey>();
  for (const change of changes(stamp)) {
    const id = decisionId(change.subject, change.field);
    undo.push({ ...change, value: (await decisions.get(id))?.value ?? null });
    await decisions.put(decisionOf(change, stamp, install), id);
    for (const key of await keysTouched(tx, change)) touched.add(key);
  }
  await regrant(tx, touched, new Map());
  return undo;
}

/** Most fields speak of a key; two speak of many keys at once. */
const TOUCHED: Readonly<Partial<Record<Field, (tx: Write, subject: string) => Promise<AppKey[]>>>> = {
  undone: (tx, source) => keysOfSource(tx, source as Source),
  forgotten: async (tx, print) =>
    (await tx.objectStore('keys').index('print').getAll(print)).map(({ key }) => key),
};

async function keysTouched(tx: Write, { subject, field }: Change): Promise<AppKey[]> {
  const special = TOUCHED[field];
  if (special) return special(tx, subject);
  return (await tx.objectStore('keys').getKey(subject)) === undefined ? [] : [subject];
}
