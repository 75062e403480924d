// The examples of all providers. Only tests read them. Written by `npm run fix`.

import type { ProviderId } from '../model';
import type { Example } from '../provider';
import { examples as amazon } from './amazon';
import { examples as apple } from './apple';
import { examples as bluesky } from './bluesky';
import { examples as discord } from './discord';
import { examples as facebook } from './facebook';
import { examples as github } from './github';
import { examples as google } from './google';
import { examples as instagram } from './instagram';
import { examples as kakao } from './kakao';
import { examples as line } from './line';
import { examples as linkedin } from './linkedin';
import { examples as microsoft } from './microsoft';
import { examples as naver } from './naver';
import { examples as reddit } from './reddit';
import { examples as slack } from './slack';
import { examples as spotify } from './spotify';
import { examples as steam } from './steam';
import { examples as telegram } from './telegram';
import { examples as tiktok } from './tiktok';
import { examples as twitch } from './twitch';
import { examples as vk } from './vk';
import { examples as wechat } from './wechat';
import { examples as x } from './x';
import { examples as yahoo } from './yahoo';

export const examples: Readonly<Record<ProviderId, readonly Example[]>> = {
  amazon,
  apple,
  bluesky,
  discord,
  facebook,
  github,
  google,
  instagram,
  kakao,
  line,
  linkedin,
  microsoft,
  naver,
  reddit,
  slack,
  spotify,
  steam,
  telegram,
  tiktok,
  twitch,
  vk,
  wechat,
  x,
  yahoo,
};
