// The files of a zip that ends too early: its directory stood at its end, so each is found by what stands before it.

import { type LocalHeader, localHeader } from './local-header';
import type { Part } from './part';
import { turns } from './turns';
import { Unreadable } from './unreadable';

/** In bytes: what is read at once while a header is looked for. */
const PIECE = 1_000_000;
/** In bytes: no header with name and extra field is longer. */
const LONGEST_HEADER = 140_000;
/** What stands after a file whose size was not known before it (APPNOTE 4.3.9), in bytes, and how it begins. */
const DESCRIPTOR = { lengths: [16, 24], longest: 24, signature: 0x08074b50 } as const;

/** As many as can be found, in the order of the zip. */
export async function* salvaged(zip: Blob, signal: AbortSignal | undefined): AsyncGenerator<Part> {
  const takeTurn = turns(signal);
  let from = 0;
  while (from < zip.size) {
    await takeTurn();
    const header = localHeader(await bytesAt(zip, from, LONGEST_HEADER));
    if (header === undefined) return;
    const begin = from + header.length;
    from = header.packed === undefined ? await nextHeader(zip, begin, takeTurn) : begin + header.packed;
    const end = header.packed === undefined ? from - (await descriptorBefore(zip, from)) : from;
    yield partOf(header, zip.slice(begin, end));
  }
}

const bytesAt = async (zip: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await zip.slice(from, from + length).arrayBuffer());

/** Where the next file's header begins; the zip's end where there is none. */
async function nextHeader(zip: Blob, begin: number, takeTurn: () => Promise<void>): Promise<number> {
  for (let from = begin; from < zip.size; from += PIECE) {
    await takeTurn();
    // Pieces overlap by as much as a header needs to be recognised.
    const bytes = await bytesAt(zip, from, PIECE + LONGEST_HEADER);
    let at = bytes.indexOf(0x50);
    while (at !== -1 && at < PIECE) {
      if (localHeader(bytes.subarray(at)) !== undefined) return from + at;
      at = bytes.indexOf(0x50, at + 1);
    }
  }
  return zip.size;
}

/** The length of the descriptor that ends here; 0 where there is none. */
async function descriptorBefore(zip: Blob, end: number): Promise<number> {
  const { lengths, longest, signature } = DESCRIPTOR;
  if (end < longest) return 0;
  const view = new DataView((await bytesAt(zip, end - longest, longest)).buffer);
  return lengths.find((length) => view.getUint32(longest - length, true) === signature) ?? 0;
}

function partOf({ path, isEncrypted, method }: LocalHeader, packed: Blob): Part {
  return {
    path,
    // Not known; by this it is weighed beside other files, and no more.
    size: packed.size,
    packed: packed.size,
    failing: 'why_truncated',
    open() {
      if (isEncrypted) throw new Unreadable('why_encrypted');
      return method === 0
        ? packed.stream()
        : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    },
  };
}
