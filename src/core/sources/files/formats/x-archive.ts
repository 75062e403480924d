// X's archive, once Twitter's: `data/connected-application.js`, a script that assigns one array, and `data/manifest.js`,
// which names its parts. Neither is run.

import { within } from '../../../match';
import { providers } from '../../../providers/index';
import { isInside, readTarget } from '../../../target';
import { written } from '../dates';
import { fieldsOf, textOf, textsOf } from '../fields';
import { type FileExample, type Format, notUnderstood, type Said } from '../format';

const APPS = /^\s*(?:window\.)?YTD\.connected_application\.part\d{1,4}\s*=\s*/;
const MANIFEST = /^\s*window\.__THAR_CONFIG\s*=\s*/;

export const format = {
  id: 'x-archive',
  provider: 'x',
  files: [
    {
      shape: 'json',
      path: /(?:^|\/)connected-application(?:-part\d{1,4})?\.js$/,
      begins: (head) => APPS.test(head),
      needs: partsBefore,
      prefix: APPS,
      tables: [{ at: [], list: 'apps', says: appIn }],
    },
    {
      shape: 'json',
      path: /(?:^|\/)data\/manifest\.js$/,
      begins: (head) => MANIFEST.test(head),
      prefix: MANIFEST,
      tables: [{ at: ['dataTypes', 'connectedApplication', 'files'], says: partIn }],
    },
  ],
} satisfies Format;

function appIn(entry: unknown): Said {
  const app = fieldsOf(fieldsOf(entry)?.connectedApplication);
  if (app === undefined) return notUnderstood('why_shape');
  const id = textOf(app.id);
  return {
    kind: 'app',
    state: 'active',
    name: textOf(app.name),
    // The same number in every archive that has the app.
    clientId: id !== undefined && /^\d{1,30}$/.test(id) ? id : undefined,
    host: makerHost(textOf(fieldsOf(app.organization)?.url)),
    scopes: textsOf(app.permissions),
    first: written(app.approvedAt),
  };
}

function partIn(entry: unknown): Said {
  const file = fieldsOf(entry);
  const path = textOf(file?.fileName);
  if (path === undefined) return notUnderstood('why_shape');
  const count = textOf(file?.count);
  return {
    kind: 'part',
    path,
    count: count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : undefined,
  };
}

/** `connected-application-part2.js` comes after two others. */
function partsBefore(path: string): string[] {
  const number = Number(/-part(\d+)\.js$/.exec(path)?.[1] ?? 0);
  return Array.from({ length: number }, (_, part) =>
    part === 0 ? 'connected-application.js' : `connected-application-part${part}.js`,
  );
}

/** What makers type who must type something. */
const PLACEHOLDERS = [
  'example.com',
  'example.org',
  'example.net',
  'placeholder.com',
  'test.com',
  't.co',
] as const;

/** The host of the maker's address, unless that is X's own, made up, or the maker's page at another provider. */
function makerHost(url: string | undefined): string | undefined {
  const target = readTarget(url ?? '');
  if (target?.kind !== 'site') return undefined;
  const { host, url: address } = target;
  const owner = providers.find(({ own }) => own.some((domain) => within(domain, host)))?.id;
  if (owner === 'x' || isInside(host) || PLACEHOLDERS.some((domain) => within(domain, host)))
    return undefined;
  return owner === undefined || address.pathname === '/' ? host : undefined;
}

export const examples: readonly FileExample[] = [
  {
    path: 'data/connected-application.js',
    from: 'archives that their owners published, 2018 to 2023: keys and kinds of values',
    text: `window.YTD.connected_application.part0 = [
  {
    "connectedApplication" : {
      "organization" : { "name" : "Quillwort Labs", "url" : "https://quillwort.example", "privacyPolicyUrl" : "" },
      "name" : "Quillwort Scheduler ",
      "description" : "",
      "permissions" : [ "read", "write", "emailaddress" ],
      "approvedAt" : "2021-04-12T09:15:02.417Z",
      "id" : "90000001"
    }
  },
  {
    "connectedApplication" : {
      "organization" : { "name" : "", "url" : "http://twitter.com" },
      "name" : "Marlinspike Polls",
      "permissions" : [ "read" ],
      "approvedAt" : "2012-10-22T11:29:00.000Z",
      "id" : "412077"
    }
  }
]`,
    reads: {
      lists: {
        apps: [
          {
            name: 'Quillwort Scheduler',
            clientId: '90000001',
            host: 'quillwort.example',
            scopes: ['read', 'write', 'emailaddress'],
            first: 1_618_218_902_417,
            state: 'active',
          },
          {
            name: 'Marlinspike Polls',
            clientId: '412077',
            scopes: ['read'],
            first: 1_350_905_340_000,
            state: 'active',
          },
        ],
      },
    },
  },
  {
    path: 'connected-application.js',
    from: 'the same, of someone who let no app in',
    text: `window.YTD.connected_application.part0 = [ ]`,
    reads: { lists: { apps: [] } },
  },
  {
    path: 'connected-application-part1.js',
    from: 'the same, where the archive is large: one part without the one before it',
    text: 'window.YTD.connected_application.part1 = [ ]',
    reads: { lists: { apps: [] }, notUnderstood: ['why_missing'] },
  },
  {
    path: 'data/manifest.js',
    from: 'the same: it names a file that is not there',
    text: `window.__THAR_CONFIG = { "dataTypes" : { "connectedApplication" : { "files" : [ {
      "fileName" : "data/connected-application.js", "globalName" : "YTD.connected_application.part0", "count" : "4"
    } ] } } }`,
    reads: { notUnderstood: ['why_missing'] },
  },
];
