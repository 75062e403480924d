// "Do you want to keep your account there?" Asked first, because to delete that account later one would have to sign in
// again, which gives the access back.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { leaving } from '../intents';
import { Button, Link } from '../parts/button';
import { Name } from '../parts/name';
import { type Key, say } from '../sentence';
import { useSession } from '../session';
import type { App, AppAt } from '../view/apps';

/** The steps before the last one, which is always the provider's page. */
const STEPS = {
  keep: { before: ['keep_step_other_way'], after: [] },
  leave: { before: ['leave_step_save', 'leave_step_delete'], after: ['leave_step_ask'] },
} as const satisfies Readonly<Record<string, { before: readonly Key[]; after: readonly Key[] }>>;

interface QuestionProps {
  readonly app: App;
  readonly at: AppAt;
  readonly onClose: () => void;
}

export function Question({ app, at, onClose }: QuestionProps) {
  const [choice, setChoice] = useState<keyof typeof STEPS>();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <section class="card stack">
      <fieldset>
        <legend class="strong">{say('question', <Name>{app.title}</Name>)}</legend>
        <p class="small second">{say('question_why')}</p>
        {(['keep', 'leave'] as const).map((one) => (
          <label key={one} class="choice">
            <input
              ref={one === 'keep' ? first : null}
              type="radio"
              name="keep"
              checked={choice === one}
              onChange={() => setChoice(one)}
            />
            <span>{say(one === 'keep' ? 'question_keep' : 'question_leave')}</span>
          </label>
        ))}
      </fieldset>
      {choice && <Steps app={app} at={at} choice={choice} />}
      <div>
        <Link onClick={onClose}>{say('cancel')}</Link>
      </div>
    </section>
  );
}

function Steps({
  app,
  at,
  choice,
}: {
  readonly app: App;
  readonly at: AppAt;
  readonly choice: keyof typeof STEPS;
}) {
  const { act } = useSession();
  const { before, after } = STEPS[choice];
  const title = <Name>{app.title}</Name>;
  return (
    <>
      <ol class="steps">
        {before.map((step) => (
          <li key={step}>{say(step, title)}</li>
        ))}
        <li>
          <Button look="filled" leaves onClick={() => act(leaving(at.grant.key))}>
            {say('remove_at', <Name>{at.provider.name}</Name>)}
          </Button>
          <p class="small second">{say('hint_not_there')}</p>
        </li>
        {after.map((step) => (
          <li key={step}>{say(step, title)}</li>
        ))}
      </ol>
      {choice === 'keep' && <p class="small second">{say('hint_stays', title)}</p>}
    </>
  );
}
