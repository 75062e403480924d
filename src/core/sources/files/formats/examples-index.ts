// The examples of all kinds of exports. Only tests read them. Written by `npm run fix`.

import type { FileExample } from '../format';
import { examples as apple } from './apple';
import { examples as chromeHistory } from './chrome-history';
import { examples as facebook } from './facebook';
import { examples as githubLog } from './github-log';
import { examples as instagram } from './instagram';
import { examples as refused } from './refused';
import { examples as xArchive } from './x-archive';

export const examples: Readonly<Record<string, readonly FileExample[]>> = {
  apple,
  chromeHistory,
  facebook,
  githubLog,
  instagram,
  refused,
  xArchive,
};
