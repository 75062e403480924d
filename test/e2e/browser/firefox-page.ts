// A page of Firefox as the stories know pages: a BiDi browsing context.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bidi } from './bidi';
import { type Page, until, type WithApi } from './browser';
import { picture, preferColourScheme } from './firefox-parent';

/** A call of `script`, which is sent as text. */
export const callOf = (script: (...of: never[]) => unknown, of: readonly unknown[]): string =>
  `(${script})(...${JSON.stringify(of)})`;

/** Extension pages and new windows do not tell BiDi when they are complete. */
export const arrived = (page: Pick<Page, 'evaluate'>, address: string): Promise<true> =>
  until(address, async () => {
    const there = await page.evaluate(() => document.readyState === 'complete' && location.href);
    return there !== false && there.startsWith(address);
  });

/** Runs a function of firefox-parent.ts. */
export type InParent = WithApi;

/** Runs in the page. */
function hearDrop(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

export function pageOf(bidi: Bidi, inParent: InParent, context: string): Page {
  const evaluate: Page['evaluate'] = (script, ...of) => bidi.evaluate(context, callOf(script, of));
  const act = (type: 'pointer' | 'key', actions: readonly object[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const find = (selector: string): Promise<true> =>
    until(selector, () => evaluate((of) => document.querySelector(of) !== null, selector));
  const click = async (selector: string): Promise<void> => {
    await find(selector);
    const [x, y] = await evaluate((of) => {
      const element = document.querySelector(of);
      element?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [Math.floor(left + width / 2), Math.floor(top + height / 2)] as const;
    }, selector);
    await act('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  return {
    goto: async (address) => {
      // A page behind another one paints once in seconds.
      await bidi.send('browsingContext.activate', { context });
      const wait = address.startsWith('http') ? 'complete' : 'none';
      await bidi.send('browsingContext.navigate', { context, url: address, wait });
      if (wait === 'none') await arrived({ evaluate }, address);
    },
    url: () => evaluate(() => location.href),
    evaluate,
    click,
    type: async (selector, text) => {
      await click(selector);
      await act(
        'key',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    // BiDi drags no files: the page hears of one all the same.
    drop: (file) => evaluate(hearDrop, basename(file), readFileSync(file, 'base64')),
    find: async (selector) => {
      await find(selector);
    },
    prefer: (scheme) => inParent(preferColourScheme, context, scheme),
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    screenshot: async (file) => {
      writeFileSync(file, Buffer.from(await inParent(picture, context), 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
