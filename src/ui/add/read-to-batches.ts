// Bytes to batches. It carries the packages that open zips, tables and pages, so it is loaded with the first file.

import type { Batch } from '../../core/sources/batch';
import type { NotUnderstood } from '../../core/sources/found';
import { batchesOf } from '../../files/batches';
import type { ReadFilesOptions } from '../../files/files-read';
import { readFiles } from '../../files/read-files';
import { digest } from '../digest';
import type { Dropped } from './dropped';

export async function readToBatches(
  dropped: readonly Dropped[],
  options: ReadFilesOptions,
): Promise<{ readonly batches: readonly Batch[]; readonly notUnderstood: readonly NotUnderstood[] }> {
  const given = dropped.flatMap(({ path, file }) =>
    file === undefined ? [] : [{ path, blob: file, at: file.lastModified }],
  );
  const closed = dropped.flatMap(({ path, file }): NotUnderstood[] =>
    file === undefined ? [{ where: path, why: 'why_unreadable' }] : [],
  );
  const read = await readFiles(given, options);
  return { batches: await batchesOf(read, digest), notUnderstood: [...closed, ...read.notUnderstood] };
}
