// What the browser is told and asks the person for. Written out here in full, so that no change to it goes unseen.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { providers } from '../src/core/providers/index';
import { BROWSERS, build, scratchFolder } from './build';

const scratch = scratchFolder();
beforeAll(() => build(scratch));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe.each(BROWSERS)('manifest of %s', (browser) => {
  const manifest = () => readJson(join(scratch, browser, 'manifest.json'));

  test('asks for these permissions and no other', () => {
    expect(manifest().permissions).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
    ]);
    expect(manifest().optional_permissions).toEqual(['history', 'notifications']);
  });

  test('asks for three hosts at install: a fourth makes the browser say "a number of websites"', () => {
    expect(manifest().host_permissions).toEqual([
      'https://*.facebook.com/*',
      'https://accounts.google.com/*',
      'https://appleid.apple.com/*',
    ]);
  });

  test('asks for the hosts of the other providers later, and for each by name', () => {
    const others = providers.filter(({ required }) => !required).flatMap(({ hosts }) => hosts);
    expect(new Set(manifest().optional_host_permissions)).toEqual(
      new Set(others.map((host) => `https://${host}/*`)),
    );
    for (const pattern of manifest().optional_host_permissions) {
      expect(pattern, 'a hole that `npm run new` left').not.toContain('.example/');
      expect(pattern).toMatch(/^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
    }
  });

  test('runs its content script on sign-in pages of those three hosts, never on a whole host', () => {
    const [script, ...more] = manifest().content_scripts;
    expect(more).toEqual([]);
    expect(script.js).toEqual(['outcome-watcher.js']);
    expect(script.run_at).toBe('document_start');
    expect(script.matches.length).toBeGreaterThan(2);
    for (const match of script.matches) {
      expect(match).toMatch(
        /^https:\/\/(([a-z-]+|\*)\.facebook\.com|accounts\.google\.com|appleid\.apple\.com)\/./,
      );
      expect(match).not.toMatch(/^https:\/\/[^/]+\/\*$/);
    }
  });

  test('keeps out of private windows', () => {
    expect(manifest().incognito).toBe('not_allowed');
  });

  test('lets pages and worker load from the package and send nowhere', () => {
    expect(manifest().content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
    expect(manifest().web_accessible_resources).toBeUndefined();
    expect(manifest().externally_connectable).toBeUndefined();
  });

  test('names files that are there and sentences that are written', () => {
    const text = JSON.stringify(manifest());
    const files = [...text.matchAll(/"([\w/-]+\.(?:js|html|png|svg))"/g)].map(([, file]) => file ?? '');
    expect(files).toContain('background.js');
    for (const file of files) expect(existsSync(join(scratch, browser, file)), file).toBe(true);

    const messages = readJson(join(scratch, browser, '_locales/en/messages.json'));
    const keys = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys).toContain('extension_name');
    for (const key of keys) expect(messages[key]?.message, key).toBeTruthy();
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  test('carries the version of package.json', () => {
    expect(manifest().version).toBe(readJson('package.json').version);
  });
});

test('each browser gets the keys it knows', () => {
  const chromium = readJson(join(scratch, 'chromium/manifest.json'));
  expect(chromium.minimum_chrome_version).toBe('121');
  expect(chromium.background).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(chromium.browser_specific_settings).toBeUndefined();
  expect(chromium.action.default_area).toBeUndefined();

  const firefox = readJson(join(scratch, 'firefox/manifest.json'));
  expect(firefox.minimum_chrome_version).toBeUndefined();
  expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
  expect(firefox.browser_specific_settings).toEqual({
    gecko: {
      id: 'spare-keys@spare-keys-authors',
      strict_min_version: '148.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '148.0' },
  });
  expect(firefox.action.default_area).toBe('navbar');
});
