// A page of Chromium as the stories know pages.

import type { Page as PuppeteerPage } from 'puppeteer-core';
import { type Page, until } from './browser';

/** Somewhere on any page, in CSS pixels. */
const MIDDLE = { x: 300, y: 300 };

/** `front`: brings it to the front where it is a tab, because a tab that is hidden hears no click. */
export function pageOf(page: PuppeteerPage, front: () => Promise<void>): Page {
  const find = (selector: string): Promise<true> =>
    until(`${selector} at ${page.url()}`, async () => (await page.$(selector)) !== null);
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    url: () => page.evaluate(() => location.href),
    evaluate: async (script, ...of) =>
      (await page.evaluate(`(${script})(...${JSON.stringify(of)})`)) as never,
    click: async (selector) => {
      await find(selector);
      await front();
      await page.click(selector);
    },
    type: async (selector, text) => {
      await find(selector);
      await front();
      await page.focus(selector);
      await page.keyboard.sendCharacter(text);
    },
    drop: async (file) => {
      await front();
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      await page.mouse.dragEnter(MIDDLE, data);
      await page.mouse.dragOver(MIDDLE, data);
      await page.mouse.drop(MIDDLE, data);
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
