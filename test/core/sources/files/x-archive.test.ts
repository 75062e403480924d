// What the maker's address on X says of where an app is, and when it says nothing.

import { expect, test } from 'vitest';
import { file, read, xApps } from '../../../files/given';

const hostOf = async (url: unknown) => {
  const list = xApps('A').replace('"name"', `"organization": ${JSON.stringify({ name: '', url })}, "name"`);
  const { formats } = await read(file('connected-application.js', list));
  return formats[0]?.lists[0]?.found[0]?.host;
};

test.each([
  ['https://quillwort.example', 'quillwort.example'],
  ['http://www.quillwort.example/about', 'www.quillwort.example'],
  ['quillwort.example', 'quillwort.example'],
  ['https://www.youtube.com', 'www.youtube.com'],
  ['http://instagram.com/', 'instagram.com'],
  // The maker's page at another provider is not where the app is.
  ['https://www.facebook.com/quillwort', undefined],
  ['https://github.com/sam/quillwort', undefined],
  // X's own, and what people type who must type something.
  ['http://twitter.com', undefined],
  ['https://mobile.x.com/quillwort', undefined],
  ['http://www.example.com', undefined],
  ['http://localhost:3000', undefined],
  ['http://127.0.0.1', undefined],
  ['http://192.168.1.4/app', undefined],
  ['http://placeholder', undefined],
  ['none', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
  [7, undefined],
  [{}, undefined],
])('%j: %s', async (url, host) => {
  expect(await hostOf(url)).toBe(host);
});
