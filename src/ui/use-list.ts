// The list of a page: opened after the first paint, read again after every change, and kept as the next first paint.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Here } from '../platform/pages';
import { StoreError, type WriteFailure } from '../store/store';
import type { Door } from './data';
import type { Intent, Open } from './session';
import type { ListView } from './view/list-view';
import { writeSnapshot } from './view/snapshot';

export interface OpenList extends Open {
  readonly view: ListView;
  /** The page the popup was opened on. */
  readonly here?: Here;
}

export interface List {
  /** `undefined` until it is open. */
  readonly open: OpenList | undefined;
  readonly failure: WriteFailure | undefined;
  act(intent: Intent): void;
  fail(error: unknown): void;
}

/** @param connect opens the door; called once, after the first paint */
export function useList(connect: () => Promise<Door>): List {
  const [open, setOpen] = useState<OpenList>();
  const [failure, setFailure] = useState<WriteFailure>();
  const newest = useMemo(() => promised<OpenList>(), []);
  const fail = useCallback((error: unknown) => setFailure(failureOf(error)), []);

  useEffect(() => {
    const show = (list: OpenList) => {
      newest.set(list);
      setOpen(list);
    };
    const started = start(connect, show, fail);
    started.catch(fail);
    return () => {
      started.then(
        (stop) => stop(),
        () => {},
      );
    };
  }, [connect, newest, fail]);

  const act = useCallback(
    (intent: Intent) => {
      newest
        .get()
        .then(intent)
        .then(() => setFailure(undefined))
        .catch(fail);
    },
    [newest, fail],
  );
  return { open, failure, act, fail };
}

/** Opens the door, shows the list and goes on showing it; returns how to stop. */
async function start(
  connect: () => Promise<Door>,
  show: (list: OpenList) => void,
  fail: (error: unknown) => void,
): Promise<() => void> {
  const [door, { shape, tables }] = await Promise.all([connect(), import('./load')]);
  const read = async () => {
    const [data, here] = await Promise.all([door.read(), door.here()]);
    const { apps, view } = shape(data, tables, door.now());
    show({
      data,
      apps,
      view,
      tables,
      actions: door.actions,
      now: door.now,
      ...(here !== undefined && { here }),
    });
    await writeSnapshot(view, data.generation, door.generation);
  };
  const refresh = oneAtATime(read);
  const stop = door.onChange(() => {
    refresh().catch(fail);
  });
  await refresh();
  return stop;
}

/** Never two at once; whatever is asked for meanwhile is done once more, so that an older answer never comes last. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = running !== undefined;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** A value that may be asked for before it is there. */
function promised<T>() {
  let give: (value: T) => void = () => {};
  let value = new Promise<T>((resolve) => {
    give = resolve;
  });
  return {
    get: () => value,
    set(next: T) {
      give(next);
      value = Promise.resolve(next);
    },
  };
}

const failureOf = (error: unknown): WriteFailure => (error instanceof StoreError ? error.failure : 'unknown');
