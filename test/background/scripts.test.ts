import { expect, test } from 'vitest';
import { scriptsOf } from '../../src/background/scripts';
import type { Provider } from '../../src/core/provider';

const provider = (id: string, change: Partial<Provider> = {}): Provider => ({
  id,
  name: id,
  hosts: [`${id}.example`],
  endpoints: [],
  own: [],
  revoke: {},
  ...change,
});

function browserWith(allowed: Set<string>) {
  const registered = new Map<string, { id: string }>();
  const settle = scriptsOf({
    providers: [provider('google', { required: true }), provider('github'), provider('spotify')],
    patterns: ({ id }) => [`https://${id}.example/authorize?*`],
    permissions: { contains: async ({ origins }) => origins.every((origin) => allowed.has(origin)) },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      async registerContentScripts(scripts) {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }) {
        for (const id of ids) registered.delete(id);
      },
    },
  });
  return { settle, registered };
}

test('what is registered is what is allowed, after every change', async () => {
  const allowed = new Set<string>();
  const { settle, registered } = browserWith(allowed);
  await settle();
  expect([...registered.keys()]).toEqual([]);
  allowed.add('https://github.example/*').add('https://google.example/*');
  await settle();
  expect([...registered.keys()]).toEqual(['watcher-github']);
  allowed.delete('https://github.example/*');
  await settle();
  expect([...registered.keys()]).toEqual([]);
});

test('grants that come in a burst register each script once', async () => {
  const { settle, registered } = browserWith(
    new Set(['https://github.example/*', 'https://spotify.example/*']),
  );
  await Promise.all([settle(), settle(), settle()]);
  expect(registered.size).toBe(2);
});

test('a script runs at document_start, on sign-in pages only', async () => {
  const { settle, registered } = browserWith(new Set(['https://github.example/*']));
  await settle();
  expect(registered.get('watcher-github')).toMatchObject({
    matches: ['https://github.example/authorize?*'],
    runAt: 'document_start',
  });
});
