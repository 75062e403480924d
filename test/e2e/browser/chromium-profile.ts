// The folder Chromium lives in for one run: a copy of the extension whose id is known, and a profile in which the
// person would say yes to all that is optional, because no prompt can be clicked without a display.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Granted, optionalOf } from './browser';

export interface ChromiumProfile {
  /** The shipped folder, byte for byte, but for a `key` in its manifest. */
  readonly extension: string;
  readonly extensionId: string;
  readonly userData: string;
  remove(): void;
}

export function makeProfile(folder: string): ChromiumProfile {
  const home = mkdtempSync(join(tmpdir(), 'chromium-'));
  const extension = join(home, 'extension');
  const extensionId = keyedCopy(folder, extension);
  const userData = join(home, 'profile');
  mkdirSync(join(userData, 'Default'), { recursive: true });
  writeFileSync(
    join(userData, 'Default', 'Preferences'),
    JSON.stringify(preferencesWith(extensionId, optionalOf(folder))),
  );
  return {
    extension,
    extensionId,
    userData,
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Copies with a `key`. The id is the hash of it in letters a to p, as Chromium makes it. */
function keyedCopy(folder: string, target: string): string {
  cpSync(folder, target, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}

/** What was granted once is granted again without a question. */
const preferencesWith = (id: string, { origins, permissions }: Granted): object => ({
  extensions: {
    settings: {
      [id]: {
        runtime_granted_permissions: {
          api: permissions,
          explicit_host: origins,
          manifest_permissions: [],
          scriptable_host: origins,
        },
      },
    },
  },
});
