// The readers of all lists. Whoever imports this imports them all. Written by `npm run fix`.

import type { PageReader } from '../list';
import { reader as apple } from './apple';
import { reader as facebook } from './facebook';
import { reader as githubApps } from './github-apps';
import { reader as githubDetails } from './github-details';
import { reader as githubOauthApps } from './github-oauth-apps';
import { reader as gitlab } from './gitlab';
import { reader as google } from './google';
import { reader as googleDetails } from './google-details';
import { reader as linkedin } from './linkedin';
import { reader as microsoft } from './microsoft';
import { reader as reddit } from './reddit';

export const readers: readonly PageReader[] = [
  apple,
  facebook,
  githubApps,
  githubDetails,
  githubOauthApps,
  gitlab,
  googleDetails,
  google,
  linkedin,
  microsoft,
  reddit,
];
