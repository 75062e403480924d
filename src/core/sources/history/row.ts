// One row of a history, from wherever: the browser's own, or a file of it.

import type { Time } from '../../model';

export interface Row {
  /** The address, as it was visited. It goes no further than the function that reads it. */
  readonly url: string;
  /** What the page called itself; missing or empty where none was shown, as for a redirect. */
  readonly title?: string | undefined;
  readonly time: Time;
}
