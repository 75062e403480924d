// Apple's list as the address answers that its own page asks: JSON, whose entries have a name. By one person's note.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import type { ListExample, ListReader } from '../list';
import { wordsIn } from '../outline-walk';
import { foundIn } from '../rows';

export const reader: ListReader = {
  kind: 'list',
  provider: 'apple',
  list: 'apps',
  at: ['account.apple.com/account/manage/security/apps', 'appleid.apple.com/account/manage/security/apps'],
  read(outline) {
    const rows = entriesOf(parse(wordsIn(outline.items)));
    return rows && { ...foundIn(rows, foundOf), complete: 'unknown' };
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer itself, or the one list in it. */
function entriesOf(answer: unknown): readonly unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  const lists =
    typeof answer === 'object' && answer !== null ? Object.values(answer).filter(Array.isArray) : [];
  return lists.length === 1 ? lists[0] : undefined;
}

function foundOf(entry: unknown): Found | undefined {
  if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string')
    return undefined;
  const name = cleanName(entry.name);
  return name === undefined ? undefined : defined<Found>({ name, scopes: [], state: 'active' });
}

const url = 'https://appleid.apple.com/account/manage/security/apps';

export const examples: readonly ListExample[] = [
  {
    url,
    from: "one person's note, 2024",
    page: '[ { "name": "Otterway <b>Tickets</b>" },\n { "name": "Café Lupin" }, { "id": 1 } ]',
    reads: {
      found: [
        { name: 'Otterway <b>Tickets</b>', scopes: [], state: 'active' },
        { name: 'Café Lupin', scopes: [], state: 'active' },
      ],
      complete: 'unknown',
      notUnderstood: [{ where: 'row 3', why: 'why_no_name' }],
    },
  },
  {
    url,
    from: 'the page that asks to sign in',
    page: '<h1>Sign In</h1><input type="password">',
    reads: null,
  },
  { url, from: 'an answer without a list', page: '{"error":"unauthorized"}', reads: null },
];
