// Discord: sign-in, apps added to an account, and bots invited to a server.

import type { Example, Provider, Scopes } from '../provider';

export const provider = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  endpoints: [
    { role: 'authorize', paths: ['/oauth2/authorize', '/api/oauth2/authorize', '/api/v*/oauth2/authorize'] },
    // Test builds, and the name before 2020: read where they are found.
    {
      role: 'authorize',
      hosts: ['ptb.discord.com', 'canary.discord.com', 'discordapp.com', 'ptb.discordapp.com', 'canary.discordapp.com'],
      paths: ['/oauth2/authorize', '/api/oauth2/authorize', '/api/v*/oauth2/authorize'],
    },
    { role: 'step', paths: ['/login', '/register'], nested: ['redirect_to'], when: ['redirect_to=*oauth2*authorize*'] },
  ],
  // The bit of a server's administrator, alone.
  widens: ['permissions=8'],
  withoutScope: 'unknown',
  own: ['discord.com', 'discordapp.com', 'discord.gg'],
  revoke: { list: 'https://discord.com/settings/authorized-apps' },
} satisfies Provider;

export const examples: readonly Example[] = [
  {
    url: 'https://discord.com/oauth2/authorize?response_type=code&client_id=100000000000000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&state=s1&code_challenge_method=S256&code_challenge=7w_YNF9DSfIdPf_pRjSq646_kPr-2-o9NAl16JGghdM&scope=identify+email',
    from: 'arctic 3.7 Discord',
    reads: { clientId: '100000000000000001', host: 'shop.example', scopes: ['identify', 'email'] },
  },
  {
    url: 'https://discord.com/api/v10/oauth2/authorize?client_id=100000000000000001&redirect_uri=https%3A%2F%2Fshop.example%2Fauth%2Fcallback&response_type=code&scope=identify%20guilds&prompt=none',
    from: 'Discord docs: OAuth2, Authorization Code Grant (the path of the API; `prompt=none` skips the question)',
    reads: { clientId: '100000000000000001', host: 'shop.example', scopes: ['identify', 'guilds'], silent: true },
  },
  {
    url: 'https://discord.com/oauth2/authorize?client_id=100000000000000001&scope=bot+applications.commands&permissions=8',
    from: 'Discord docs: Bot Authorization Flow, which names no redirect',
    reads: { clientId: '100000000000000001', scopes: ['bot', 'applications.commands', '?permissions=8'] },
  },
  {
    url: 'https://discord.com/login?redirect_to=%2Foauth2%2Fauthorize%3Fclient_id%3D100000000000000001%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26response_type%3Dcode%26scope%3Didentify%2Bemail',
    from: 'capture: the login page before consent',
    reads: { clientId: '100000000000000001', host: 'shop.example', scopes: ['identify', 'email'] },
  },
  {
    url: 'https://discord.com/register?redirect_to=%2Foauth2%2Fauthorize%3Fclient_id%3D100000000000000001%26redirect_uri%3Dhttps%253A%252F%252Fshop.example%252Fauth%252Fcallback%26scope%3Didentify',
    from: 'public code: the same for people without an account',
    reads: { clientId: '100000000000000001', host: 'shop.example', scopes: ['identify'] },
  },
  { url: 'https://discord.com/login', from: 'Discord: the plain login page', reads: null },
  { url: 'https://discord.com/login?redirect_to=%2Fdevelopers%2Fapplications', from: 'Discord: login on the way to the developers page', reads: null },
  { url: 'https://discord.com/channels/@me', from: 'Discord: ordinary use', reads: null },
  { url: 'https://discord.com/oauth2/authorized', from: 'Discord: the page after a bot was added', reads: null },
];

export const scopes = {
  // You
  identify: ['identity', 'read', 0, 'See your username, picture and ID'],
  'identify.premium': ['money', 'read', 0, 'See whether you pay for Discord'],
  connections: ['identity', 'read', 1, 'See other accounts you linked, such as Twitch or YouTube'],

  // Servers, messages, friends
  guilds: ['social', 'read', 1, 'See which servers you are in'],
  'guilds.join': ['social', 'write', 1, 'Add you to servers'],
  'guilds.members.read': ['social', 'read', 1, 'See your nickname, roles and join date in servers'],
  'gdm.join': ['messages', 'write', 1, 'Add you to group chats'],
  'dm_channels.read': ['messages', 'read', 2, 'See your direct messages and group chats'],
  'messages.read': ['messages', 'read', 3, 'Read messages in all your channels'],
  'relationships.read': ['contacts', 'read', 2, 'See your friends list'],
  'relationships.write': ['contacts', 'write', 2, 'Add and remove your friends', 'unsure'],
  'presences.read': [['contacts', 'personal'], 'read', 1, 'See which of your friends are online', 'unsure'],
  'presences.write': ['personal', 'write', 0, 'Change your online status', 'unsure'],
  'activities.read': ['activity', 'read', 1, 'See what you play and did lately'],
  'activities.write': ['activity', 'write', 0, 'Change what you show as playing'],
  'role_connections.write': ['identity', 'write', 0, 'Add app details to your profile'],
  voice: ['messages', ['read', 'post'], 2, 'Join voice chats as you and see who is there'],

  // The Discord app on the same computer
  rpc: ['account', 'manage', 2, 'Control your Discord app'],
  'rpc.activities.write': ['activity', 'write', 0, 'Change what you show as playing'],
  'rpc.notifications.read': ['messages', 'read', 3, 'Read notifications sent to you'],
  'rpc.voice.read': ['account', 'read', 1, 'See your voice settings, and who speaks'],
  'rpc.voice.write': ['account', 'write', 1, 'Change your voice settings'],
  'rpc.video.read': ['account', 'read', 1, 'See your video settings', 'unsure'],
  'rpc.video.write': ['account', 'write', 1, 'Change your video settings', 'unsure'],
  'rpc.screenshare.read': ['account', 'read', 1, 'See whether you share your screen', 'unsure'],
  'rpc.screenshare.write': ['account', 'write', 1, 'Start and stop sharing your screen', 'unsure'],
  'rpc.api': ['messages', ['read', 'write', 'post'], 3, 'Use Discord as you, through your Discord app'],

  // Bots and apps of your own
  bot: ['business', 'manage', 2, 'Add a bot to a server you pick'],
  'applications.commands': ['business', 'write', 0, 'Add commands to a server you pick'],
  'applications.commands.update': ['code', 'write', 0, 'Change its own commands'],
  'applications.commands.permissions.update': ['business', 'manage', 1, 'Change who may use its commands'],
  'applications.builds.read': ['code', 'read', 1, 'See versions of your apps'],
  'applications.builds.upload': ['code', 'write', 2, 'Upload versions of your apps'],
  'applications.entitlements': ['money', 'read', 1, 'See what people bought in your apps'],
  'applications.store.update': ['business', ['read', 'write'], 2, 'Change the store pages of your apps'],
  'webhook.incoming': ['social', 'post', 1, 'Post into one channel you pick'],

  // Parameters
  '?permissions=8': ['business', 'manage', 3, 'Let the bot do everything in the server'],
} satisfies Scopes;
