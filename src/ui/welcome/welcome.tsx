// Welcome: three steps that can each be skipped, what it cannot see, and who else uses this computer.

import { welcomed } from '../changes';
import type { Door } from '../data';
import { deciding } from '../intents';
import { Button } from '../parts/button';
import { Failure } from '../popup/failure';
import { say, text } from '../sentence';
import { useList } from '../use-list';
import { watchingOf } from '../view/watching';
import { Blind } from './blind';
import { ListsStep } from './lists-step';
import { MoreProviders } from './more-providers';
import type { PartProps } from './part-props';
import { PinStep } from './pin-step';
import { ReminderStep } from './reminder-step';
import { WatchingPart } from './watching-part';

interface WelcomeProps {
  readonly connect: () => Promise<Door>;
}

export function Welcome({ connect }: WelcomeProps) {
  const { open, failure, act } = useList(connect);
  return (
    <main class="page">
      <header class="stack">
        <h1 class="display">{text('welcome_title')}</h1>
        <p class="large second">{say('welcome_where')}</p>
      </header>
      {failure && <Failure failure={failure} />}
      {open && <Steps open={open} act={act} />}
    </main>
  );
}

/** What every part of this page is given. */
function Steps({ open, act }: PartProps) {
  const providers = [...open.tables.providers.values()];
  const watching = watchingOf(providers, open.data.watched);
  return (
    <>
      <WatchingPart watching={watching} open={open} act={act} />
      <ol class="welcome-steps">
        <PinStep open={open} />
        <ListsStep act={act} />
        <ReminderStep open={open} act={act} />
      </ol>
      <MoreProviders providers={providers} open={open} act={act} />
      <Blind />
      <Done
        isDone={open.data.settings.welcomed === true}
        isFilled={watching.state === 'watching'}
        act={act}
      />
    </>
  );
}

interface DoneProps {
  readonly isDone: boolean;
  /** There is no other button that matters more. */
  readonly isFilled: boolean;
  readonly act: PartProps['act'];
}

const Done = ({ isDone, isFilled, act }: DoneProps) => (
  <div role="status">
    {isDone ? (
      <p class="large">{say('welcome_done')}</p>
    ) : (
      <Button {...(isFilled && { look: 'filled' as const })} onClick={() => act(deciding(welcomed))}>
        {say('welcome_finish')}
      </Button>
    )}
  </div>
);
