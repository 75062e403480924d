// What the browser lets Spare Keys see, and the question that changes it. The browser's sentence is quoted in our own
// type and never drawn like its dialog.

import { Button } from '../parts/button';
import { Names } from '../parts/name';
import { say, text } from '../sentence';
import { quoteOf } from '../view/quote';
import type { Watching } from '../view/watching';
import type { PartProps } from './part-props';

export function WatchingPart({ watching, open, act }: PartProps & { readonly watching: Watching }) {
  const { state, missing, watched } = watching;
  const allow = () => {
    // First of all, because Firefox accepts the question in the very turn of the click only.
    const asked = open.actions.allowProviders(missing.map(({ id }) => id));
    act(async () => {
      await asked;
    });
  };
  const names = <Names>{missing.map(({ name }) => name)}</Names>;
  return (
    <section id="allow" class="card stack" aria-label={text('watching_label')}>
      {watched.length > 0 && <p>{say('watching', <Names>{watched.map(({ name }) => name)}</Names>)}</p>}
      {state !== 'watching' && (
        <>
          <p>
            <strong>{state === 'off' ? say('sees_nothing') : say('not_watching', names)}</strong>{' '}
            {say('not_watching_why')}
          </p>
          <p class="small second">{say('browser_asks', quoteOf(missing, open.actions.browser))}</p>
          <div>
            <Button look="filled" onClick={allow}>
              {say('allow_these', names)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
