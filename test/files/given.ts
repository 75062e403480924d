// Files as they are given, made here; and what is read of them at a time that stands still.

import { type Zippable, zipSync } from 'fflate';
import { getDomain } from 'tldts';
import type { FileGiven, FilesRead, ReadFilesOptions } from '../../src/files/files-read';
import { readFiles } from '../../src/files/read-files';

export const NOW = Date.UTC(2026, 10, 20);

/** When the files of an export were written. */
export const WRITTEN = Date.UTC(2026, 10, 1, 12);

export const options: ReadFilesOptions = {
  now: NOW,
  siteOf: (host) => getDomain(host, { allowPrivateDomains: true }),
};

export const read = (...given: readonly FileGiven[]): Promise<FilesRead> => readFiles(given, options);

export const file = (path: string, content: string | Uint8Array, at = WRITTEN): FileGiven => ({
  path,
  blob: new Blob([content as BlobPart]),
  at,
});

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export function zipped(contents: Contents): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(contents).map(([path, content]) => [path, bytes(content)]),
  );
  return zipSync(files, { mtime: new Date(WRITTEN) });
}

export const zip = (path: string, contents: Contents): FileGiven => file(path, zipped(contents));

export const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Names of all apps that were read, and `where: why` of all that was not understood. */
export function outcome({ formats, notUnderstood }: FilesRead): { apps: string[]; not: string[] } {
  const lists = formats.flatMap(({ lists }) => lists);
  return {
    apps: lists.flatMap(({ found }) => found.map(({ name, clientId }) => name ?? clientId ?? '')),
    not: [...notUnderstood, ...formats.flatMap((format) => format.notUnderstood)].map(
      ({ where, why }) => `${where}: ${why}`,
    ),
  };
}

/** X's list of apps with these names. */
export const xApps = (...names: readonly string[]): string =>
  `window.YTD.connected_application.part0 = ${JSON.stringify(
    names.map((name, n) => ({ connectedApplication: { name, id: `${n + 1}`, permissions: ['read'] } })),
  )}`;

/** Facebook's list of apps with these names. */
export const facebookApps = (...names: readonly string[]): string =>
  JSON.stringify({
    installed_apps_v2: names.map((name) => ({ name, added_timestamp: 1_600_000_000, category: 'active' })),
  });
