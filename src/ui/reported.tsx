// *What was reported* of a company, folded in the card of its app: past, neutral, both sides, and whether it concerns
// this sign-in. It never touches order, colour, badge or reminder.

import type { Grant } from '../core/model';
import { providers } from '../core/providers/index';
import { type Concern, concerns, type Relation } from '../core/reported/concerns';
import { dateOf, partsOf } from '../core/reported/partial-date';
import type { Programme, Row } from '../core/reported/row';
import { ROWS, STORY } from '../core/reported/rows';
import { Fold } from './parts/fold';
import { Name } from './parts/name';
import { Checked, Endings, formatPartial, RowTelling } from './reported-telling';
import { type Key, say, text } from './sentence';
import { siteOf } from './view/site';
import { formatNumber } from './words';

interface Concerned extends Concern {
  readonly grant: Grant;
}

/** @param grants one app, at one provider or several */
export function Reported({ grants }: { readonly grants: readonly Grant[] }) {
  const rows = new Map<Row, Concerned[]>();
  for (const grant of grants) {
    for (const concern of concerns(ROWS, grant, grant.host === undefined ? undefined : siteOf(grant.host))) {
      rows.set(concern.row, [...(rows.get(concern.row) ?? []), { ...concern, grant }]);
    }
  }
  if (rows.size === 0) return null;
  return (
    <Fold title={text('reported_title', formatNumber(rows.size))}>
      {[...rows].map(([row, concerned]) => (
        <article key={row.id} class="stack">
          <Heading row={row} />
          <p class="small second">
            <Endings endings={row.endings} />
          </p>
          <RowTelling row={row} />
          {concerned.map((one) => (
            <p key={one.grant.key}>
              <strong>
                <Concerning concerned={one} />
              </strong>
            </p>
          ))}
          <Checked row={row} />
          {STORY.some(({ id }) => id === row.id) && (
            <p>
              <a class="link" href={`story.html#${row.id}`} target="_blank" rel="noopener">
                {text('reported_more')}
              </a>
            </p>
          )}
        </article>
      ))}
    </Fold>
  );
}

const HEADING = {
  messaging: 'reported_heading_sign_in',
  'instant-personalization': 'reported_heading_sign_in',
  integration: 'reported_heading_sign_in',
  'white-list': 'reported_heading_sign_in',
  'public-app': 'reported_heading_sign_in',
  mailbox: 'reported_heading_mailbox',
  intrusion: 'reported_heading_intrusion',
} as const satisfies Readonly<Record<Programme, Key>>;

function Heading({ row: { about, claim, programme } }: { readonly row: Row }) {
  const [year = 0] = partsOf(claim.on);
  return <h3>{say(HEADING[programme], formatPartial(`${year}`), <Name>{nameOf(about[0] ?? '')}</Name>)}</h3>;
}

const RELATION = {
  'before-end': 'reported_relation_before_end',
  'after-end': 'reported_relation_after_end',
  'end-unknown': 'reported_relation_end_unknown',
  'other-provider': 'reported_relation_other_provider',
} as const satisfies Readonly<Record<Relation, Key>>;

/** The browser knows what is in the list and since when; who sat before it, it does not know. */
function Concerning({ concerned: { row, relation, grant } }: { readonly concerned: Concerned }) {
  return (
    <>
      {say(
        RELATION[relation],
        <Name>{row.company}</Name>,
        <Name>{nameOf(grant.provider)}</Name>,
        formatPartial(dateOf(grant.firstDay)),
      )}
    </>
  );
}

const nameOf = (id: string): string => providers.find((provider) => provider.id === id)?.name ?? id;
