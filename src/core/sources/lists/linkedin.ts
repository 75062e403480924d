// LinkedIn's list as it was in 2018: where today's page still has these ids it is read, and else it is not understood.

import { defined } from '../../defined';
import { cleanName } from '../../name';
import type { Found } from '../found';
import { headlineIn } from '../lines';
import type { ListExample, ListReader } from '../list';
import { partsOf } from '../outline-walk';
import { isPartial } from '../page-signs';
import { foundIn } from '../rows';

const ROW = 'permitted-service-';

export const reader: ListReader = {
  kind: 'list',
  provider: 'linkedin',
  list: 'apps',
  at: [
    'www.linkedin.com/psettings/permitted-services',
    'www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
  ],
  read(outline) {
    const rows = partsOf(outline.items, ({ attributes }) => attributes.id?.startsWith(ROW) === true);
    if (rows.length === 0) return undefined;
    return {
      ...foundIn(rows, ({ item, inside }) =>
        defined<Found>({
          name: cleanName(headlineIn(inside) ?? ''),
          clientId: item.attributes.id?.slice(ROW.length),
          scopes: [],
          state: 'active',
        }),
      ),
      complete: isPartial(outline) ? 'part' : 'unknown',
    };
  },
};

const url = 'https://www.linkedin.com/psettings/permitted-services';

export const examples: readonly ListExample[] = [
  {
    url,
    from: 'PlusPrivacy, 2018',
    page: '<ul><li id="permitted-service-900001"><img><p>Quillwort Hire</p><div data-app-id="900001"></div></li></ul>',
    reads: {
      found: [{ name: 'Quillwort Hire', clientId: '900001', scopes: [], state: 'active' }],
      complete: 'unknown',
    },
  },
  { url, from: 'a page that is no such list', page: '<main><h1>Settings</h1></main>', reads: null },
];
