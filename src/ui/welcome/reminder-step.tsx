// Step three: a look once a month, or at another pace, or never.

import { useState } from 'preact/hooks';
import { DEFAULT_PACE, type Pace } from '../../core/reminders';
import { paced } from '../changes';
import { deciding } from '../intents';
import { Button } from '../parts/button';
import { say, text } from '../sentence';
import { PACES } from '../view/paces';
import type { PartProps } from './part-props';
import { Step } from './step';

export function ReminderStep({ open, act }: PartProps) {
  const { settings, canNotify } = open.data;
  const [pace, setPace] = useState<Pace>(settings.pace ?? DEFAULT_PACE);
  const isDone = settings.pace !== undefined && (canNotify || settings.pace === 'never');
  const remind = () => {
    // First of all, because Firefox accepts the question in the very turn of the click only.
    const asked = pace === 'never' ? undefined : open.actions.allowNotifications();
    act(async (list) => {
      await deciding(paced(pace))(list);
      await asked;
    });
  };
  return (
    <Step id="remind" number={3} isDone={isDone} title={say('reminder_step_title')}>
      <p class="second">{say('reminder_step_what')}</p>
      <fieldset class="choices">
        <legend class="hidden-text">{text('pace_label')}</legend>
        {PACES.map(({ id, key }) => (
          <label key={id} class="choice">
            <input type="radio" name="pace" checked={pace === id} onChange={() => setPace(id)} />
            <span>{text(key)}</span>
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <Button onClick={remind}>
          {say(pace === 'never' ? 'reminder_step_never' : 'reminder_step_yes')}
        </Button>
      </div>
      <p class="small second" role="status">
        {isDone && say(settings.pace === 'never' ? 'reminder_step_off' : 'reminder_step_on')}
      </p>
    </Step>
  );
}
