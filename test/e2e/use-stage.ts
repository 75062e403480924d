// One stage for all tests of a file, in the browser that BROWSER names.

import { afterAll, beforeAll } from 'vitest';
import type { LaunchOptions } from './browser/browser';
import { clearStage, type Stage, setStage } from './stage';

/** To be asked inside tests. `set`: another way to set the stage. */
export function useStage(granted: LaunchOptions['granted'] = 'everything', set = setStage): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await set(process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium', granted);
  });
  afterAll(async () => {
    if (stage) await clearStage(stage);
  });
  return () => {
    if (!stage) throw new Error('the stage is set before the tests, not while they are read');
    return stage;
  };
}
