// The pages that are not in the popup: what it watches and cannot see, and the story behind it.

import { openingPage } from '../intents';
import { Button } from '../parts/button';
import { say, text } from '../sentence';
import { useSession } from '../session';

export function MorePages() {
  const { act } = useSession();
  return (
    <section class="part stack" aria-labelledby="more-title">
      <h2 id="more-title" class="label">
        {text('more_title')}
      </h2>
      <div class="buttons">
        <Button onClick={() => act(openingPage('welcome'))}>{say('more_welcome')}</Button>
        <Button onClick={() => act(openingPage('story'))}>{say('more_story')}</Button>
      </div>
    </section>
  );
}
