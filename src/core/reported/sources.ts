// Where each statement can be read. These addresses, and the providers' own pages, are all that Spare Keys ever opens.

import type { PartialDate } from './partial-date';

export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date: PartialDate;
  readonly url: `https://${string}`;
}

/** `reports-*`: the two newspaper reports of December 2018 that the story starts from. */
export const SOURCES = {
  'reports-fox-business': {
    publisher: 'Fox Business',
    title: 'Facebook admits it gave tech companies access to users’ personal messages',
    date: '2018-12-19',
    url: 'https://www.foxbusiness.com/technology/facebook-admits-it-gave-tech-companies-access-to-users-personal-messages',
  },
  'reports-siasat': {
    publisher: 'The Siasat Daily',
    title: 'Our partners got access to users’ data with their permission: Facebook',
    date: '2018-12-19',
    url: 'https://archive.siasat.com/news/our-partners-got-access-users-data-their-permission-facebook-1447501/',
  },
  'new-york-times': {
    publisher: 'The New York Times',
    title: 'As Facebook Raised a Privacy Wall, It Carved an Opening for Tech Giants',
    date: '2018-12-18',
    url: 'https://www.nytimes.com/2018/12/18/technology/facebook-privacy.html',
  },
  'five-ways': {
    publisher: 'The New York Times in Business Standard',
    title: 'Five ways Facebook shared your data with large technology companies',
    date: '2018-12-20',
    url: 'https://business-standard.com/amp/article/international/five-ways-facebook-shared-your-data-with-large-technology-companies-118122001186_1.html',
  },
  'review-journal': {
    publisher: 'The New York Times in Las Vegas Review-Journal',
    title: 'How closely Facebook monitors its ‘data partners’ remains in dispute',
    date: '2018-12-21',
    url: 'https://www.pressreader.com/usa/las-vegas-review-journal/20181221/282905206665817',
  },
  'second-answer': {
    publisher: 'Business Standard',
    title: 'Facebook again defends sharing users’ information with third parties',
    date: '2018-12-20',
    url: 'https://www.business-standard.com/article/companies/facebook-again-defends-sharing-users-information-with-third-parties-118122000158_1.html',
  },
  'variety-devices': {
    publisher: 'Variety',
    title: 'Facebook Denies NY Times Report That Device Partners Improperly Accessed Users’ Friends Data',
    date: '2018-06-04',
    url: 'https://variety.com/2018/digital/news/facebook-denies-nytimes-report-device-data-privacy-1202829153/',
  },
  'daily-caller': {
    publisher: 'The Daily Caller',
    title: 'The New York Times Had Special Access To Facebook Data Without Users’ Knowledge',
    date: '2018-12-19',
    url: 'https://dailycaller.com/2018/12/19/new-york-times-facebook-data/',
  },
  abc: {
    publisher: 'ABC News (Australia)',
    title: 'Facebook denies giving access to users’ personal information without permission',
    date: '2018-12-19',
    url: 'https://www.abc.net.au/news/2018-12-19/facebook-says-preferential-data-access-was-with-permission/10636712',
  },
  variety: {
    publisher: 'Variety',
    title: 'Spotify Says It Was Unaware of Personal User Data Shared by Facebook',
    date: '2018-12-19',
    url: 'https://variety.com/2018/biz/news/spotify-claims-unaware-facebook-personal-user-data-1203093009/',
  },
  'globe-and-mail': {
    publisher: 'The Globe and Mail',
    title: 'RBC hits back on Facebook report, says it couldn’t see users’ messages',
    date: '2018-12-19',
    url: 'https://www.theglobeandmail.com/business/article-rbc-hits-back-on-facebook-report-says-it-couldnt-see-users-messages/',
  },
  'atm-marketplace': {
    publisher: 'ATM Marketplace',
    title: 'RBC defends access to Facebook data',
    date: '2018-12-19',
    url: 'https://www.atmmarketplace.com/news/rbc-defends-access-to-facebook-data',
  },
  'hot-new-hip-hop': {
    publisher: 'HotNewHipHop',
    title: 'Facebook gave Netflix, Spotify and more access to users’ private messages',
    date: '2018-12',
    url: 'https://hotnewhiphop.com/165926-facebook-gave-netflix-spotify-and-more-access-to-users-private-messages-report-news',
  },
  newser: {
    publisher: 'Newser',
    title: 'NYT: Facebook let Spotify, Netflix read your messages',
    date: '2018-12-19',
    url: 'https://www.newser.com/story/268821/nyt-facebook-let-spotify-netflix-read-your-messages.html',
  },
  'global-data-review': {
    publisher: 'Global Data Review',
    title: 'Facebook could face FTC scrutiny, say privacy lawyers',
    date: '2018-12',
    url: 'https://globaldatareview.com/article/1178403/facebook-could-face-ftc-scrutiny-say-privacy-lawyers',
  },
  facecrooks: {
    publisher: 'Facecrooks',
    title: 'How to turn off Instant Personalization',
    date: '2011',
    url: 'https://facecrooks.com/Safety-Center/How-to-turn-off-Instant-Personalization.html',
  },
  imore: {
    publisher: 'iMore',
    title: 'Facebook secretly shared your data with other tech companies',
    date: '2018-12',
    url: 'https://imore.com/facebook-secretly-shared-your-data-other-tech-companies',
  },
  inquirer: {
    publisher: 'The Inquirer',
    title: 'Facebook gave third-party hardware makers deep access to user data',
    date: '2018-06-04',
    url: 'https://www.theinquirer.net/inquirer/news/3033462/facebook-gave-third-party-hardware-makers-like-apple-and-samsung-deep-access-to-user-data',
  },
  'the-week': {
    publisher: 'The Week',
    title: 'Facebook let Spotify read private messages, Bing see friend lists',
    date: '2018-12-18',
    url: 'https://theweek.com/speedreads/813497/facebook-let-spotify-read-private-messages-bing-friend-lists',
  },
  'civil-rights-movement': {
    publisher: 'The New Civil Rights Movement',
    title: 'Facebook let top tech firms read your private messages: NY Times',
    date: '2018-12-19',
    url: 'https://www.thenewcivilrightsmovement.com/2018/12/facebook-let-top-tech-firms-read-your-private-messages-ny-times/',
  },
  techcrunch: {
    publisher: 'TechCrunch',
    title: 'Facebook ends friend data access for Microsoft and Sony, the last 2 of its legacy partners',
    date: '2019-07-24',
    url: 'https://techcrunch.com/2019/07/24/facebook-ends-friend-data-access-for-microsoft-and-sony-the-last-2-of-its-legacy-partners-under-ftc-deal/',
  },
  winbuzzer: {
    publisher: 'WinBuzzer',
    title: 'Facebook stops Microsoft and Sony from accessing friends’ data',
    date: '2019-07-24',
    url: 'https://winbuzzer.com/2019/07/24/facebook-stops-microsoft-and-sony-from-accessing-friends-data-xcxwbn/',
  },
  'fox-business-emails': {
    publisher: 'Fox Business',
    title: 'Internal Facebook emails reveal it gave some companies special access',
    date: '2018-12-05',
    url: 'https://www.foxbusiness.com/markets/internal-facebook-emails-reveal-it-gave-some-companies-special-access-to-user-data',
  },
  'the-drum': {
    publisher: 'The Drum',
    title: 'Confidential Facebook emails suggest uncertain data exchanges with Netflix and Tinder',
    date: '2018-12-05',
    url: 'https://www.thedrum.com/news/2018/12/05/confidential-facebook-emails-suggest-uncertain-data-exchanges-with-netflix-and',
  },
  'facebook-on-emails': {
    publisher: 'Facebook Newsroom',
    title: 'Response to Six4Three Documents',
    date: '2018-12-05',
    url: 'https://about.fb.com/news/2018/12/response-to-six4three-documents/',
  },
  'straits-times': {
    publisher: 'The Straits Times',
    title: 'Cambridge Analytica says it’s ‘no Bond villain’',
    date: '2018-04',
    url: 'https://www.straitstimes.com/world/europe/cambridge-analytica-says-its-no-bond-villain',
  },
  bundestag: {
    publisher: 'Facebook to the German Bundestag',
    title: 'Facebook responses to open questions from two committees',
    date: '2018-04-27',
    url: 'https://vdocument.in/subject-facebook-responses-to-open-questions-from-the-.html',
  },
  'federal-register': {
    publisher: 'US Federal Register',
    title: 'Unrollme Inc.; analysis to aid public comment',
    date: '2019-08-20',
    url: 'https://regulations.justia.com/regulations/fedreg/2019/08/20/2019-17815.html',
  },
  'media-post': {
    publisher: 'MediaPost',
    title: 'Unroll.Me duped consumers about privacy, FTC says',
    date: '2019-08-08',
    url: 'https://www.mediapost.com/publications/article/339092/unrollme-duped-consumers-about-privacy-ftc-says.html',
  },
  lifehacker: {
    publisher: 'Lifehacker',
    title: 'How did Unroll.me get users to allow it to sell their inbox data?',
    date: '2017-04',
    url: 'https://www.lifehacker.com.au/2017/04/how-did-unroll-me-get-users-to-allow-it-to-sell-their-inbox-data/',
  },
  'macrumors-edison': {
    publisher: 'MacRumors',
    title: 'Edison Mail responds to inbox data scraping report',
    date: '2020-02-10',
    url: 'https://macrumors.com/2020/02/10/edison-mail-responds-to-inbox-data-scraping-report',
  },
  fox6: {
    publisher: 'FOX6 Milwaukee',
    title: 'Data belonging to 21 million ‘Timehop’ users may have been exposed in July 4 breach',
    date: '2018-07-09',
    url: 'https://fox6now.com/2018/07/09/data-belonging-to-21-million-timehop-users-may-have-been-exposed-in-july-4-breach/',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
