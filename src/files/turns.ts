// Long work in a page, in short pieces: between them the page can draw and answer.

/** In milliseconds: no more than one frame at 60 a second. */
const LONGEST = 12;

/** Ends a piece that took long enough. Call it often; it costs nothing in between. */
export function turns(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < LONGEST) return;
    await pause();
    since = performance.now();
    signal?.throwIfAborted();
  };
}

interface Scheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** `scheduler.yield` returns at once where nothing waits; it is newer than the oldest browsers here. */
const pause = (): Promise<void> =>
  (globalThis as Scheduler).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
