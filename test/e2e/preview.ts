// What is shown before something is added, as a person sees it: how much is new, and which apps stand under which words.

import { type Page, until } from './browser/browser';

export interface PreviewShown {
  /** `2 new`, `1 already in your list` */
  readonly counts: readonly string[];
  /** Apps, open folds or not, by the words above them without their number. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** Runs in the page. */
function readPreview(): PreviewShown | false {
  const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (of: Element | null, selector: string): string[] =>
    [...(of?.querySelectorAll(selector) ?? [])].map(textOf);
  const preview = document.querySelector('.preview');
  if (!preview?.querySelector('.preview-end')) return false;
  const parts = [...preview.querySelectorAll('section, details')].map((part) => [
    textOf(part.querySelector('h3, summary span, summary')).replace(/ · \d+$/, ''),
    all(part, '.row-name strong'),
  ]);
  return {
    counts: all(preview, '.preview-head > .counts li'),
    parts: Object.fromEntries(parts),
  };
}

export const previewOn = (page: Page): Promise<PreviewShown> =>
  until('a preview', () => page.evaluate(readPreview));
