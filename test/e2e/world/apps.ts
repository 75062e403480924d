// The apps one can sign in to in the loopback world. Names under .example are invented; three real names stand for
// well-known apps, and are served on loopback only.

export interface SignIn {
  readonly provider: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Asked for when the person wants a further feature (incremental authorization). */
  readonly more?: readonly string[];
  readonly extra?: Readonly<Record<string, string>>;
}

export interface App {
  readonly name: string;
  readonly host: string;
  readonly signIns: readonly SignIn[];
}

const GOOGLE_USER = ['openid', 'email', 'profile'];

export const APPS: readonly App[] = [
  {
    name: 'Canva',
    host: 'www.canva.com',
    signIns: [
      {
        provider: 'google',
        clientId: '271905443811-canva7d2k.apps.googleusercontent.com',
        scopes: GOOGLE_USER,
        more: [...GOOGLE_USER, 'https://www.googleapis.com/auth/drive'],
      },
    ],
  },
  {
    name: 'Mailmate',
    host: 'app.mailmate.example',
    signIns: [
      {
        provider: 'google',
        clientId: '883120076541-mailmate1q.apps.googleusercontent.com',
        scopes: ['openid', 'email', 'https://mail.google.com/'],
      },
    ],
  },
  {
    name: 'Planwise',
    host: 'planwise.example',
    signIns: [
      {
        provider: 'microsoft',
        clientId: '6f1d2a3c-4b5e-4c7d-8e9f-0a1b2c3d4e5f',
        scopes: ['openid', 'email', 'Calendars.ReadWrite', 'offline_access'],
      },
    ],
  },
  {
    name: 'Quizly',
    host: 'quizly.example',
    signIns: [
      {
        provider: 'facebook',
        clientId: '190023481175566',
        scopes: ['public_profile', 'email', 'user_friends'],
      },
    ],
  },
  {
    name: 'Allrecipes',
    host: 'www.allrecipes.com',
    signIns: [
      { provider: 'facebook', clientId: '66102450266', scopes: ['public_profile', 'email'] },
      {
        provider: 'google',
        clientId: '555001234567-recipes9z.apps.googleusercontent.com',
        scopes: GOOGLE_USER,
      },
    ],
  },
  {
    name: 'Duolingo',
    host: 'www.duolingo.com',
    signIns: [
      {
        provider: 'apple',
        clientId: 'com.duolingo.web',
        scopes: ['openid', 'name', 'email'],
        extra: { response_mode: 'form_post' },
      },
    ],
  },
  {
    name: 'Shipyard',
    host: 'shipyard.example',
    signIns: [{ provider: 'github', clientId: 'Ov23liShipyard00Ci42', scopes: ['repo', 'read:user'] }],
  },
  {
    name: 'Guildboard',
    host: 'guildboard.example',
    signIns: [
      {
        provider: 'discord',
        clientId: '812345678901234567',
        scopes: ['identify', 'guilds', 'messages.read'],
      },
    ],
  },
  {
    name: 'Lastmix',
    host: 'lastmix.example',
    signIns: [
      {
        provider: 'spotify',
        clientId: '5fe01282e44241328a84e7c5cc169165',
        scopes: ['user-read-recently-played', 'playlist-modify-private'],
      },
    ],
  },
  {
    name: 'Recruitly',
    host: 'recruitly.example',
    signIns: [
      { provider: 'linkedin', clientId: '86vhj2q7rcrtly', scopes: ['openid', 'profile', 'w_member_social'] },
    ],
  },
  {
    name: 'Threadkeep',
    host: 'threadkeep.example',
    signIns: [
      {
        provider: 'x',
        clientId: 'VGhyZWFka2VlcDoxOmNp',
        scopes: ['tweet.read', 'tweet.write', 'users.read', 'offline.access'],
      },
    ],
  },
  {
    name: 'Overlayr',
    host: 'overlayr.example',
    signIns: [
      {
        provider: 'twitch',
        clientId: 'gp762nuuoqcoxypju8c569th9wz7q5',
        scopes: ['user:read:email', 'chat:edit'],
      },
    ],
  },
  {
    name: 'Sideboard',
    host: 'sideboard.example',
    signIns: [{ provider: 'reddit', clientId: 'p-jcoLKBynTLew', scopes: ['identity', 'mysubreddits'] }],
  },
  {
    name: 'Standupper',
    host: 'standupper.example',
    signIns: [
      { provider: 'slack', clientId: '4336676.569200954261', scopes: ['openid', 'profile', 'email'] },
    ],
  },
];

/** The broker is Google's client; the app behind it is known to the broker only. */
export const BROKER: App = {
  name: 'Quillnotes through a broker',
  host: 'quillnotes.eu.auth0.com',
  signIns: [
    { provider: 'google', clientId: '700300400500-quill.apps.googleusercontent.com', scopes: GOOGLE_USER },
  ],
};
export const BROKERED = 'quillnotes.example';

/** Where answers come back to. */
export const redirectUri = (app: Pick<App, 'host'>, provider: string): string =>
  `https://${app.host}/callback/${provider}`;
