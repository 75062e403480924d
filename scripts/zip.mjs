// Packs a folder so that the same files give the same bytes on every machine: names in one order, one fixed time,
// no owner, no mode.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

// Zip keeps local time without a zone, so the fixed time is given in local time too.
const SAME_FOR_ALL = new Date(2000, 0, 1, 12);

/** The folder's files as one zip archive. */
export function zipFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = names.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: SAME_FOR_ALL });
}
