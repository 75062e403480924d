// Reading what was dropped or chosen: one drop after the other, with how far it is, and a way to stop.

import { useCallback, useRef, useState } from 'preact/hooks';
import type { Batch } from '../../core/sources/batch';
import type { NotUnderstood } from '../../core/sources/found';
import { MOST_FILES } from '../../files/limits';
import type { Key } from '../sentence';
import type { OpenList } from '../use-list';
import type { Dropped } from './dropped';

export interface FileReading {
  /** How far it is, 0 to 1, while something is being read. */
  readonly share: number | undefined;
  /** What of the last drop belongs to no list. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** How the last drop ended. */
  readonly note: Key | undefined;
  read(files: AsyncIterable<Dropped> | Iterable<Dropped>): void;
  /** Says something about a drop that had nothing to read. */
  tell(note: Key): void;
  stop(): void;
}

interface Result {
  readonly batches: readonly Batch[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly note?: Key;
}

/** What goes on now: the last drop of those that wait for each other, and what stops them all. */
interface Running {
  readonly stopping: AbortController;
  readonly over: Promise<void>;
}

const NOTHING: Result = { batches: [], notUnderstood: [] };

/** @param onBatches given one for each list or history that was found */
export function useFileReading(open: OpenList, onBatches: (batches: readonly Batch[]) => void): FileReading {
  const [share, setShare] = useState<number>();
  const [end, setEnd] = useState<Omit<Result, 'batches'>>(NOTHING);
  const running = useRef<Running | undefined>(undefined);

  const tell = useCallback((note: Key) => setEnd({ ...NOTHING, note }), []);
  const read = useCallback(
    (files: AsyncIterable<Dropped> | Iterable<Dropped>) => {
      const stopping = running.current?.stopping ?? new AbortController();
      const before = running.current?.over ?? Promise.resolve();
      const over = before.then(async () => {
        if (stopping.signal.aborted) return;
        setShare(0);
        const { batches, ...rest } = await readDropped(files, open, stopping.signal, setShare);
        if (stopping.signal.aborted) return;
        onBatches(batches);
        setEnd(rest);
        if (running.current?.over !== over) return;
        running.current = undefined;
        setShare(undefined);
      });
      running.current = { stopping, over };
    },
    [open, onBatches],
  );
  const stop = useCallback(() => {
    running.current?.stopping.abort();
    running.current = undefined;
    setShare(undefined);
    tell('add_files_stopped');
  }, [tell]);
  return { share, notUnderstood: end.notUnderstood, note: end.note, read, tell, stop };
}

/** Whatever happens is told as a result; the readers are fetched from the package with the first drop. */
async function readDropped(
  files: AsyncIterable<Dropped> | Iterable<Dropped>,
  { tables, now }: OpenList,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result> {
  const given: Dropped[] = [];
  try {
    for await (const one of files) {
      signal.throwIfAborted();
      given.push(one);
      // So many that reading them says so.
      if (given.length > MOST_FILES) break;
    }
    if (given.length === 0) return { ...NOTHING, note: 'add_files_empty' };
    const { readToBatches } = await import('./read-to-batches');
    const read = await readToBatches(given, { now: now(), siteOf: tables.siteOf, signal, onProgress });
    return { ...read, note: read.batches.length > 0 ? 'add_files_read' : 'add_files_nothing' };
  } catch {
    return { ...NOTHING, notUnderstood: [{ where: given.at(-1)?.path ?? '', why: 'why_unreadable' }] };
  }
}
