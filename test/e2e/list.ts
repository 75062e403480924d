// The list as a person sees it: what the popup says, read off its page.

import { type Page, until } from './browser/browser';
import type { Stage } from './stage';

/** One row, in the words on the screen. */
export interface ListRow {
  /** What opens its card. */
  readonly selector: string;
  readonly group: string;
  readonly app: string;
  readonly provider: string;
  readonly line: string;
  readonly day: string;
  readonly button: string;
}

/** Reads what is there, open folds or not. Runs in the page. */
function readRows(): ListRow[] {
  const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('.row:not(.own)')].map((row) => {
    const group = row.closest('details, section');
    const key = row.querySelector('[data-app]')?.getAttribute('data-app') ?? '';
    return {
      selector: `[data-app="${CSS.escape(key)}"]`,
      group: textOf(group?.querySelector('summary span, h2')),
      app: textOf(row.querySelector('strong')),
      provider: textOf(row.querySelector('.row-with')),
      line: textOf(row.querySelector('.small.second.block')),
      day: textOf(row.querySelector('.row-day')),
      button: textOf(row.querySelector('.row > :not(.row-open) button, .row > button:not(.row-open)')),
    };
  });
}

export const rowsOn = (popup: Page): Promise<ListRow[]> => popup.evaluate(readRows);

/** The popup as a tab of its own, once the list is open. */
export async function openList({ browser }: Stage): Promise<Page> {
  const page = await browser.open(`${browser.extension}/popup.html`);
  await page.find('footer.foot');
  return page;
}

/** Presses the button with these words on it, or whose name for a screen reader they are. */
export async function press(page: Page, label: string): Promise<void> {
  await until(`a button "${label}"`, () =>
    page.evaluate((of) => {
      const named = [...document.querySelectorAll('button, label, summary')].find((each) =>
        [each.getAttribute('aria-label'), each.textContent?.trim()].includes(of),
      );
      document.querySelector('[data-press]')?.removeAttribute('data-press');
      named?.setAttribute('data-press', '');
      return named !== undefined;
    }, label),
  );
  await page.click('[data-press]');
}

/** Waits until the page says so. */
export const reads = (page: Page, text: string): Promise<unknown> =>
  until(`"${text}"`, () => page.evaluate((of) => document.body.textContent?.includes(of), text));
