// The app in a sentence or two: the strongest thing it can reach, and what it knows of the person.

import { knows } from '../../core/access';
import type { Access } from '../../core/meaning';
import { whoOf } from '../../core/who';
import { type Key, say, sayCount, text } from '../sentence';
import type { App, AppAt } from '../view/apps';
import { isGroup } from '../view/place';

export function Lead({ app: { at } }: { readonly app: App }) {
  const standing = at.filter(({ place }) => isGroup(place));
  const lines = (standing.length > 0 ? standing : at)
    .flatMap(({ reach }) => reach.lines)
    .sort((a, b) => b.access.level - a.access.level);
  const [strongest, ...more] = lines.filter(({ access }) => !knows(access) && !lasts(access));
  if (lines.length === 0) return at.some(wasSeen) ? <p class="second">{say('reach_not_seen')}</p> : null;
  const { plain, also } = whoOf(lines.map(({ access }) => access));
  return (
    <div>
      {strongest && (
        <p>
          <strong>{strongest.clause}</strong>
          {more.length > 0 && <span class="second"> · {sayCount('and_more', more.length)}</span>}
        </p>
      )}
      {lines.some(({ access }) => knows(access)) && (
        <p>
          {say(knowsKey(plain))}{' '}
          {also.length > 0 && say('card_also', also.map((key) => text(key as Key)).join(text('list_comma')))}
        </p>
      )}
    </div>
  );
}

/** A request of it, and not only its name on a list. */
const wasSeen = ({ grant: { certainty, lastSignInDay } }: AppAt): boolean =>
  certainty !== 'sure' || lastSignInDay !== undefined;

/** Access while the person is away says how long, not what. */
const lasts = ({ verbs }: Access): boolean => verbs.every((verb) => verb === 'offline');

/** `know_name_email` -> `card_name_email`: the same in a whole sentence. */
const knowsKey = (plain: string) => plain.replace(/^know_/, 'card_') as Key;
