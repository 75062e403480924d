// What a file is: told by how it begins, or else by its path.

import type { FileKind, Format } from '../core/sources/files/format';
import { formats } from '../core/sources/files/formats/index';
import { type Part, plainPath } from './part';
import { headOf } from './text';

export interface Kind {
  readonly format: Format;
  readonly file: FileKind;
}

export interface Recognised extends Kind {
  readonly part: Part;
}

const KINDS: readonly Kind[] = formats.flatMap((format) => format.files.map((file) => ({ format, file })));

/** By its path alone, without opening it. */
export function kindAt(path: string): Kind | undefined {
  const plain = plainPath(path);
  return KINDS.find(({ file }) => file.path?.test(plain));
}

/** Opens it for a moment. Rejects with `Unreadable`. */
export async function recognise(
  part: Part,
  signal: AbortSignal | undefined,
): Promise<Recognised | undefined> {
  const head = await headOf(part, signal);
  const kind = KINDS.find(({ file }) => file.begins(head)) ?? kindAt(part.path);
  return kind && { ...kind, part };
}
