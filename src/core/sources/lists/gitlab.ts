// GitLab's list, by its published templates: one table of apps the person let in, beside one of apps they own.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import { linesIn } from '../lines';
import type { ListExample, ListReader } from '../list';
import { partsOf } from '../outline-walk';
import { isPartial } from '../page-signs';
import { foundIn } from '../rows';

export const reader: ListReader = {
  kind: 'list',
  provider: 'gitlab',
  list: 'apps',
  at: [
    'gitlab.com/-/user_settings/applications',
    'gitlab.com/-/profile/applications',
    'gitlab.com/oauth/applications',
  ],
  read(outline) {
    const [table] = partsOf(
      outline.items,
      ({ attributes }) => attributes['data-testid'] === 'oauth-authorized-applications',
    );
    if (table === undefined) return undefined;
    // Headings are cells of another kind, and so no rows.
    const rows = partsOf(table.inside, ({ tag }) => tag === 'tr')
      .map(({ item, inside }) => ({
        id: item.attributes.id,
        cells: partsOf(inside, ({ tag }) => tag === 'td'),
      }))
      .filter(({ cells }) => cells.length > 0);
    return {
      ...foundIn(rows, ({ id, cells }) => {
        const [name, date, scopes] = cells.map(({ inside }) => linesIn(inside)[0]);
        // A row without an id is of an app that got the password itself, and has no name.
        const known = id?.startsWith('application_') ? cleanName(name ?? '') : undefined;
        return known === undefined
          ? undefined
          : defined<Found>({ name: known, scopes: scopesIn(scopes), first: readDate(date), state: 'active' });
      }),
      complete: isPartial(outline) ? 'part' : 'all',
    };
  },
};

const scopesIn = (text = ''): string[] =>
  text.split(/[\s,]+/).filter((scope) => /^[\w:.-]{1,100}$/.test(scope));

/** `2024-03-05 10:11:12 UTC` */
function readDate(text = ''): number | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/.exec(text) ?? [];
  const at = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) ? undefined : at;
}

const url = 'https://gitlab.com/-/user_settings/applications';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'gitlabhq: app/views/shared/doorkeeper/applications/_index.html.haml',
    page: `<div data-testid="oauth-applications"><table><tr id="application_7"><td>My own app</td></tr></table></div>
      <div data-testid="oauth-authorized-applications"><table><thead><tr><th>Nom</th></tr></thead><tbody>
      <tr id="application_42"><td data-label="Nom">Quillwort CI</td><td>2024-03-05 10:11:12 UTC</td><td>read_user openid</td></tr>
      </tbody></table></div>`,
    reads: {
      found: [
        {
          name: 'Quillwort CI',
          scopes: ['read_user', 'openid'],
          first: 1_709_633_472_000,
          state: 'active',
        },
      ],
      complete: 'all',
    },
  },
  {
    url,
    from: 'the same: an app that was given the password itself is listed without its name',
    page: `<div data-testid="oauth-authorized-applications"><table><tr id="application_1"><td>Otterway</td></tr>
      <tr><td>Anonymous</td><td>2020-01-02 03:04:05 UTC</td><td>api</td></tr></table></div>`,
    reads: {
      found: [{ name: 'Otterway', scopes: [], state: 'active' }],
      complete: 'part',
      notUnderstood: [{ where: 'row 2', why: 'why_no_name' }],
    },
  },
  {
    url,
    from: 'the same, without any app',
    page: '<div data-testid="oauth-authorized-applications"><p>—</p></div>',
    reads: { found: [], complete: 'all' },
  },
  { url, from: 'the log-in page in its place', page: '<input type="password">', reads: null },
];
