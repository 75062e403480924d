// The list that is open, as a check-up: what `core/sitting.ts` makes of it, with what the screen calls each app.

import type { AppKey, Grant } from '../../core/model';
import { type Sitting, sittingOf } from '../../core/sitting';
import type { Candidate } from '../../core/still-used';
import type { OpenList } from '../use-list';
import type { App, AppAt } from '../view/apps';
import type { RowView } from '../view/list-view';
import { isGroup } from '../view/place';

/** What is told of an app: the app, the access in question, and its row as it stands in the list. */
interface Told {
  readonly app: App;
  readonly at: AppAt;
  readonly row: RowView;
}

export interface SittingView extends Sitting {
  told(grant: Grant): Told | undefined;
}

/** Where answers stay, with their undo. */
export const ASKED = 'asked';

export function sittingViewOf({ apps, data, view, now }: OpenList): SittingView {
  const byKey = new Map(apps.flatMap((app) => app.at.map((at) => [at.grant.key, { app, at }] as const)));
  // An app has its row in a group before those in the folds.
  const rows = new Map<AppKey, RowView>();
  for (const row of view.sections.flatMap((section) => section.rows))
    if (!rows.has(row.app)) rows.set(row.app, row);
  return {
    ...sittingOf(
      apps.map(candidateOf),
      data.allReadings,
      data.settings,
      now(),
      ({ key }) => byKey.get(key)?.at.place === 'own',
    ),
    told({ key }) {
      const found = byKey.get(key);
      const row = found && rows.get(found.app.id);
      return row && { ...found, row };
    },
  };
}

function candidateOf({ id, at }: App): Candidate {
  const standing = at.filter(({ place }) => isGroup(place));
  const reaches = (standing.length > 0 ? standing : at).map(({ reach }) => reach);
  const groups = reaches.map(({ group }) => group);
  const levels = reaches.map(({ lines: [strongest] }) => strongest?.access.level ?? 0);
  return {
    id,
    grants: at.map(({ grant }) => grant),
    group: (['reach', 'know'] as const).find((group) => groups.includes(group)) ?? 'unknown',
    level: levels.sort().at(-1) ?? 0,
  };
}
