// The harness can see what it is there to see: an extension that does everything Spare Keys must not do is caught at
// each of it. Without this, "none found" would prove nothing.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pause, until } from './browser/browser';
import { everythingKept } from './kept';
import { signIn } from './person';
import { launchOn } from './stage';
import { traceOf } from './trace';
import { useStage } from './use-stage';

/** Wakes for every page, prints and keeps the answer's address, and phones home from a page's script. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Everything it must not do',
  version: '1',
  permissions: ['webRequest', 'storage', 'alarms'],
  optional_permissions: ['notifications'],
  host_permissions: ['https://accounts.google.com/*', 'https://*.example/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://accounts.google.com/*'], js: ['content.js'] }],
  action: { default_popup: 'popup.html', default_area: 'navbar' },
  browser_specific_settings: { gecko: { id: 'misbehaving@example' } },
  incognito: 'not_allowed',
};
const FILES = {
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': `
    const urls = ['https://accounts.google.com/*', 'https://*.example/*'];
    chrome.webRequest.onBeforeRequest.addListener(() => { throw new Error('not caught in the background'); }, { urls, types: ['main_frame'] });
    chrome.webRequest.onBeforeRedirect.addListener((details) => {
      console.log(details.redirectUrl);
      chrome.storage.local.set({ kept: details.redirectUrl });
    }, { urls, types: ['main_frame'] });
    chrome.alarms.onAlarm.addListener(() => chrome.notifications.create('due', {
      type: 'basic', title: 'Due', message: 'Now', iconUrl: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' }));
    chrome.notifications?.onClicked.addListener(() => chrome.action.setBadgeText({ text: 'hit' }));`,
  'content.js': `
    setTimeout(() => { throw new Error('not caught in a page'); });
    fetch('/collect', { method: 'POST', body: 'x' }).catch(() => {});`,
  'popup.html': '<!doctype html><script defer src="popup.js"></script><p>popup</p>',
  'popup.js': `
    chrome.tabs.query({ active: true, currentWindow: true }).then(() => { document.body.dataset.ready = ''; });
    new Image().src = 'https://collector.example/pixel';
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:198.51.100.7:3478' }] });
    connection.createDataChannel('x');
    connection.createOffer().then((offer) => connection.setLocalDescription(offer));`,
};

const folder = mkdtempSync(join(tmpdir(), 'misbehaving-'));
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the harness', () => {
  const stage = useStage('everything', (name, granted) => launchOn(name, granted, folder));

  test('signs in at a provider under its real host name, and the app redeems the code', async () => {
    const { outcome, page } = await signIn(stage(), 'www.canva.com', 'google');
    expect(outcome).toBe('signed in');
    expect(await page.url()).toContain('https://www.canva.com/callback/google?');
    await page.close();
    const hosts = new Set(stage().world.hosts.contacts.map(({ host }) => host));
    expect(hosts).toContain('accounts.google.com');
    expect(hosts).toContain('oauth2.googleapis.com');
  });

  test('counts the starts of a background', async () => {
    const { browser } = stage();
    const page = await browser.open('https://www.canva.com/');
    await browser.stopBackground();
    const before = await browser.backgroundStarts();
    await page.goto('https://quiet.test/');
    expect(await browser.backgroundStarts()).toBe(before);
    await page.goto('https://loud.example/');
    await until('a start', async () => (await browser.backgroundStarts()) === before + 1);
    await page.close();
  });

  test('finds a code that was stored and printed', async () => {
    const { browser, world } = stage();
    expect(world.secrets.foundIn(await everythingKept(browser)).length).toBeGreaterThan(0);
    expect(world.secrets.foundIn((await browser.printed()).join('\n')).length).toBeGreaterThan(0);
    expect((await traceOf(stage())).secrets.length).toBeGreaterThan(0);
  });

  test('opens the popup by its button, and sees its requests and its UDP', async () => {
    const { browser } = stage();
    const page = await browser.open('https://www.canva.com/');
    await browser.pressButton(page, '[data-ready]');
    await until('a UDP socket', async () => browser.udp().length > 0);
    expect((await traceOf(stage())).udp).not.toEqual([]);
    await until('the request', async () =>
      (await traceOf(stage())).requests.join('\n').includes('collector.example/pixel'),
    );
    await page.close();
  });

  test('hears exceptions of a content script and of the background', async () => {
    const heard = async (): Promise<string> => (await stage().browser.errors()).join('\n');
    await until('the one', async () => (await heard()).includes('not caught in a page'));
    await until('the other', async () => (await heard()).includes('not caught in the background'));
  });

  test('sees the requests of a content script', async () => {
    expect((await traceOf(stage())).requests.join('\n')).toContain('accounts.google.com/collect');
  });

  test('keeps a private window out of an extension that is not allowed there', async () => {
    const { browser } = stage();
    await browser.stopBackground();
    const before = await browser.backgroundStarts();
    const page = await browser.openPrivate('https://loud.example/');
    await pause(300);
    expect(await browser.backgroundStarts()).toBe(before);
    await page.close();
  });

  test('lets an alarm ring and clicks the notification', async () => {
    await stage().browser.withApi(() => browser.alarms.create('soon', { when: Date.now() + 300 }));
    const [id] = await until('the notification', async () => (await stage().browser.notifications())[0]);
    await stage().browser.clickNotification(id);
    await until('the click to be heard', async () => (await stage().browser.badge()) === 'hit');
  });
});
