// GitHub's security log, as its page exports it: one event a line or in one list, of the last months only. Those of OAuth apps say when
// one was let in and when that ended.

import { milliseconds } from '../dates';
import { fieldsOf, hasAll, textOf } from '../fields';
import { type AppSaid, type FileExample, type Format, notUnderstood, type Said } from '../format';

export const format = {
  id: 'github-log',
  provider: 'github',
  events: true,
  files: [
    {
      shape: 'json',
      begins: (head) => /^\s*\[/.test(head) && isLog(head),
      tables: [{ at: [], list: 'security-log', part: true, says: eventIn }],
    },
    {
      shape: 'json-lines',
      path: /(?:^|\/)security[-_ ]?log[\w-]*\.(?:jsonl?|ndjson)$/,
      begins: isLog,
      list: 'security-log',
      part: true,
      says: eventIn,
    },
  ],
} satisfies Format;

function isLog(head: string): boolean {
  return hasAll('"action"', '"actor"', '"@timestamp"')(head);
}

/** What an event says of the app, and of which date its own is. */
const EVENTS = new Map<unknown, Pick<AppSaid, 'state'> & { readonly date: 'first' | 'last' }>([
  ['oauth_authorization.create', { state: 'unknown', date: 'first' }],
  ['oauth_authorization.update', { state: 'unknown', date: 'last' }],
  ['oauth_authorization.destroy', { state: 'removed', date: 'last' }],
]);

function eventIn(entry: unknown): Said {
  const event = fieldsOf(entry);
  if (event === undefined) return notUnderstood('why_shape');
  const means = EVENTS.get(event.action);
  if (means === undefined) return undefined;
  return {
    kind: 'app',
    state: means.state,
    name: textOf(event.oauth_application_name),
    clientId: clientId(textOf(event.application_client_id)),
    scopes: textOf(event.token_scopes)?.split(/[\s,]+/),
    [means.date]: milliseconds(event['@timestamp'] ?? event.created_at),
  };
}

const clientId = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\w.]{8,64}$/.test(text) ? text : undefined;

export const examples: readonly FileExample[] = [
  {
    path: 'security-log.jsonl',
    from: 'a reader of such logs; GitHub documents the events',
    text: `{"@timestamp":1720000000123,"_document_id":"d","action":"oauth_authorization.destroy","actor":"sam","created_at":1720000000123,"oauth_application_name":"Tidepool Badges","user":"sam"}
{"@timestamp":1711000000123,"_document_id":"c","action":"user.login","actor":"sam","created_at":1711000000123,"user":"sam"}
{"@timestamp":1710000000123,"_document_id":"b","action":"oauth_authorization.create","actor":"sam","created_at":1710000000123,"oauth_application_name":"Tidepool Badges","token_scopes":"repo,user:email","user":"sam"}
{"@timestamp":1700000000123,"_document_id":"a","action":"oauth_authorization.create","actor":"sam","created_at":1700000000123,"oauth_application_name":"Quillwort CI","user":"sam"}
`,
    reads: {
      lists: {
        'security-log': [
          { name: 'Quillwort CI', scopes: [], first: 1_700_000_000_123, state: 'unknown' },
          {
            name: 'Tidepool Badges',
            scopes: ['repo', 'user:email'],
            first: 1_710_000_000_123,
            last: 1_720_000_000_123,
            state: 'removed',
          },
        ],
      },
    },
  },
  {
    path: 'export-sam-1720000000.json',
    from: 'not seen: the same as a list',
    text: `[ { "@timestamp": 1700000000123, "action": "oauth_authorization.create", "actor": "sam",
      "oauth_application_name": "Quillwort CI" } ]`,
    reads: {
      lists: {
        'security-log': [{ name: 'Quillwort CI', scopes: [], first: 1_700_000_000_123, state: 'unknown' }],
      },
    },
  },
];
