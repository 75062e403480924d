// "Do you still use this?" The app, the strongest thing it may do, why it is asked, and three answers.

import { addPeriod } from '../../core/reminders';
import type { Question, Why } from '../../core/still-used';
import { answered, stillUsed } from '../changes';
import { settling } from '../intents';
import { Button } from '../parts/button';
import { Name, Names } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import { type Spot, useSession } from '../session';
import type { App, AppAt } from '../view/apps';
import type { RowView } from '../view/list-view';
import { formatDay, formatTime } from '../words';

interface QuestionRowProps {
  readonly question: Question;
  readonly app: App;
  readonly at: AppAt;
  /** As it stands in the list. */
  readonly row: RowView;
  readonly spot: Spot;
}

export function QuestionRow({ question: { grants, why }, app, at, row, spot }: QuestionRowProps) {
  const { now, settle, go } = useSession();
  const { title, providers, line } = row;
  const keys = grants.map(({ key }) => key);
  const no = () => {
    settle(settling('settled_unused', title, answered(keys, { answer: 'no', at: now })), spot);
    go({ name: 'card', app: app.id, leaving: at.isWayIn });
  };
  return (
    <div class="row asked">
      <button
        type="button"
        class="row-open"
        data-app={app.id}
        onClick={() => go({ name: 'card', app: app.id })}
      >
        <Tile title={title} />
        <span>
          <span class="row-name">
            <strong>
              <Name>{title}</Name>
            </strong>{' '}
            <span class="row-with">
              <Names>{providers}</Names>
            </span>
          </span>
          {line !== '' && <span class="block">{line}</span>}
          <span class="small second block">{why.map((one) => whyText(one, now)).join(' ')}</span>
        </span>
      </button>
      <div class="buttons">
        <Button
          onClick={() =>
            settle(settling('settled_kept', title, stillUsed(keys, addPeriod(now, 'yearly'))), spot)
          }
          label={text('asked_yes_label', title)}
        >
          {say('asked_yes')}
        </Button>
        <Button onClick={no} label={text('asked_no_label', title)}>
          {say('asked_no')}
        </Button>
        <Button
          onClick={() =>
            settle(settling('settled_unsure', title, answered(keys, { answer: 'unsure', at: now })), spot)
          }
          label={text('asked_unsure_label', title)}
        >
          {say('asked_unsure')}
        </Button>
      </div>
    </div>
  );
}

/** A reading of that day is as good as now. */
const DAY_MS = 86_400_000;

/** One whole sentence for each reason. */
function whyText(why: Why, now: number): string {
  if (why.kind === 'no-sign-in') return text('asked_no_sign_in', formatDay(why.since, now));
  if (why.kind === 'never-seen') return text('asked_never_seen');
  if (why.kind === 'said') return text(why.answer === 'no' ? 'asked_said_no' : 'asked_said_unsure');
  return now - why.by < DAY_MS ? text('asked_no_visit') : text('asked_no_visit_by', formatTime(why.by, now));
}
