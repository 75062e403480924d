// The bytes of a part, piece by piece, as long as they are not too many.

import { DENSEST, LARGEST_FILE } from './limits';
import type { Part } from './part';
import { turns } from './turns';
import { Unreadable, whyOf } from './unreadable';

/** In bytes: what is worked on between two looks at the clock. */
const PIECE = 65_536;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes that were read since the last call. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Ends when the reader does; rejects with `Unreadable`, or with the signal's reason. */
export async function* bytesOf(part: Part, { signal, onBytes }: ReadOptions): AsyncGenerator<Uint8Array> {
  const takeTurn = turns(signal);
  const reader = part.open().getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new Unreadable(whyOf(error, part.failing, signal));
      });
      if (done) return;
      for (let from = 0; from < value.length; from += PIECE) {
        await takeTurn();
        const piece = value.subarray(from, from + PIECE);
        total += piece.length;
        onBytes?.(piece.length);
        if (total > LARGEST_FILE) throw new Unreadable('why_too_large');
        if (total > DENSEST.from && total > part.packed * DENSEST.ratio)
          throw new Unreadable('why_too_dense');
        yield piece;
      }
    }
  } finally {
    // Whether it likes to stop is its own matter.
    reader.cancel().catch(() => undefined);
  }
}
