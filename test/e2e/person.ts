// What a person does on web pages: goes to an app, continues with a provider, answers whatever is asked.

import { type Page, until } from './browser/browser';
import type { Stage } from './stage';
import { SDK_APP } from './world/older-protocols';

const ADDRESS = 'jordan@mailbox.example';
const PASSWORD = 'correct horse battery';
const SECOND_FACTOR = '8Q4-K7T-22';

/** What a provider's page can ask for: its button, and what is filled in before. */
const QUESTIONS = {
  login: [
    ['[name=email]', ADDRESS],
    ['[name=password]', PASSWORD],
  ],
  verify: [['[name=code]', SECOND_FACTOR]],
  allow: [],
  deny: [],
  leave: [],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;

type Question = keyof typeof QUESTIONS;

/** Fills in what is asked for and presses the button; waits until the question is gone, with its window or without. */
export async function answer(page: Page, question: Question): Promise<void> {
  await page.find(`#${question}`);
  await page.evaluate(() => document.querySelector('main')?.setAttribute('data-asked', ''));
  for (const [field, text] of QUESTIONS[question]) await page.type(field, text);
  await page.click(`#${question}`);
  await until('the next page', () =>
    page
      .evaluate((of) => document.querySelector(`[data-asked] ${of}`) === null, `#${question}`)
      .catch(() => true),
  );
}

export interface Answers {
  /** What is pressed on the consent page. */
  readonly consent?: 'allow' | 'deny';
}

/** Answers until the app's page says what came of it; gives that. */
export async function answerAll(page: Page, { consent = 'allow' }: Answers = {}): Promise<string> {
  const shown = ['outcome', 'login', 'verify', 'allow', 'leave'] as const;
  for (;;) {
    const next = await until('a question or an outcome', () =>
      page.evaluate((ids) => ids.find((id) => document.getElementById(id) !== null), shown),
    );
    if (next === 'outcome') return page.evaluate(() => document.getElementById('outcome')?.textContent ?? '');
    await answer(page, next === 'allow' ? consent : next);
  }
}

export interface SignInOptions extends Answers {
  readonly page?: Page;
  /** Query of the app's login address: `more`, or any request parameter. */
  readonly query?: string;
}

/** Goes to the app and continues with the provider; gives the outcome and leaves the page open. */
export async function signIn(
  { browser }: Stage,
  host: string,
  provider: string,
  { page, query = '', consent = 'allow' }: SignInOptions = {},
): Promise<{ readonly outcome: string; readonly page: Page }> {
  const home = `https://${host}/`;
  const tab = page ?? (await browser.open(home));
  if (page) await tab.goto(home);
  if (query) await tab.goto(`${home}login/${provider}?${query}`);
  else await tab.click(`#${provider}`);
  return { outcome: await answerAll(tab, { consent }), page: tab };
}

/** Signs in with Facebook's own script, in its window. */
export async function signInByScript({ browser }: Stage): Promise<void> {
  const app = await browser.open(`https://${SDK_APP}/`);
  await app.click('#facebook');
  const window = await browser.pageAt('https://www.facebook.com/');
  await answer(window, 'allow');
  await app.find('#answer:not(:empty)');
  await app.close();
}
