// Writes what is written from other files: the three indexes of src/core/providers/, and the order of the locale's keys.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/core/providers');

const byId = "import type { ProviderId } from '../model';\n";
const indexes = [
  {
    file: 'index.ts',
    about: 'All providers.',
    name: 'provider',
    types: "import type { Provider } from '../provider';\n",
    write: (ids) => `providers: readonly Provider[] = [${ids}]`,
  },
  {
    file: 'scopes-index.ts',
    about:
      'What the scopes of all providers mean. Apart from the providers, because the worker needs none of it.',
    name: 'scopes',
    types: `${byId}import type { Scopes } from '../provider';\n`,
    write: (ids) => `scopes: Readonly<Record<ProviderId, Scopes>> = { ${ids} }`,
  },
  {
    file: 'examples-index.ts',
    about: 'The examples of all providers. Only tests read them.',
    name: 'examples',
    types: `${byId}import type { Example } from '../provider';\n`,
    write: (ids) => `examples: Readonly<Record<ProviderId, readonly Example[]>> = { ${ids} }`,
  },
];
const written = indexes.map(({ file }) => join(folder, file));

const sources = readdirSync(folder)
  .map((file) => join(folder, file))
  .filter((path) => path.endsWith('.ts') && !written.includes(path))
  .map((path) => ({ id: path.slice(folder.length + 1, -3), text: readFileSync(path, 'utf8') }));

for (const { file, about, name, types, write } of indexes) {
  const ids = sources.filter(({ text }) => text.includes(`export const ${name}`)).map(({ id }) => id);
  const imports = ids.map((id) => `import { ${name} as ${id} } from './${id}';\n`).join('');
  const text = `// ${about} Written by \`npm run fix\`.\n\n${types}${imports}\nexport const ${write(ids)};\n`;
  writeFileSync(join(folder, file), text);
}

// In the linter's own order and line breaks, so that what is written here passes `npm test`.
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...written], {
  encoding: 'utf8',
});
if (status !== 0) throw new Error(stderr);

const locale = join(root, 'public/_locales/en/messages.json');
const messages = Object.entries(JSON.parse(readFileSync(locale, 'utf8')));
const sorted = Object.fromEntries(messages.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(locale, `${JSON.stringify(sorted, null, 2)}\n`);
