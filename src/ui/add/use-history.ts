// Reading the browser's history: how far it is, what was found, and the permission, which is handed back whenever the
// reading ends, stops or fails.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { History } from '../../platform/history';
import type { Scan, Scanned } from '../history/scan';
import type { OpenList } from '../use-list';
import type { PartProps } from '../welcome/part-props';

export type HistoryState =
  | { readonly kind: 'idle' }
  /** The browser was told no. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'reading'; readonly share: number }
  /** It goes on where it was stopped. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read' };

interface HistoryReading {
  readonly state: HistoryState;
  /** The browser has the permission back. */
  readonly isBack: boolean;
  /** Begins or goes on. Must be the first statement of a click handler, because it asks the browser. */
  read(): void;
  stop(): void;
}

export function useHistory(
  { open, act }: PartProps,
  history: History,
  onRead: (scanned: Scanned) => void,
): HistoryReading {
  const [state, setState] = useState<HistoryState>({ kind: 'idle' });
  const [isBack, setBack] = useState(false);
  const scan = useRef<Scan | undefined>(undefined);
  const stopping = useRef(new AbortController());
  useLeftover(history);

  const run = async (asked: Promise<boolean>): Promise<HistoryState> => {
    if (!(await asked)) return { kind: 'refused' };
    stopping.current = new AbortController();
    setState({ kind: 'reading', share: 0 });
    scan.current ??= await newScan(open, history);
    const scanned = await scan.current.run(stopping.current.signal, (share) =>
      setState({ kind: 'reading', share }),
    );
    if (scanned === undefined) return { kind: 'stopped' };
    scan.current = undefined;
    onRead(scanned);
    return { kind: 'read' };
  };
  const read = () => {
    const asked = history.allow();
    act(async () => {
      const end = await run(asked).catch((): HistoryState => ({ kind: 'failed' }));
      setBack(
        await history.giveBack().then(
          () => true,
          () => false,
        ),
      );
      setState(end);
    });
  };
  const stop = () => stopping.current.abort();
  return { state, isBack, read, stop };
}

/** A page that was closed while it read may have had no time to hand it back; the next one does. */
function useLeftover(history: History) {
  // Before anybody can press, so that it never takes back what was just given.
  useLayoutEffect(() => {
    const giveBack = () => {
      history.giveBack().catch(() => {});
    };
    giveBack();
    addEventListener('pagehide', giveBack);
    return () => removeEventListener('pagehide', giveBack);
  }, [history]);
}

/** Fetched with the first reading: it carries every provider's addresses. */
async function newScan({ actions, data, now }: OpenList, history: History): Promise<Scan> {
  const { historyScan } = await import('../history/history-scan');
  return historyScan(history, actions.browser, data.grants, now());
}
