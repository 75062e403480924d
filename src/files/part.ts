// One file to read, wherever it lies: on the disk by itself, in a folder, in a zip.

import type { Time } from '../core/model';
import { cleanName } from '../core/name';
import type { Why } from '../core/sources/found';

export interface Part {
  /** As it is named there: `facebook-sam/apps_and_websites/apps_and_websites.json`. */
  readonly path: string;
  /** When it was last changed, as far as that is told. */
  readonly at?: Time;
  /** In bytes, unpacked, as it says itself. */
  readonly size: number;
  /** In bytes, as it lies there. */
  readonly packed: number;
  /** Throws `Unreadable` where it cannot be opened at all. */
  readonly open: () => ReadableStream<Uint8Array>;
  /** The file itself, where it is not packed into another. */
  readonly blob?: Blob;
  /** What it means when reading it fails later. */
  readonly failing: Why;
}

/** Without folders, as it may be told: names are text from outside. */
export const nameOf = (path: string): string =>
  cleanName(path.split(/[\\/]/).findLast((one) => one !== '') ?? '') ?? '?';

/** As formats want it: lower case, `/`, and without what a browser adds to the name of a second download. */
export const plainPath = (path: string): string =>
  path
    .slice(-1_000)
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/ ?(?:\(\d{1,4}\)|- copy| copy)(?=\.\w{1,8}$)/, '');
