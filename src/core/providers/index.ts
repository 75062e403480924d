// All providers. Written by `npm run fix`.

import type { Provider } from '../provider';
import { provider as amazon } from './amazon';
import { provider as apple } from './apple';
import { provider as bluesky } from './bluesky';
import { provider as discord } from './discord';
import { provider as facebook } from './facebook';
import { provider as github } from './github';
import { provider as google } from './google';
import { provider as instagram } from './instagram';
import { provider as kakao } from './kakao';
import { provider as line } from './line';
import { provider as linkedin } from './linkedin';
import { provider as microsoft } from './microsoft';
import { provider as naver } from './naver';
import { provider as reddit } from './reddit';
import { provider as slack } from './slack';
import { provider as spotify } from './spotify';
import { provider as steam } from './steam';
import { provider as telegram } from './telegram';
import { provider as tiktok } from './tiktok';
import { provider as twitch } from './twitch';
import { provider as vk } from './vk';
import { provider as wechat } from './wechat';
import { provider as x } from './x';
import { provider as yahoo } from './yahoo';

export const providers: readonly Provider[] = [
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
];
