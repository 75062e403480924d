// `npm run bench`, or some of it: `npm run bench -- history`. Each part says what it measured in a line or a few.

import { benchHistory } from './bench-history.mjs';
import { benchStore } from './bench-store.mjs';
import { benchZip } from './bench-zip.mjs';

const BENCHES = { history: benchHistory, store: benchStore, zip: benchZip };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) await BENCHES[name]();
