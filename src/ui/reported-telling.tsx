// Both sides of one matter, as the card and the page of the story show them: who said what and when, and where it
// can be read.

import { type PartialDate, partsOf } from '../core/reported/partial-date';
import {
  companyAnswered,
  type Ending,
  type Row,
  type Statement,
  sentences,
  type Telling,
} from '../core/reported/row';
import { SOURCES, type SourceId } from '../core/reported/sources';
import { language } from '../platform/i18n';
import { Icon } from './icons';
import { Name } from './parts/name';
import { type Key, say, text } from './sentence';

/** `2018`, `December 2018` or `18 December 2018`. */
export function formatPartial(date: PartialDate): string {
  const [year = 0, month, day] = partsOf(date);
  return new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Keys of rows are made from their ids; a test asks for every one of them. */
const sentence = (key: string): string => text(key as Key);

export function Claim({ telling }: { readonly telling: Telling }) {
  return <Said statement={telling.claim}>{sentence(sentences(telling).claim)}</Said>;
}

export function Answers({ telling }: { readonly telling: Telling }) {
  const keys = sentences(telling).answers;
  return (
    <>
      {telling.answers.map((answer, index) => (
        <Said key={keys[index]} statement={answer}>
          {sentence(keys[index] ?? '')}
        </Said>
      ))}
    </>
  );
}

function Said({
  statement: { by, on },
  children,
}: {
  readonly statement: Statement;
  readonly children: string;
}) {
  return (
    <div>
      <dt class="small second">{say('reported_said_on', <Name>{by}</Name>, formatPartial(on))}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Both sides of a row, and what neither knows. */
export function RowTelling({ row }: { readonly row: Row }) {
  return (
    <dl class="stack">
      <Claim telling={row} />
      <Answers telling={row} />
      {!companyAnswered(row) && (
        <div>
          <dt class="small second">
            <Name>{row.company}</Name>
          </dt>
          <dd>{say('reported_no_statement', <Name>{row.company}</Name>)}</dd>
        </div>
      )}
      <div>
        <dt class="small second">{text('reported_unknown')}</dt>
        <dd>{sentence(sentences(row).unknown)}</dd>
      </div>
    </dl>
  );
}

const ENDING = {
  over: 'reported_over_over',
  about: 'reported_over_about',
  open: 'reported_over_open',
} as const satisfies Readonly<Record<Ending['is'], Key>>;

export function Endings({ endings }: Pick<Row, 'endings'>) {
  if (endings.length === 0) return <>{text('reported_over_unknown')}</>;
  return (
    <>
      {endings.map(({ by, on, is }) => (
        <span key={by}>{say(ENDING[is], formatPartial(on), <Name>{by}</Name>)} </span>
      ))}
    </>
  );
}

/** Each source of these statements once, in their order. */
export function Sources({ statements }: { readonly statements: readonly Statement[] }) {
  const ids = [...new Set<SourceId>(statements.map(({ source }) => source))];
  return (
    <div class="small">
      <p class="second">{text('reported_sources')}</p>
      <ul class="stack">
        {ids.map((id) => {
          const { publisher, date, title, url } = SOURCES[id];
          return (
            <li key={id}>
              <Icon name="out" />{' '}
              <a class="link" href={url} target="_blank" rel="noreferrer noopener">
                {say(
                  'reported_source',
                  <Name>{publisher}</Name>,
                  formatPartial(date),
                  <bdi lang="en">{title}</bdi>,
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Sources, when they were checked, and where to say that something is wrong. */
export function Checked({ row }: { readonly row: Row }) {
  return (
    <>
      <Sources statements={[row.claim, ...row.answers, ...row.endings]} />
      <p class="small second">
        {say('reported_checked', formatPartial(row.checked))}{' '}
        {say('reported_mistake', <Name>{row.company}</Name>)}
      </p>
    </>
  );
}
