// Why something cannot be read, on its way to whoever tells it.

import type { Why } from '../core/sources/found';

export class Unreadable extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

/**
 * The reason, of an error that came up while something was read.
 * @param otherwise of an error that a package threw
 * @param signal if the person stopped it, that is no reason but the end
 */
export function whyOf(error: unknown, otherwise: Why, signal: AbortSignal | undefined): Why {
  signal?.throwIfAborted();
  return error instanceof Unreadable ? error.why : otherwise;
}
