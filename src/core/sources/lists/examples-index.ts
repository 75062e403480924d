// The examples of all lists. Only tests read them. Written by `npm run fix`.

import type { ListExample } from '../list';
import { examples as apple } from './apple';
import { examples as facebook } from './facebook';
import { examples as githubApps } from './github-apps';
import { examples as githubDetails } from './github-details';
import { examples as githubOauthApps } from './github-oauth-apps';
import { examples as gitlab } from './gitlab';
import { examples as google } from './google';
import { examples as googleDetails } from './google-details';
import { examples as linkedin } from './linkedin';
import { examples as microsoft } from './microsoft';
import { examples as reddit } from './reddit';

export const examples: Readonly<Record<string, readonly ListExample[]>> = {
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
};
