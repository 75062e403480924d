// A page of Chromium as the stories know pages.

import type { Page as PuppeteerPage } from 'puppeteer-core';
import { type Page, until } from './browser';

export function pageOf(page: PuppeteerPage): Page {
  const find = (selector: string): Promise<true> =>
    until(`${selector} at ${page.url()}`, async () => (await page.$(selector)) !== null);
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    url: async () => page.url(),
    evaluate: async (script, ...of) =>
      (await page.evaluate(`(${script})(...${JSON.stringify(of)})`)) as never,
    click: async (selector) => {
      await find(selector);
      await page.click(selector);
    },
    type: async (selector, text) => {
      await find(selector);
      await page.type(selector, text);
    },
    find: async (selector) => {
      await find(selector);
    },
    prefer: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    resize: (width, height) => page.setViewport({ width, height, deviceScaleFactor: 2 }),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}
