// Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Nothing else is guessed at.

import { bytesOf, type ReadOptions } from './bytes';
import { HEAD } from './limits';
import type { Part } from './part';
import { Unreadable } from './unreadable';

/**
 * The text, piece by piece. A letter that cannot be decoded is U+FFFD: what stands around it can still be read.
 * Rejects with `Unreadable` where it is no text of these.
 */
export async function* textOf(part: Part, options: ReadOptions): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of bytesOf(part, options)) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // UTF-16 without its mark: nearly every other byte of what is written in Latin letters is null.
  const nulls = bytes.subarray(0, 1_000).filter((byte) => byte === 0).length;
  if (nulls > Math.min(bytes.length, 1_000) / 4) throw new Unreadable('why_encoding');
  return 'utf-8';
}

/** What it begins with, to tell what it is. */
export async function headOf(part: Part, signal: AbortSignal | undefined): Promise<string> {
  let head = '';
  for await (const piece of textOf(part, { signal })) {
    head += piece;
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
}

/** All of it at once, of a file that has to be read so. */
export async function wholeOf(pieces: AsyncIterable<string>, most: number): Promise<string> {
  const all: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) throw new Unreadable('why_too_large');
    all.push(piece);
  }
  return all.join('');
}
