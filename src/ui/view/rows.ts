// Apps as rows of the groups and folds, each row saying the strongest thing the app may do there.

import { strongest } from '../../core/access';
import { isOwnDevice } from '../../core/own-devices';
import { type Who, whoOf } from '../../core/who';
import { type Key, text } from '../sentence';
import type { App, AppAt } from './apps';
import type { RowView, SectionView } from './list-view';
import { FOLDS, GROUPS, type Place } from './place';

interface Placed {
  readonly app: App;
  readonly place: Place;
  readonly at: readonly AppAt[];
  /** Newest evidence, and the level of the strongest line: they order rows and are never shown. */
  readonly last: number;
  readonly level: number;
}

/** All sections that have rows: groups, then folds, always in the same order. */
export function sectionsOf(apps: readonly App[]): SectionView[] {
  const placed = apps.flatMap(placesOf);
  return [...GROUPS, ...FOLDS].flatMap((place) => {
    const here = placed.filter((one) => one.place === place);
    const compare = ORDER[place] ?? byLast;
    const sorted = here.sort(compare);
    return place === 'expired' ? byProvider(sorted) : section(place, sorted);
  });
}

/** An app has one row in the groups, in the strongest of them, and one in each fold some of its access is in. */
function placesOf(app: App): Placed[] {
  const group = GROUPS.find((one) => app.at.some(({ place }) => place === one));
  const inGroups = app.at.filter(({ place }) => GROUPS.some((one) => one === place));
  const rows = group === undefined ? [] : [placedAt(app, group, inGroups)];
  for (const fold of FOLDS) {
    const at = app.at.filter(({ place }) => place === fold);
    if (at.length > 0) rows.push(placedAt(app, fold, at));
  }
  return rows;
}

const placedAt = (app: App, place: Place, at: readonly AppAt[]): Placed => ({
  app,
  place,
  at,
  last: Math.max(...at.map(({ grant }) => grant.lastAt)),
  level: Math.max(...at.map(({ reach }) => reach.lines[0]?.access.level ?? 0)),
});

const byLast = (a: Placed, b: Placed): number => b.last - a.last;

/** Those that can reach things: what could do most harm first. */
const ORDER: Readonly<Partial<Record<Place, (a: Placed, b: Placed) => number>>> = {
  reach: (a, b) => b.level - a.level || byLast(a, b),
};

function section(place: Place, placed: readonly Placed[]): SectionView[] {
  return placed.length === 0 ? [] : [{ id: place, place, count: placed.length, rows: placed.map(rowOf) }];
}

function byProvider(placed: readonly Placed[]): SectionView[] {
  const names = new Map(
    placed.flatMap(({ at }) => at.map(({ provider }) => [provider.id, provider] as const)),
  );
  return [...names.values()].map((provider) => {
    const rows = placed.filter(({ at }) => at.some((one) => one.provider.id === provider.id)).map(rowOf);
    return { id: `expired ${provider.id}`, place: 'expired', provider, count: rows.length, rows };
  });
}

function rowOf({ app, place, at }: Placed): RowView {
  const days = at.flatMap(({ grant }) => grant.lastSignInDay ?? []);
  const isUnsure = at.every(({ grant }) => grant.certainty !== 'sure');
  const remove = place === 'reach' ? removeOf(at) : undefined;
  return {
    id: `${place} ${app.id}`,
    app: app.id,
    title: app.title,
    providers: [...new Set(at.map(({ provider }) => provider.name))],
    line: lineOf(place, at),
    ...(days.length > 0 && { day: Math.max(...days) }),
    ...(isUnsure && { unsure: true }),
    ...(remove && { remove }),
  };
}

/** The strongest of all lines; for those who know the person only, all they know; nothing of what is over. */
function lineOf(place: Place, at: readonly AppAt[]): string {
  if (place === 'expired') return '';
  const lines = at.flatMap(({ reach }) => reach.lines);
  const accesses = lines.map(({ access }) => access);
  const [only, ...more] = at;
  if (accesses.length > 0 && place === 'know') {
    return whoLine(only !== undefined && more.length === 0 ? only.reach.who : whoOf(accesses));
  }
  const most = strongest(accesses) ?? accesses[0];
  const line = lines.find(({ access }) => access === most);
  if (line !== undefined) return line.clause;
  if (place === 'gone') return '';
  return text(
    at.some(({ grant }) => grant.listing?.state === 'active') ? 'reach_not_read' : 'reach_not_seen',
  );
}

/** `Name, picture, email, birthday`. */
function whoLine({ plain, also }: Who): string {
  return [plain, ...also].map((key) => text(key as Key)).join(text('list_comma'));
}

/** One click where nothing has to be asked and there is one page to go to. The person's own phone is never suggested. */
function removeOf(at: readonly AppAt[]): RowView['remove'] {
  const open = at.filter(({ exit, grant }) => exit !== undefined && !isOwnDevice(grant));
  const [only] = open;
  if (only === undefined) return undefined;
  const isOneClick = open.length === 1 && !only.isWayIn && only.exit?.kind === 'page';
  return isOneClick ? { leave: only.grant.key } : 'ask';
}
