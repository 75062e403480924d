// One address per line in, one JSON value per line out: what the extension would note of it.
//   npm run --silent read-urls < FILE

import { text } from 'node:stream/consumers';
import { getDomain } from 'tldts';
import { load } from './load.mjs';

const { readLine } = await load('src/core/read-line.ts');
const { providers } = await load('src/core/providers/index.ts');
const siteOf = (host) => getDomain(host, { allowPrivateDomains: true });

// Not by node:readline, for which a line also ends at U+2028.
const input = await text(process.stdin);
const lines = input === '' ? [] : input.replace(/\n$/, '').split('\n');
process.stdout.write(lines.map((line) => `${JSON.stringify(readLine(line, providers, siteOf))}\n`).join(''));
