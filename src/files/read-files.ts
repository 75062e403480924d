// Reads whatever files a person has: whole exports as zips or folders, or single files out of them.

import { providers } from '../core/providers/index';
import type { Format } from '../core/sources/files/format';
import { historyReader } from '../core/sources/history/reader';
import type { FileGiven, FilesRead, FormatRead, ReadFilesOptions } from './files-read';
import { gather } from './gather';
import { grouped } from './grouped';
import { joined } from './join';
import { type Report, reportOf } from './report';

/**
 * Several files are one import: parts of one export may lie in several zips. What cannot be read is said, and what can
 * be is read. Rejects with the signal's reason and with nothing else.
 */
export async function readFiles(
  given: readonly FileGiven[],
  { now, siteOf, signal, onProgress }: ReadFilesOptions,
): Promise<FilesRead> {
  const { files, notUnderstood } = await gather(given, now, signal);
  const byFormat = grouped(files, ({ format }) => format);
  const onBytes = progress(
    files.reduce((sum, { part }) => sum + part.size, 0),
    onProgress,
  );
  const formats: FormatRead[] = [];
  const others = [...notUnderstood];
  for (const [format, ofFormat] of byFormat) {
    const history = historyReader({ providers, siteOf });
    const reports: Report[] = [];
    for (const file of ofFormat) {
      reports.push(await reportOf(file, { now, signal, onBytes, onRow: (row) => history.read([row]) }));
    }
    const { lists, missing } = joined(format, reports, now);
    const unclear = [...reports.flatMap((report) => report.notUnderstood), ...missing];
    if (lists.length > 0 || isHistory(format, reports)) {
      formats.push({ format: format.id, lists, seen: history.end(), notUnderstood: unclear });
    } else others.push(...unclear);
  }
  onProgress?.(1);
  return { formats, notUnderstood: others };
}

/** A table was found whose entries stand on nobody's list. */
const isHistory = ({ provider }: Format, reports: readonly Report[]): boolean =>
  provider === undefined && reports.some(({ tables }) => tables.length > 0);

/** Sizes are what files say of themselves, so the share is kept below the whole until all is done. */
function progress(total: number, onProgress: ReadFilesOptions['onProgress']): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    done += bytes;
    onProgress?.(Math.min(done / Math.max(total, 1), 0.99));
  };
}
