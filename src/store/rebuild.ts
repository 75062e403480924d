// The two operations on everything: making the cache anew, and deleting it all.

import { printsOf } from './record';
import { regrantAll } from './regrant';
import type { Session } from './session';

/** The cached grants, from nothing but facts, decisions and readings. */
export async function rebuild(session: Session): Promise<void> {
  const keys = await session.read(async (tx) =>
    (await tx.objectStore('facts').getAll()).map(({ key }) => key),
  );
  const prints = await printsOf(session, new Set(keys));
  await session.write((tx) => regrantAll(tx, prints));
}

/** Deletes list, decisions, settings, name and key of this installation; only the count of changes goes on. */
export async function wipe(session: Session): Promise<void> {
  await session.write(async (tx) => {
    const generation = await tx.objectStore('meta').get('generation');
    await Promise.all(
      (['facts', 'decisions', 'readings', 'keys', 'grants', 'meta'] as const).map((name) =>
        tx.objectStore(name).clear(),
      ),
    );
    if (generation !== undefined) await tx.objectStore('meta').put(generation, 'generation');
  });
}
