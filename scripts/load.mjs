// Imports a TypeScript module of this repository into a script, on any Node: bundled in memory, nothing is written.

import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} path of the module, from the repository's root
 * @returns the module's exports
 */
export async function load(path) {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
