// What stands before each file in a zip (APPNOTE 4.3.7): enough to find the file again where the directory is lost.

export interface LocalHeader {
  readonly path: string;
  readonly isEncrypted: boolean;
  /** Compression method (APPNOTE 4.4.5): 0 is stored, 8 deflated. */
  readonly method: number;
  /** In bytes, packed; `undefined` where it stands after the file. */
  readonly packed: number | undefined;
  /** In bytes: of the header with name and extra field. */
  readonly length: number;
}

const FIXED = 30;
const SIGNATURE = 0x04034b50;
/** General purpose bits (APPNOTE 4.4.4). */
const [ENCRYPTED, SIZE_AFTER] = [1, 8];
const IN_EXTRA_FIELD = 0xffffffff;

/** `undefined` where no header begins here, or no more than a part of one. */
export function localHeader(bytes: Uint8Array): LocalHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < FIXED || view.getUint32(0, true) !== SIGNATURE) return undefined;
  const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
  const [size, name, extra] = [view.getUint32(18, true), view.getUint16(26, true), view.getUint16(28, true)];
  const length = FIXED + name + extra;
  if (name === 0 || length > bytes.length || (method !== 0 && method !== 8)) return undefined;
  return {
    path: new TextDecoder().decode(bytes.subarray(FIXED, FIXED + name)),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method,
    packed: size === IN_EXTRA_FIELD || ((flags & SIZE_AFTER) !== 0 && size === 0) ? undefined : size,
    length,
  };
}
