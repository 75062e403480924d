// The way out: one button per provider, and where the app is the person's way in, one question before it.

import { useState } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import type { App, AppAt } from '../view/apps';
import { Choices } from './choices';
import { Elsewhere } from './elsewhere';
import { Question } from './question';
import { Started } from './started';
import { Unread } from './unread';
import { Was } from './was';

/** Nothing is left to remove. */
const isOver = ({ place }: AppAt): boolean => place === 'removed' || place === 'gone' || place === 'expired';

/** The provider's page was opened, and an answer is owed. */
const isStarted = ({ grant }: AppAt): boolean => grant.removalStartedAt !== undefined;

export function WayOut({ app, leaving }: { readonly app: App; readonly leaving: boolean }) {
  const over = app.at.filter(isOver);
  const started = app.at.filter(isStarted);
  const unread = app.at.filter((at) => !isOver(at) && at.grant.listing?.state === 'unseen');
  const open = app.at.filter((at) => !isOver(at) && !isStarted(at) && at.exit !== undefined);
  const [asked, setAsked] = useState<AppKey | undefined>(leaving ? open[0]?.grant.key : undefined);
  const askedAt = open.find(({ grant }) => grant.key === asked);
  const close = () => setAsked(undefined);
  return (
    <div class="stack">
      {over.map((at) => (
        <Was key={at.grant.key} app={app} at={at} />
      ))}
      {unread.map((at) => (
        <Unread key={at.grant.key} at={at} />
      ))}
      {started.map((at) => (
        <Started key={at.grant.key} app={app} at={at} />
      ))}
      {askedAt === undefined ? (
        <Choices app={app} open={open} hasFilled={started.length > 0} onAsk={setAsked} />
      ) : askedAt.exit?.kind === 'elsewhere' ? (
        <Elsewhere at={askedAt} exit={askedAt.exit} onClose={close} />
      ) : (
        <Question app={app} at={askedAt} onClose={close} />
      )}
    </div>
  );
}
