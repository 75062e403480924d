// Files as they are given: whether one is a zip, and one out of a zip as if it had been given.

import { bytesOf } from './bytes';
import type { Part } from './part';
import { Unreadable } from './unreadable';

/** By its first bytes: a file in it, or the directory of an empty one. */
export async function isZip(blob: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** Unpacked as a whole; rejects with `Unreadable`. */
export async function blobOf(part: Part, most: number, signal: AbortSignal | undefined): Promise<Blob> {
  const pieces: BlobPart[] = [];
  let size = 0;
  for await (const piece of bytesOf(part, { signal })) {
    size += piece.length;
    if (size > most) throw new Unreadable('why_nested');
    pieces.push(piece as BlobPart);
  }
  return new Blob(pieces);
}
