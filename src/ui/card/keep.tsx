// "Keep, ask me in a year": the person's word, which wins over any reason to ask.

import { addPeriod } from '../../core/reminders';
import { keep } from '../changes';
import { Button, Link } from '../parts/button';
import { say } from '../sentence';
import { useSession } from '../session';
import type { App } from '../view/apps';
import { formatTime } from '../words';

export function Keep({ app: { at } }: { readonly app: App }) {
  const { now, act } = useSession();
  const keys = at.map(({ grant }) => grant.key);
  const until = Math.min(...at.map(({ grant }) => grant.keepUntil ?? 0));
  const keepUntil = (time: number | null) =>
    act(async ({ actions }) => {
      await actions.decide(keys.flatMap((key) => keep(key, time)));
    });
  if (until <= now) return <Button onClick={() => keepUntil(addPeriod(now, 'yearly'))}>{say('keep')}</Button>;
  return (
    <p class="kept">
      {say('kept', formatTime(until, now))} <Link onClick={() => keepUntil(null)}>{say('undo')}</Link>
    </p>
  );
}
