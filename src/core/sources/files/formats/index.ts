// All kinds of exports. Written by `npm run fix`.

import type { Format } from '../format';
import { format as apple } from './apple';
import { format as chromeHistory } from './chrome-history';
import { format as facebook } from './facebook';
import { format as githubLog } from './github-log';
import { format as instagram } from './instagram';
import { format as refused } from './refused';
import { format as xArchive } from './x-archive';

export const formats: readonly Format[] = [
  apple,
  chromeHistory,
  facebook,
  githubLog,
  instagram,
  refused,
  xArchive,
];
