// Finds what there is to read in the files that were given: whole exports as zips or folders, single files, or several
// of each.

import type { Time } from '../core/model';
import type { NotUnderstood } from '../core/sources/found';
import { isZip } from './blobs';
import type { FileGiven } from './files-read';
import { gatherSifted, gatherZip } from './gather-many';
import { type Gathering, look, note } from './gathering';
import { grouped } from './grouped';
import { MOST_FILES } from './limits';
import type { Part } from './part';
import type { Recognised } from './recognise';
import { isZipName, sieve } from './sieve';
import { turns } from './turns';
import { whyOf } from './unreadable';

export interface Gathered {
  readonly files: readonly Recognised[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Rejects with the signal's reason and with nothing else. */
export async function gather(
  given: readonly FileGiven[],
  now: Time,
  signal: AbortSignal | undefined,
): Promise<Gathered> {
  const gathering: Gathering = { files: [], notUnderstood: [], barren: [], now, signal };
  const { files, notUnderstood, barren } = gathering;
  const folders = grouped(given.slice(0, MOST_FILES), ({ path }) => folderOf(path));
  for (const [folder, inside] of folders) {
    if (folder === '') for (const file of inside) await gatherFile(gathering, file);
    else await gatherFolder(gathering, folder, inside);
  }
  if (files.length === 0) for (const path of barren) note(gathering, path, 'why_no_list');
  if (given.length > MOST_FILES) note(gathering, folderOf(given.at(-1)?.path ?? ''), 'why_too_many');
  return { files, notUnderstood };
}

/** The outermost one; '' of a file that was given by itself. */
const folderOf = (path: string): string => /^\/?([^/]+)\//.exec(path)?.[1] ?? '';

async function gatherFile(gathering: Gathering, file: FileGiven): Promise<void> {
  const { path, blob, at } = file;
  try {
    if ((await isZip(blob)) || isZipName(path)) {
      return await gatherZip(gathering, path, blob, at ?? gathering.now);
    }
  } catch (error) {
    return note(gathering, path, whyOf(error, 'why_unreadable', gathering.signal));
  }
  const why = await look(gathering, partOf(file));
  if (why) note(gathering, path, why);
}

async function gatherFolder(
  gathering: Gathering,
  folder: string,
  files: readonly FileGiven[],
): Promise<void> {
  const takeTurn = turns(gathering.signal);
  const sifted = sieve();
  for (const file of files) {
    await takeTurn();
    sifted.take(partOf(file));
  }
  if (!(await gatherSifted(gathering, folder, sifted))) gathering.barren.push(folder);
}

const partOf = ({ path, blob, at }: FileGiven): Part => ({
  path,
  blob,
  size: blob.size,
  packed: blob.size,
  open: () => blob.stream(),
  failing: 'why_unreadable',
  ...(at !== undefined && { at }),
});
