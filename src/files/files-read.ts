// What goes into reading files and what comes out: the face that pages and tools see.

import type { SiteOf } from '../core/generic';
import type { Time } from '../core/model';
import type { Seen } from '../core/sources/batch';
import type { ListRead, NotUnderstood } from '../core/sources/found';

/** One file as it was dropped or chosen; those of a folder with the folder's name before their own. */
export interface FileGiven {
  /** `facebook-sam.zip`, `twitter-2023/data/manifest.js`. */
  readonly path: string;
  readonly blob: Blob;
  /** When it was last changed, where that is known. */
  readonly at?: Time;
}

export interface ReadFilesOptions {
  readonly now: Time;
  readonly siteOf: SiteOf;
  /** Reading stops and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How much of all that is to be read has been read: 0 to 1, never less than before. */
  readonly onProgress?: (share: number) => void;
}

/** What the files of one format say. */
export interface FormatRead {
  /** The format's own name, which is part of the name of the source: `facebook`. */
  readonly format: string;
  readonly lists: readonly ListRead[];
  /** Of a file of history, which is no list. */
  readonly seen: readonly Seen[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface FilesRead {
  /** Those of which a file was there. */
  readonly formats: readonly FormatRead[];
  /** What belongs to no format: a damaged zip, a file of another kind. */
  readonly notUnderstood: readonly NotUnderstood[];
}
