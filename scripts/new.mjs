// Starts a new part of the program from a template with holes, and says what to do next.
//   npm run new -- provider NAME

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const PARTS = {
  provider: {
    file: (id) => `src/core/providers/${id}.ts`,
    text: (id) => `// ${id[0].toUpperCase()}${id.slice(1)}: what is special about it, if anything.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: '${id}',
  name: '${id[0].toUpperCase()}${id.slice(1)}',
  hosts: ['accounts.${id}.example'],
  endpoints: [{ role: 'authorize', paths: ['/oauth/authorize'] }],
  withoutScope: 'unknown',
  own: ['${id}.example'],
  revoke: { list: 'https://${id}.example/settings/apps' },
} satisfies Provider;

export const scopes = {
  'profile.read': ['identity', 'read', 0, 'See your name and picture'],
} satisfies Scopes;

export const examples: readonly Example[] = [
  {
    url: 'https://accounts.${id}.example/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2Fback&scope=profile.read',
    from: 'the page of its documentation that gives this address',
    reads: { clientId: '1', host: 'shop.example', scopes: ['profile.read'] },
  },
  { url: 'https://accounts.${id}.example/login', from: 'its plain login page', reads: null },
];
`,
    next: (id, file) => `${file} is written, and the index knows it.

1. Replace every ${id}.example by the real addresses; src/core/provider.ts says what each field may hold.
2. Give each shape of its sign-in addresses an example, and one on the same host that is no sign-in.
   Say under \`from\` where you saw it. Put made-up values in: no address of a real person.
3. npm test

No other file needs an edit by hand: index, manifest and tests follow from this one.`,
  },
};

const [kind, id] = process.argv.slice(2);
const part = Object.hasOwn(PARTS, kind ?? '') && PARTS[kind];
if (!part || !/^[a-z][a-z0-9]*$/.test(id ?? '')) {
  console.error('npm run new -- provider NAME     NAME: small letters and digits; it can never change');
  process.exit(1);
}
const file = part.file(id);
if (existsSync(join(ROOT, file))) {
  console.error(`${file} is there already.`);
  process.exit(1);
}
writeFileSync(join(ROOT, file), part.text(id));
const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/fix.mjs')], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
console.log(part.next(id, file));
