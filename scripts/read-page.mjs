// A saved page of a provider in, one JSON line for each app on it out: what the extension would read of it.
//   npm run --silent read-page -- FILE.html --url ADDRESS

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';
import { printFound } from './print-found.mjs';

const { pageOutline } = await load('src/files/html.ts');
const { readPage } = await load('src/core/sources/read-page.ts');

const COMPLETE = { all: true, part: false, unknown: null };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string', default: '' } },
  strict: false,
});

/** A browser says what a page is written in; a file says it by its first bytes, or is UTF-8. */
function textOf(bytes) {
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.subarray(0, 2).toString('hex')];
  return new TextDecoder(encoding).decode(bytes);
}

function read(file) {
  const where = basename(file);
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return { found: [], complete: null, notUnderstood: [{ where, why: 'why_unreadable' }] };
  }
  const page = readPage(pageOutline(textOf(bytes), String(values.url)));
  if (page.kind === 'not-understood')
    return { found: [], complete: null, notUnderstood: [{ where, why: page.why }] };
  const { kind, provider, notUnderstood } = page;
  const found = [page.found ?? []].flat().map((one) => ({ provider, ...one }));
  return { found, complete: kind === 'list' ? COMPLETE[page.complete] : null, notUnderstood };
}

const { found, complete, notUnderstood } = read(positionals[0] ?? '');
printFound(found, complete, notUnderstood);
