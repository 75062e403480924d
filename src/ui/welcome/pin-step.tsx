// Step one: pin it. New extensions are hidden behind a menu; the tick appears by itself.

import { useEffect, useState } from 'preact/hooks';
import { say } from '../sentence';
import type { OpenList } from '../use-list';
import { Step } from './step';

/** Often enough to seem immediate; neither browser tells of the change by an event in all versions supported. */
const LOOK_AGAIN_MS = 1000;

export function PinStep({ open: { actions } }: { readonly open: OpenList }) {
  const isPinned = usePinned(actions.isPinned);
  return (
    <Step id="pin" number={1} isDone={isPinned === true} title={say('pin_title')}>
      <p class="second" role="status">
        {isPinned ? say('pin_done') : say(actions.browser === 'firefox' ? 'pin_firefox' : 'pin_chromium')}
      </p>
    </Step>
  );
}

function usePinned(ask: () => Promise<boolean | undefined>): boolean | undefined {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    if (isPinned) return;
    const look = () => {
      ask().then(setPinned, () => {});
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask, isPinned]);
  return isPinned;
}
