// Goes through the browser's history piece by piece, in a page. What is done is remembered as long as the page is open,
// so that to stop and go on is not to begin again.

import type { Time } from '../../core/model';
import { type Batch, type Digest, historyBatch } from '../../core/sources/batch';
import type { HistoryReader } from '../../core/sources/history/reader';
import type { History, HistoryQuery } from '../../platform/history';
import type { Change } from '../../store/store';

/** What was found, and what is to be said with it: both are added, and undone, together. */
export interface Scanned {
  readonly batch: Batch;
  readonly said: readonly Change[];
}

export interface Scan {
  /**
   * Begins, or goes on where it was stopped. `undefined` where it was stopped again; rejects where the browser does not
   * give its history, and may be tried again.
   * @param onShare how much is done, from 0 to 1
   */
  run(signal: AbortSignal, onShare: (share: number) => void): Promise<Scanned | undefined>;
}

export interface ScanPorts {
  readonly history: Pick<History, 'search'>;
  readonly plan: readonly HistoryQuery[];
  readonly reader: HistoryReader;
  /** Up to when the history is read. */
  readonly until: Time;
  readonly digest: Digest;
}

/** Rows read in one go: a few milliseconds. */
const SLICE = 1_000;

/** Lets the page draw and hear clicks. A timer would be held back in a tab that is not in front. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

export function scanOf({ history, plan, reader, until, digest }: ScanPorts): Scan {
  let done = 0;
  return {
    async run(signal, onShare) {
      for (const query of plan.slice(done)) {
        onShare(done / plan.length);
        const rows = await history.search(query);
        for (let at = 0; at < rows.length && !signal.aborted; at += SLICE) {
          reader.read(rows.slice(at, at + SLICE));
          if (at + SLICE < rows.length) await breath();
        }
        // What was read of it already is read again, which changes nothing.
        if (signal.aborted) return undefined;
        done += 1;
      }
      onShare(1);
      return {
        batch: await historyBatch(reader.end(), digest),
        said: [{ subject: '', field: 'historyReadAt', value: until }],
      };
    },
  };
}
