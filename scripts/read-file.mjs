// Files in, one JSON line for each app in them out: what the extension would read of them.
//   npm run --silent read-file -- FILE...        a FILE may be a zip, a folder or a file out of an export

import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileBlob } from './file-blob.mjs';
import { load } from './load.mjs';
import { printFound, siteOf } from './print-found.mjs';

const { readFiles } = await load('src/files/read-files.ts');
const { foundIn } = await load('src/files/found-in.ts');

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const given = [];
const unreadable = [];

/** A file as a page is given one; of a folder all that lie in it, however deep. */
async function give(file, path) {
  try {
    const about = await stat(file);
    if (about.isFile())
      given.push({ path, blob: fileBlob(file, 0, about.size), at: Math.floor(about.mtimeMs) });
    if (!about.isDirectory()) return;
    for (const name of (await readdir(file)).sort()) await give(join(file, name), `${path}/${name}`);
  } catch {
    unreadable.push({ where: basename(file), why: 'why_unreadable' });
  }
}

for (const file of positionals) await give(file, basename(file));
const { found, complete, notUnderstood } = foundIn(await readFiles(given, { now: Date.now(), siteOf }));
printFound(found, complete, [...unreadable, ...notUnderstood]);
