// The tour: real sign-ins at stand-in providers under their real host names, then the list as a table and pictures of
// popup, card and welcome, light and dark, in tour/.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, type Page, pause } from './browser/browser';
import { openList, press, rowsOn } from './list';
import { signIn, signInByScript } from './person';
import { clearStage, type Stage, setStage } from './stage';
import { table } from './table';
import { words } from './words';
import { APPS } from './world/apps';
import { SDK_APP, STEAM_APP } from './world/older-protocols';

const FOLDER = 'tour';
const WELCOME = { width: 800, height: 1000 };
/** Longer than any change of colour takes. */
const SETTLED_MS = 300;
/** The app one stands on when the popup is opened: its sign-in comes last. */
const HERE = 'www.canva.com';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a card says, in the last three columns of the table. */
function readCard(remove: string): string[] {
  const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map(textOf);
  const ways = all('main.app > .stack .buttons button').filter((label) => label.startsWith(remove));
  return [
    all('main.app > div:not([class]) p').join('. '),
    all('main.app dl dd').at(-1) ?? '',
    ways.join(', '),
  ];
}

/** All there is to sign in to. Gives the page of the last app. */
async function signInEverywhere(stage: Stage): Promise<Page> {
  const apps = APPS.flatMap(({ host, signIns }) => signIns.map(({ provider }) => ({ host, provider })));
  const before = [...apps.filter(({ host }) => host !== HERE), { host: STEAM_APP, provider: 'steam' }];
  for (const { host, provider } of before) {
    const { outcome, page } = await signIn(stage, host, provider);
    await page.close();
    say(`${host} with ${provider}: ${outcome}`);
  }
  await signInByScript(stage);
  say(`${SDK_APP} with facebook: its answer went by message`);
  const { outcome, page } = await signIn(stage, HERE, 'google', { query: 'more=1' });
  say(`${HERE} with google: ${outcome}`);
  return page;
}

async function printList(stage: Stage): Promise<void> {
  const list = await openList(stage);
  const rows = [];
  for (const { app, provider, selector } of await rowsOn(list)) {
    await list.click(selector);
    await list.find('main.app dl dd .small:not(:empty)');
    rows.push([app, provider, ...(await list.evaluate(readCard, words('remove')))]);
    await press(list, words('back'));
  }
  await list.close();
  say(`\n${table(['App', 'Signed in with', 'Can reach', 'Last sign-in', 'Way out'], rows)}\n`);
}

async function picture(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.prefer(scheme);
    await pause(SETTLED_MS);
    const file = join(FOLDER, `${name}-${scheme}.png`);
    await page.screenshot(file);
    say(file);
  }
}

/** `browser`: which of the two goes through it. Writes to tour/ of the working directory. */
export async function tour(browser: BrowserName): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const stage = await setStage(browser, 'everything');
  try {
    const here = await signInEverywhere(stage);
    const popup = await stage.browser.pressButton(here, 'footer.foot');
    await picture(popup, 'popup');
    await popup.click('.row-open');
    await popup.find('main.app dl dd');
    await picture(popup, 'card');
    await popup.close();
    await printList(stage);
    const welcome = await stage.browser.open(`${stage.browser.extension}/welcome.html`);
    await welcome.find('ol');
    await welcome.resize(WELCOME.width, WELCOME.height);
    await picture(welcome, 'welcome');
  } finally {
    await clearStage(stage);
  }
}
