// The flows of each tab, kept in `storage.session` between events because the worker may die after any of them.
// One entry a tab, all events through one chain: two writers of one entry lost one update in five when tried.

import { type Event, type Flow, type Seen, step } from '../core/detector';

/** `browser.storage.session`. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Queues one event of one tab; resolves when it is worked in. The event may have to be waited for. */
export type Enqueue = (tab: number, event: () => Promise<Event> | Event) => Promise<void>;

/** `note`: keeps what was seen. It comes first, so that dying in between loses a flow, never a sighting. */
export function pendingFlows(area: SessionArea, note: (seen: readonly Seen[]) => Promise<void>): Enqueue {
  let last: Promise<void> = Promise.resolve();
  const work = async (tab: number, event: () => Promise<Event> | Event) => {
    const entry = `tab:${tab}`;
    const flows = ((await area.get(entry))[entry] ?? []) as readonly Flow[];
    const next = step(flows, await event());
    if (next.seen.length > 0) await note(next.seen);
    if (next.flows.length > 0) await area.set({ [entry]: next.flows });
    else if (flows.length > 0) await area.remove(entry);
  };
  return (tab, event) => {
    const done = last.then(() => work(tab, event));
    last = done.catch(() => undefined);
    return done;
  };
}
