// What there is to look at, as the popup shows it: what waits for an answer, what is new, what changed.

import { isPlain } from '../../core/access';
import { type Reason, toLookAt } from '../../core/checkup';
import type { Grant, Time } from '../../core/model';
import type { App, AppAt } from './apps';
import type { ListView, LookView, NewsView, PendingView } from './list-view';

interface Found {
  readonly app: App;
  readonly at: AppAt;
  readonly reason: Reason;
}

export function lookOf(
  apps: readonly App[],
  grants: readonly Grant[],
  now: Time,
): Omit<ListView, 'sections'> {
  const places = new Map(apps.flatMap((app) => app.at.map((at) => [at.grant.key, { app, at }] as const)));
  const found: Found[] = toLookAt(grants, now).flatMap(({ grant, reason }) => {
    const place = places.get(grant.key);
    // What the provider's own apps do is folded away with them.
    return place === undefined || place.at.place === 'own' ? [] : [{ ...place, reason }];
  });
  const news = newsOf(found.filter(({ reason }) => reason.kind === 'new'));
  return {
    pending: found.flatMap(pendingOf),
    ...(news && { news }),
    look: found.flatMap(lookRowOf),
  };
}

const about = ({ app, at }: Found) => ({ key: at.grant.key, app: app.id, title: app.title });

function pendingOf(found: Found): PendingView[] {
  const { at, reason } = found;
  return reason.kind === 'removal' ? [{ ...about(found), provider: at.provider, at: reason.at }] : [];
}

function lookRowOf(found: Found): LookView[] {
  const { at, reason } = found;
  const row = { ...about(found), provider: at.provider.name };
  if (reason.kind === 'again') {
    return [{ ...row, kind: 'again', again: reason.again.kind, removedAt: at.grant.removedAt ?? reason.at }];
  }
  if (reason.kind === 'grew') return [{ ...row, kind: 'grew', clauses: clausesOf(at, reason.scopes) }];
  return reason.kind === 'unseen' ? [{ ...row, kind: 'unseen' }] : [];
}

/** The lines some scopes have a part in, in words. */
export const clausesOf = ({ reach }: AppAt, scopes: readonly string[]): string[] =>
  reach.lines
    .filter(({ access }) => access.scopeIds.some((scope) => scopes.includes(scope)))
    .map(({ clause }) => clause);

/** The good news too: most new apps ask for a name and no more, and the popup can say so. */
function newsOf(found: readonly Found[]): NewsView | undefined {
  const [newest] = found;
  if (newest === undefined) return undefined;
  const { app, at } = newest;
  const beyond = at.reach.lines.filter(({ access }) => !isPlain(access));
  return {
    keys: found.map((one) => one.at.grant.key),
    apps: found.map((one) => one.app.id),
    titles: [...new Set(found.map((one) => one.app.title))],
    newest: {
      app: app.id,
      provider: at.provider.name,
      who: at.reach.lines.length === 0 ? 'know_unknown' : at.reach.who.plain,
      clauses: beyond.map(({ clause }) => clause),
    },
  };
}
