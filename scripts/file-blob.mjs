// A file on the disk as a page is given one: as a Blob that is read piece by piece. Node has `openAsBlob`, but counts
// its bytes in 32 bits and so loses all above 4 GB.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/**
 * As much of a Blob as src/files needs.
 * @param {string} path
 * @param {number} begin in bytes, @param {number} end in bytes, not in it any more
 */
export const fileBlob = (path, begin, end) => ({
  size: end - begin,
  slice(from = 0, to = end - begin) {
    const within = (at) => Math.min(Math.max(begin + at, begin), end);
    return fileBlob(path, within(from), Math.max(within(from), within(to)));
  },
  async arrayBuffer() {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(end - begin);
      await file.read(bytes, 0, bytes.length, begin);
      return bytes.buffer;
    } finally {
      await file.close();
    }
  },
  stream: () =>
    begin === end
      ? new Blob([]).stream()
      : Readable.toWeb(createReadStream(path, { start: begin, end: end - 1 })),
});
