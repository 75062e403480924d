// Writes a zip of more than 4 GB as an export with many photos is one (zip64, APPNOTE 4.5.3). Its photos are holes in
// the file, so that it takes hardly any of the disk.

import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [LOCAL, ENTRY, END64, LOCATOR, END] = [0x04034b50, 0x02014b50, 0x06064b50, 0x07064b50, 0x06054b50];
const [VERSION, STORED, IN_EXTRA_FIELD] = [45, 0, 0xffffffff];
/** 1 November 2026, 12:00, as DOS writes it. */
const [TIME, DATE] = [12 << 11, ((2026 - 1980) << 9) | (11 << 5) | 1];

/** Numbers of 2, 4 or 8 bytes, the lowest byte first. */
function fields(...pairs) {
  const bytes = Buffer.alloc(pairs.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of pairs) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

/** Gzip writes it before the size at its end (RFC 1952 2.3.1). */
const crc32 = (content) => gzipSync(content).readUInt32LE(gzipSync(content).length - 8);

const common = (crc, size, name, extra) => [
  ...[VERSION, 0x800, STORED, TIME, DATE].map((value) => [2, value]),
  ...[crc, size, size, name.length | (extra << 16)].map((value) => [4, value]),
];

/**
 * @param {string} path of the file to write
 * @param {number} photos how many of 1.5 MB
 * @param {Record<string, string>} texts by their paths, after the photos
 * @returns {number} its size in bytes
 */
export function writeBigZip(path, photos, texts) {
  const file = openSync(path, 'w');
  const directory = [];
  let at = 0;
  function put(name, size, content) {
    const path = Buffer.from(name);
    // Of a photo nobody asks.
    const crc = content ? crc32(content) : 0;
    const header = Buffer.concat([fields([4, LOCAL], ...common(crc, size, path, 0)), path]);
    writeSync(file, header, 0, header.length, at);
    if (content) writeSync(file, content, 0, size, at + header.length);
    const extra = fields([2, 1], [2, 8], [8, at]);
    directory.push(
      fields([4, ENTRY], [2, VERSION], ...common(crc, size, path, extra.length)),
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, IN_EXTRA_FIELD]),
      path,
      extra,
    );
    at += header.length + size;
  }
  for (let n = 0; n < photos; n += 1) put(`facebook-sam/posts/media/${n}.jpg`, 1_500_000);
  for (const [name, text] of Object.entries(texts)) put(name, Buffer.byteLength(text), Buffer.from(text));
  const count = photos + Object.keys(texts).length;
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    entries,
    fields([4, END64], [8, 44], [2, VERSION], [2, VERSION], [4, 0], [4, 0], [8, count], [8, count]),
    fields([8, entries.length], [8, at], [4, LOCATOR], [4, 0], [8, at + entries.length], [4, 1]),
    fields([4, END], [4, 0], [4, IN_EXTRA_FIELD], [4, IN_EXTRA_FIELD], [4, IN_EXTRA_FIELD], [2, 0]),
  ]);
  writeSync(file, end, 0, end.length, at);
  ftruncateSync(file, at + end.length);
  closeSync(file);
  return at + end.length;
}
