// A copy of the built extension with one line more in its manifest: a `key`, so that Chromium gives it an id that is
// known before the profile is written. Everything else is the shipped folder, byte for byte.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyedCopy {
  readonly folder: string;
  readonly id: string;
}

/** Copies `folder` to `target`. The id is the hash of the key in letters a to p, as Chromium makes it. */
export function keyedCopy(folder: string, target: string): KeyedCopy {
  cpSync(folder, target, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return { folder: target, id: digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '') };
}
