// Plays what happened, in order, into a real store whose clock stands where the step is.

import type { Entry, Reading, Sighting } from '../../src/core/model';
import { openStore } from '../../src/store/open';
import type { Change, Store } from '../../src/store/store';
import { seen } from '../../src/ui/changes';

type Told = Partial<Omit<Sighting, 'at' | 'source'>> & { readonly source?: Sighting['source'] };

/** One thing that happened on a day: something was seen, the person said something, or a list was read. */
export type Step = { readonly on: string } & (
  | { readonly sees: Told }
  | { readonly says: readonly Change[] }
  /** The person looked at what was new. */
  | { readonly looks: true }
  | { readonly reads: Pick<Reading, 'provider'> & Partial<Reading> & { readonly entries: readonly Entry[] } }
);

/** ISO date or date and time, UTC. Noon where no time is given. */
export const at = (date: string): number => Date.parse(date.includes('T') ? date : `${date}T12:00Z`);

export async function play(steps: readonly Step[], name?: string): Promise<void> {
  const clock = { now: 0 };
  const store = openStore({ now: () => clock.now, ...(name !== undefined && { name }) });
  const live = await store.liveSource();
  for (const step of steps) {
    clock.now = at(step.on);
    await playStep(store, step, live, clock.now);
  }
  await store.close();
}

async function playStep(store: Store, step: Step, live: Sighting['source'], now: number): Promise<void> {
  if ('sees' in step) {
    const told = {
      provider: 'google',
      outcome: 'granted',
      scopes: [],
      source: live,
      at: now,
      ...step.sees,
    } as const;
    return store.record([told]);
  }
  if ('looks' in step) return void (await store.decide(seen((await store.grants()).map(({ key }) => key))));
  if ('says' in step) return void (await store.decide(step.says));
  const source = step.reads.source ?? `list:${now}`;
  const reading = {
    list: 'apps',
    account: 'unknown',
    complete: 'all',
    at: now,
    source,
    ...step.reads,
  } as const;
  await store.add({ source, sightings: [], readings: [reading], notUnderstood: [] });
}
