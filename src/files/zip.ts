// Zips, by that part of zip.js which reads and unpacks with what the browser has. A zip's directory is read first; a file
// in it is unpacked when it is opened, and no other ever is.

import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { Why } from '../core/sources/found';
import { LARGEST_DIRECTORY, MOST_FILES } from './limits';
import type { Part } from './part';
import { turns } from './turns';
import { Unreadable, whyOf } from './unreadable';

/** Each file of a zip, in the order of its directory. Rejects with `Unreadable` where that cannot be read on. */
export async function* partsOfZip(zip: Blob, signal: AbortSignal | undefined): AsyncGenerator<Part> {
  const takeTurn = turns(signal);
  let count = 0;
  try {
    const reader = new ZipReader(readerOf(zip), { strictness: 'tolerant' });
    for await (const entry of reader.getEntriesGenerator()) {
      await takeTurn();
      if (entry.directory) continue;
      count += 1;
      if (count > MOST_FILES) throw new Unreadable('why_too_many');
      yield partOf(entry, signal);
    }
  } catch (error) {
    throw new Unreadable(whyOf(error, count > 0 ? 'why_damaged' : await whyDamaged(zip), signal));
  }
}

/** The directory is asked for in one piece, of the length that a hostile file gives. */
const readerOf = (zip: Blob): Reader<Blob> => ({
  size: zip.size,
  get readable() {
    return zip.stream();
  },
  createReadable: ({ offset = 0, size = zip.size } = {}) => zip.slice(offset, offset + size).stream(),
  async readUint8Array(from, length) {
    if (length > LARGEST_DIRECTORY) throw new Unreadable('why_too_many');
    return new Uint8Array(await zip.slice(from, from + length).arrayBuffer());
  },
});

function partOf(entry: FileEntry, signal: AbortSignal | undefined): Part {
  return {
    path: entry.filename,
    at: entry.lastModDate.getTime(),
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    failing: 'why_damaged',
    open() {
      if (entry.encrypted) throw new Unreadable('why_encrypted');
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      entry
        .getData(writable, { useWebWorkers: false, checkCrc32: true, ...(signal && { signal }) })
        .catch((error: unknown) => writable.abort(error))
        // Nobody waits for it any more.
        .catch(() => undefined);
      return readable;
    },
  };
}

/** A zip begins with its first file and ends with its directory. */
async function whyDamaged(zip: Blob): Promise<Why> {
  const [p, k, three, four] = new Uint8Array(await zip.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4 ? 'why_truncated' : 'why_not_zip';
}
