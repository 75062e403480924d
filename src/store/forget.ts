// Forgetting: a mark hides at once, and after the minute of undo everything at or under it is erased. The mark keeps
// a keyed fingerprint and a time, no name.

import { providerOf } from '../core/key';
import { decisionId, factAfter, factId, SIGN_IN } from '../core/ledger';
import type { AppKey, Time } from '../core/model';
import { decideIn } from './decide';
import { heardStamp, readMeta, writeMeta } from './installation';
import { printsOf } from './record';
import { regrant } from './regrant';
import type { Meta, Read, Write } from './schema';
import type { Session } from './session';
import type { Undo } from './store';

const UNDO_MS = 60_000;

export async function forget(session: Session, keys: readonly AppKey[]): Promise<Undo> {
  const prints = await printsOf(session, keys);
  return session.write(async (tx) => {
    // The mark has to cover what is there, also evidence dated after this machine's clock; and what is seen from now
    // on has to come after the mark. Both follow when the clock has heard the newest of it.
    for (const key of keys) {
      for (const { scopes } of await tx.objectStore('facts').index('key').getAll(key)) {
        await heardStamp(tx, scopes[SIGN_IN] ?? 0);
      }
    }
    const now = session.now();
    const marked = Object.fromEntries([...prints.values()].map((print) => [print, now]));
    await writeMeta(tx, 'undoable', { ...(await undoable(tx, now)), ...marked });
    return decideIn(tx, now, (stamp) =>
      [...prints.values()].map((subject) => ({ subject, field: 'forgotten', value: stamp })),
    );
  });
}

/** Erases live evidence after `time`. What has no older evidence is forgotten altogether, so that no merge brings it back. */
export async function forgetSince(session: Session, time: Time): Promise<void> {
  const gone = await session.write(async (tx) => {
    const facts = tx.objectStore('facts');
    const touched = new Set<AppKey>();
    for (const fact of await facts.index('source').getAll(IDBKeyRange.bound('live:', 'live:\uffff'))) {
      if ((fact.scopes[SIGN_IN] ?? 0) <= time) continue;
      await facts.delete(factId(fact));
      touched.add(fact.key);
    }
    const left = await Promise.all([...touched].map((key) => facts.index('key').count(key)));
    await regrant(tx, touched, new Map());
    return [...touched].filter((_, index) => left[index] === 0);
  });
  if (gone.length > 0) await forget(session, gone);
}

/** Erases everything that was forgotten and can no longer be undone. Changes nothing where there is nothing. */
export async function eraseForgotten(session: Session): Promise<void> {
  const due = await session.read((tx) => dueKeys(tx, session.now()));
  if (due.size === 0) return;
  await session.write(async (tx) => {
    const marks = await dueKeys(tx, session.now());
    for (const [key, mark] of marks) await erase(tx, key, mark);
    await writeMeta(tx, 'undoable', await undoable(tx, session.now()));
    await regrant(tx, marks.keys(), new Map());
  });
}

/** Keys that still have something at or under a mark that can no longer be undone, each with the mark. */
async function dueKeys(tx: Read | Write, now: Time): Promise<Map<AppKey, Time>> {
  const fresh = await undoable(tx, now);
  const due = new Map<AppKey, Time>();
  for (const { subject, value } of await tx.objectStore('decisions').getAll(MARKS)) {
    if (typeof value !== 'number' || Object.hasOwn(fresh, subject)) continue;
    for (const { key } of await tx.objectStore('keys').index('print').getAll(subject)) {
      const facts = await tx.objectStore('facts').index('key').getAll(key);
      if (facts.some(({ scopes }) => Math.min(...Object.values(scopes)) <= value)) due.set(key, value);
    }
  }
  return due;
}

/** The minute is one of the clock on the wall, as a stamp may run ahead of it; a clock that was set back ends it. */
async function undoable(tx: Read | Write, now: Time): Promise<Meta['undoable']> {
  const all = Object.entries((await readMeta(tx, 'undoable')) ?? {});
  return Object.fromEntries(all.filter(([, at]) => at <= now && now - at < UNDO_MS));
}

/** The decisions whose field is `forgotten`: their ids begin alike. */
const MARKS = IDBKeyRange.bound(
  decisionId('', 'forgotten').slice(0, -3),
  `${decisionId('', 'forgotten').slice(0, -3)}\uffff`,
);

async function erase(tx: Write, key: AppKey, mark: Time): Promise<void> {
  const facts = tx.objectStore('facts');
  for (const fact of await facts.index('key').getAll(key)) {
    const left = factAfter(fact, mark);
    if (left) await facts.put(left, factId(fact));
    else await facts.delete(factId(fact));
  }
  const decisions = tx.objectStore('decisions');
  for (const { subject, field, stamp } of await decisions.index('subject').getAll(key)) {
    if (stamp <= mark) await decisions.delete(decisionId(subject, field));
  }
  const readings = tx.objectStore('readings');
  for (let at = await readings.index('provider').openCursor(providerOf(key)); at; at = await at.continue()) {
    const entries = at.value.entries.filter((entry) => entry.key !== key);
    if (at.value.at <= mark && entries.length < at.value.entries.length)
      await at.update({ ...at.value, entries });
  }
}
