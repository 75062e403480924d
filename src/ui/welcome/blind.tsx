// What it cannot see, and who else can see this list. Nobody is asked to guess either.

import { say, text } from '../sentence';

export const Blind = () => (
  <>
    <section class="stack" aria-labelledby="blind">
      <h2 id="blind" class="large strong">
        {text('blind_title')}
      </h2>
      <ul class="bullets second">
        <li>{say('blind_box')}</li>
        <li>{say('blind_elsewhere')}</li>
        <li>{say('blind_lists')}</li>
      </ul>
    </section>
    <section class="stack" aria-labelledby="shared">
      <h2 id="shared" class="large strong">
        {text('shared_title')}
      </h2>
      <p class="second">{say('shared')}</p>
    </section>
  </>
);
