// Kakao Login.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'kakao',
  name: 'Kakao',
  hosts: ['kauth.kakao.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth/authorize'] },
    // Read where it is found; not asked for, because the request is seen before and the answer leaves after.
    { role: 'step', hosts: ['accounts.kakao.com'], paths: ['/login'], nested: ['continue'], when: ['continue=*kauth.kakao.com*'] },
  ],
  // Version 1 of Kakao's script sends `redirect_uri=kakaojs`, gets its answer by message, and names the app here.
  app: ['callback_origin', 'ka origin/'],
  withoutScope: 'unknown',
  own: ['kakao.com', 'daum.net'],
  revoke: { list: 'https://apps.kakao.com/connected/app/list' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=0123456789abcdef0123456789abcdef&state=s1&scope=profile_nickname+account_email&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback',
    from: 'arctic 3.7 Kakao',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example', scopes: ['profile_nickname', 'account_email'] },
  },
  {
    url: 'https://kauth.kakao.com/oauth/authorize?client_id=0123456789abcdef0123456789abcdef&redirect_uri=kakaojs&response_type=code&scope=account_email,gender&state=s1&through_account=true&ka=sdk%2F1.43.1%20os%2Fjavascript%20sdk_type%2Fjavascript%20lang%2Fko-KR%20device%2FWin32%20origin%2Fhttps%253A%252F%252Fshop.example',
    from: 'capture: the popup of the Kakao script, version 1',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example', scopes: ['account_email', 'gender'], answerHidden: true },
  },
  {
    url: 'https://kauth.kakao.com/oauth/authorize?response_type=code&client_id=0123456789abcdef0123456789abcdef&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&prompt=none',
    from: 'Kakao docs: REST API, getting consent without a question',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example', silent: true },
  },
  {
    url: 'https://accounts.kakao.com/login/?continue=https%3A%2F%2Fkauth.kakao.com%2Foauth%2Fauthorize%3Fresponse_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26through_account%3Dtrue%26client_id%3D0123456789abcdef0123456789abcdef&talk_login=hidden#login',
    from: 'capture: the login page before consent',
    reads: { clientId: '0123456789abcdef0123456789abcdef', host: 'shop.example' },
  },
  { url: 'https://accounts.kakao.com/login/?continue=https%3A%2F%2Ftv.kakao.com%2F', from: 'public code: login to a service of Kakao itself', reads: null },
  {
    url: 'https://kauth.kakao.com/oauth/logout?client_id=0123456789abcdef0123456789abcdef&logout_redirect_uri=https%3A%2F%2Fshop.example%2Fbye',
    from: 'Kakao docs: REST API, logout with the account',
    reads: null,
  },
];

export const scopes = {
  profile_nickname: ['identity', 'read', 0, 'See your nickname'],
  profile_image: ['identity', 'read', 0, 'See your profile picture'],
  account_email: ['email', 'read', 0, 'See your email address'],
  name: ['identity', 'read', 1, 'See your real name'],
  gender: ['personal', 'read', 1, 'See your gender'],
  age_range: ['personal', 'read', 0, 'See your age group'],
  birthday: ['personal', 'read', 1, 'See your birthday, without the year'],
  birthyear: ['personal', 'read', 1, 'See your year of birth'],
  phone_number: ['phone', 'read', 1, 'See your phone number'],
  account_ci: [['identity', 'personal'], 'read', 2, 'Get a lasting ID that links you across Korean services'],
  shipping_address: ['phone', 'read', 2, 'See your delivery addresses', 'unsure'],
  friends: ['contacts', 'read', 1, 'See your Kakao friends who use this app', 'unsure'],
  talk_message: ['messages', 'post', 2, 'Send messages to you and your friends', 'unsure'],
  plusfriends: ['social', 'read', 0, "See which of the app's channels you added", 'unsure'],
  talk_calendar: ['calendar', ['read', 'write', 'delete'], 2, 'See, change and delete events in your calendar', 'unsure'],
  story_permalink: ['social', 'read', 1, 'See the link to your KakaoStory page', 'unsure'],
  story_read: ['social', 'read', 1, 'Read your KakaoStory posts', 'unsure'],
  story_publish: ['social', ['write', 'delete', 'post'], 2, 'Post and delete on your KakaoStory', 'unsure'],
} satisfies Scopes;
