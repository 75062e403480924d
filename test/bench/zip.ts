// Runs in a page of a real browser: how long a chosen export takes until its list of apps is read.

import { readFiles } from '../../src/files/read-files';

export async function bench(): Promise<{ ms: number; apps: number }> {
  const [file] = document.querySelector('input')?.files ?? [];
  if (!file) throw new Error('no file was chosen');
  const start = performance.now();
  const { formats } = await readFiles([{ path: file.name, blob: file, at: file.lastModified }], {
    now: Date.now(),
    siteOf: () => null,
  });
  const apps = formats.flatMap(({ lists }) => lists.flatMap(({ found }) => found)).length;
  return { ms: performance.now() - start, apps };
}

Object.assign(globalThis, { bench });
