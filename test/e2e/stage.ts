// What every story plays on: the loopback world and one browser with the built extension in it, shared by the tests
// of a file. BROWSER names the browser.

import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserName, LaunchOptions } from './browser/browser';
import { launchChromium } from './browser/chromium';
import { launchFirefox } from './browser/firefox';
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

/** The browser that BROWSER names. */
export const browserName = (): BrowserName => (process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium');

/** The stage of a test file; to be used inside its tests. */
export function useStage(granted: LaunchOptions['granted'] = 'everything', set = setStage): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await set(browserName(), granted);
  });
  afterAll(async () => {
    if (stage) await clearStage(stage);
  });
  return () => {
    if (!stage) throw new Error('the stage is set before the tests, not while they are read');
    return stage;
  };
}
