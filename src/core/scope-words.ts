// Words that scopes are made of, and what they usually mean: lists of words, apart by white space. `scope-rule.ts`
// says how they are read. A word belongs here when it helps with scopes that nobody wrote down yet.

import type { Kind } from './provider';

/** Words that name what may be done, and leave no doubt. */
export const CLEAR = {
  read: `
    get history list lookup r read readable readbasic readonly reads retrieval ro search see show view
    viewer`,
  write: `
    add append appendonly change create creates edit edits import insert modify readwrite rw save set update
    updates upload upsert w write writeonly writer`,
  delete: 'delete deletes deletion destroy purge remove wipe',
  post: 'compose publish reply send submit',
  manage: `
    accessasuser administer configure fullcontrol impersonate impersonation manage management moderate owner
    privilegedoperations sudo`,
} as const;

/** Words that name what may be done only where no clear word does: `block.read` reads, `user:block` changes. */
export const WEAK = {
  write: `
    activate block bot broadcast claim client command commands control execute follow install interact
    invite invites join like link login mute post redeem remote report request rpc share streaming subscribe
    transfer tweet unlink vote`,
  manage: 'admin config full global hook hooks master moderator webhook',
} as const;

/** Access that lasts while the person is away. */
export const OFFLINE = 'ageless expiring expiry offline refresh';

/** Things that others see once they are written. */
export const OUTWARD = `
    chat comment comments feed message messages pins post posts status statuses stream tweet wall whispers`;

/** Words that settle the kind before any other: whoever runs an organisation reaches more than the thing named. */
export const ORGANISATION =
  'admin enterprise org organisation organisations organization organizations tenant';

/** Words that say how much of a thing: less of it, what others would not see, all of it, only the app's own corner. */
export const EXTENT = {
  less: 'basic metadata public readbasic',
  hidden: 'admin friends history private secret',
  all: 'full fullcontrol global sudo',
  own: 'appcreateddata appdata appfolder selected',
} as const;

/** Things that reach far when they are changed. */
export const FAR = 'ad ads key keys';

/** The kinds a word can mean. The first kind that has a hit wins, so private things stand before public ones. */
export const KIND_WORDS: readonly (readonly [Kind, string])[] = [
  [
    'messages',
    `
    call calls chat chats conversation conversations directmessages discovery dm dms eas ews gmail im imap
    inbox mail mailbox mailboxes message messages messaging messenger modmail mpim pop privatemessages sms
    smtp transcript transcripts voice whisper whispers xmpp`,
  ],
  [
    'health',
    `
    analyses ancestry blood body cardio ecg electrocardiogram fitness genome genomes glucose haplogroups
    health healthcare heart heartrate irregular meal medical mood move nutrition oxygen respiratory sleep
    spo2 steps symptoms temperature weight workout workouts`,
  ],
  [
    'location',
    'checkin checkins geo gps latitude location locations place places ride rides tagged trip trips',
  ],
  [
    'money',
    `
    accounting balance balances bank billing buy buys charge checkout coins credit deposits dispute disputes
    donation entitlements finance financial financials fundraisers invoice invoices invoicing money order
    orders pay payment payments payout payouts payroll purchase purchased purchases receipt sell sells
    transaction transactions wallet withdrawals`,
  ],
  [
    'calendar',
    `
    appointment appointments booking bookings calendar calendars event events freebusy meeting meetings
    reminder reminders task tasks todo webinar webinars`,
  ],
  [
    'files',
    `
    album albums attachment attachments blob canvas canvases clipboard disk docs document documents drive
    file files folder folders forms image images keep media note notebook notebooks notes onedrive onenote
    photo photos picasa presentation presentations record recording recordings records root shortnotes
    skydrive spreadsheet spreadsheets storage video videos`,
  ],
  [
    'code',
    `
    branch build builds cloud cluster clusters code codespace commit compute database databases deployment
    deployments developer function functions gist gists issue issues package packages pipeline platform
    project projects pull pullrequest registry repo repositories repository runner script scripts snippet
    snippets webhook webhooks wiki workflow workflows`,
  ],
  [
    'business',
    `
    ad ads adsense adwords analytics audit auditlog auditlogs biz business campaign campaigns catalog
    catalogs channel channels commerce company conversions crm directory domain domains employee employees
    insights leadgen leads log logs market merchant moderation page pages policies policy product products
    report reports role roles shop shops site sites stats store tagmanager targeting team teams usergroups
    workspace`,
  ],
  [
    'contacts',
    `
    block blocked blocks circles connection contact contacts follow follower followers following follows
    friend friendlists friends member members membership memberships mute mutes network people relatives
    rosters`,
  ],
  [
    'personal',
    `
    about age birthdate birthday birthyear dob education gender hometown interests language locale personal
    pii politics presence presences relationship relationships religion timezone work`,
  ],
  ['phone', 'address addresses phone phonenumbers phones postal shipping zip'],
  [
    'account',
    `
    account accounts app applications apps auth authentication configuration configurations device devices
    gpg key keys kms oauth password preferences rpc security session sessions settings ssh token tokens
    webauthn`,
  ],
  [
    'activity',
    `
    actions activities activity book bookmark bookmarks books currently game games history inventory library
    listening music playback playlist playlists recently saved stars streaming subscription top viewing
    watch`,
  ],
  [
    'social',
    `
    blog blogger board boards comment comments communities community discussion discussions emoji favorites
    favourites feed flair group groups guild guilds like likes pin pins post posts publications reaction
    reactions social space spaces status statuses stories story stream subreddits subscribe threads timeline
    tweet tweets vote wall`,
  ],
  ['email', 'email emailaddress emails'],
  [
    'identity',
    `
    avatar basic displayname id identify identity info me name nickname openid picture profile user userinfo
    username users whoami`,
  ],
];
