// Writes what is written from other files: the indexes of the folders that hold one file for each provider, list or
// export, the places of the lists, and the order of the locale's keys.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './load.mjs';

const root = join(import.meta.dirname, '..');
const PROVIDERS = 'src/core/providers';
const LISTS = 'src/core/sources/lists';
const FORMATS = 'src/core/sources/files/formats';

const byId = "import type { ProviderId } from '../model';\n";
const indexes = [
  {
    file: `${PROVIDERS}/index.ts`,
    about: 'All providers.',
    name: 'provider',
    types: "import type { Provider } from '../provider';\n",
    write: (ids) => `providers: readonly Provider[] = [${ids}]`,
  },
  {
    file: `${PROVIDERS}/scopes-index.ts`,
    about:
      'What the scopes of all providers mean. Apart from the providers, because the worker needs none of it.',
    name: 'scopes',
    types: `${byId}import type { Scopes } from '../provider';\n`,
    write: (ids) => `scopes: Readonly<Record<ProviderId, Scopes>> = { ${ids} }`,
  },
  {
    file: `${PROVIDERS}/examples-index.ts`,
    about: 'The examples of all providers. Only tests read them.',
    name: 'examples',
    types: `${byId}import type { Example } from '../provider';\n`,
    write: (ids) => `examples: Readonly<Record<ProviderId, readonly Example[]>> = { ${ids} }`,
  },
  {
    file: `${LISTS}/index.ts`,
    about: 'The readers of all lists. Whoever imports this imports them all.',
    name: 'reader',
    types: "import type { PageReader } from '../list';\n",
    write: (ids) => `readers: readonly PageReader[] = [${ids}]`,
  },
  {
    file: `${LISTS}/examples-index.ts`,
    about: 'The examples of all lists. Only tests read them.',
    name: 'examples',
    types: "import type { ListExample } from '../list';\n",
    write: (ids) => `examples: Readonly<Record<string, readonly ListExample[]>> = { ${ids} }`,
  },
  {
    file: `${FORMATS}/index.ts`,
    about: 'All kinds of exports.',
    name: 'format',
    types: "import type { Format } from '../format';\n",
    write: (ids) => `formats: readonly Format[] = [${ids}]`,
  },
  {
    file: `${FORMATS}/examples-index.ts`,
    about: 'The examples of all kinds of exports. Only tests read them.',
    name: 'examples',
    types: "import type { FileExample } from '../format';\n",
    write: (ids) => `examples: Readonly<Record<string, readonly FileExample[]>> = { ${ids} }`,
  },
];

const placesFile = `${LISTS}/places.ts`;
const written = [...indexes.map(({ file }) => file), placesFile].map((file) => join(root, file));

/** `google-details` cannot be the name of a variable. */
const variable = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

for (const { file, about, name, types, write } of indexes) {
  const folder = join(root, file, '..');
  const ids = readdirSync(folder)
    .filter((one) => one.endsWith('.ts') && !written.includes(join(folder, one)))
    .filter((one) => readFileSync(join(folder, one), 'utf8').includes(`export const ${name}`))
    .map((one) => one.slice(0, -'.ts'.length));
  const imports = ids.map((id) => `import { ${name} as ${variable(id)} } from './${id}';\n`).join('');
  const text = `// ${about} Written by \`npm run fix\`.\n\n${types}${imports}\nexport const ${write(ids.map(variable))};\n`;
  writeFileSync(join(root, file), text);
}

// Apart from the readers, because the popup asks for them before it paints.
const { readers } = await load(`${LISTS}/index.ts`);
const places = readers.map(({ kind, provider, list, at }) => ({ kind, provider, list, at }));
writeFileSync(
  join(root, placesFile),
  `// Where the providers' lists stand. Written by \`npm run fix\`.\n\nimport type { Place } from '../list';\n\nexport const places: readonly Place[] = ${JSON.stringify(places)};\n`,
);

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
