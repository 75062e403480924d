// What the scopes of all providers mean. Apart from the providers, because the worker needs none of it. Written by `npm run fix`.

import type { ProviderId } from '../model';
import type { Scopes } from '../provider';
import { scopes as amazon } from './amazon';
import { scopes as apple } from './apple';
import { scopes as bluesky } from './bluesky';
import { scopes as discord } from './discord';
import { scopes as facebook } from './facebook';
import { scopes as github } from './github';
import { scopes as google } from './google';
import { scopes as instagram } from './instagram';
import { scopes as kakao } from './kakao';
import { scopes as line } from './line';
import { scopes as linkedin } from './linkedin';
import { scopes as microsoft } from './microsoft';
import { scopes as naver } from './naver';
import { scopes as reddit } from './reddit';
import { scopes as slack } from './slack';
import { scopes as spotify } from './spotify';
import { scopes as steam } from './steam';
import { scopes as telegram } from './telegram';
import { scopes as tiktok } from './tiktok';
import { scopes as twitch } from './twitch';
import { scopes as vk } from './vk';
import { scopes as wechat } from './wechat';
import { scopes as x } from './x';
import { scopes as yahoo } from './yahoo';

export const scopes: Readonly<Record<ProviderId, Scopes>> = {
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
