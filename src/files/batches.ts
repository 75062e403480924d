// What was read of files, as batches that can be looked at, added and undone: one of each format.

import { type Batch, type Digest, listBatch, seenBatch } from '../core/sources/batch';
import type { FilesRead } from './files-read';

export const batchesOf = ({ formats }: FilesRead, digest: Digest): Promise<Batch[]> =>
  Promise.all(
    formats.map(({ format, lists, seen, notUnderstood }) =>
      lists.length > 0
        ? listBatch('file', format, lists, notUnderstood, digest)
        : seenBatch(format, seen, notUnderstood, digest),
    ),
  );
