// What every story plays on: the loopback world, and one browser with the built extension in it.

import { join } from 'node:path';
import type { Browser, BrowserName, LaunchOptions } from './browser/browser';
import { launchChromium } from './browser/chromium';
import { launchFirefox } from './browser/firefox';
import { emptyList } from './kept';
import { startWorld, type World } from './world/world';

export interface Stage {
  readonly world: World;
  readonly browser: Browser;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

const folderOf = (name: BrowserName): string => join(process.cwd(), 'dist', name);

/** `granted`: what the person has said yes to, besides what is asked for at install. */
export async function setStage(name: BrowserName, granted: LaunchOptions['granted']): Promise<Stage> {
  const stage = await launchOn(name, granted, folderOf(name));
  await closeWelcome(stage);
  return stage;
}

/** The same with another extension: the one that shows that the harness sees what it looks for. */
export async function launchOn(
  name: BrowserName,
  granted: LaunchOptions['granted'],
  folder: string,
): Promise<Stage> {
  const world = await startWorld();
  const { proxy } = world.hosts;
  const browser = await LAUNCH[name]({ folder, proxy, granted }).catch(async (reason: unknown) => {
    await world.close();
    throw reason;
  });
  return { world, browser };
}

/** The extension opens its welcome page when it is installed; what is played next should be in front. */
async function closeWelcome({ browser }: Stage): Promise<void> {
  const welcome = await browser.pageAt(`${browser.extension}/welcome.html`);
  await welcome.find('main');
  await welcome.close();
}

export async function clearStage({ browser, world }: Stage): Promise<void> {
  await browser.close();
  await world.close();
}

/** Between two stories: no page, an empty list, and nobody signed in anywhere. */
export async function startAfresh({ browser, world }: Stage): Promise<void> {
  await browser.closePages();
  await emptyList(browser);
  world.forget();
}
