// What every story plays on: the loopback world and one browser with the built extension in it, shared by the tests
// of a file. BROWSER names the browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserName, Granted } from './browser/browser';
import { launchChromium } from './browser/chromium';
import { launchFirefox } from './browser/firefox';
import { startWorld, type World } from './world/world';

export interface Stage {
  readonly world: World;
  readonly browser: Browser;
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

const folderOf = (name: BrowserName): string => join(process.cwd(), 'dist', name);

/** All optional hosts and permissions of the built extension. */
function everythingOptional(folder: string): Granted {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return { origins: manifest.optional_host_permissions ?? [], permissions: manifest.optional_permissions ?? [] };
}

/** `granted`: what the person has said yes to, besides what is asked for at install. */
export async function setStage(
  name: BrowserName,
  granted: 'everything' | 'nothing',
  folder = folderOf(name),
): Promise<Stage> {
  const world = await startWorld();
  const { proxy } = world.hosts;
  const optional = granted === 'everything' ? { granted: everythingOptional(folder) } : {};
  const browser = await LAUNCH[name]({ folder, proxy, ...optional }).catch(async (reason: unknown) => {
    await world.close();
    throw reason;
  });
  return { world, browser };
}

export async function clearStage({ browser, world }: Stage): Promise<void> {
  await browser.close();
  await world.close();
}

/** The stage of a test file; to be used inside its tests. */
export function useStage(granted: 'everything' | 'nothing' = 'everything', folder?: string): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await setStage(process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium', granted, folder);
  });
  afterAll(async () => {
    if (stage) await clearStage(stage);
  });
  return () => {
    if (!stage) throw new Error('the stage is set before the tests, not while they are read');
    return stage;
  };
}
