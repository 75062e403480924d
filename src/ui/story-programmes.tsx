// The three programmes of the story, each with both sides and an end of its own, and what is told beside them.

import type { StoryProgramme } from '../core/reported/row';
import { type ProgrammeTelling, programmes } from '../core/reported/story';
import { Names } from './parts/name';
import { Answers, Claim, Sources } from './reported-telling';
import { type Key, text } from './sentence';

interface Words {
  readonly name: Key;
  readonly what: Key;
  /** How it ended, where that is said of all of it. */
  readonly end?: Key;
}

export const PROGRAMME: Readonly<Record<StoryProgramme, Words>> = {
  messaging: { name: 'story_messaging', what: 'story_messaging_what', end: 'story_messaging_end' },
  'instant-personalization': {
    name: 'story_instant_personalization',
    what: 'story_instant_personalization_what',
    end: 'story_instant_personalization_end',
  },
  integration: { name: 'story_integration', what: 'story_integration_what', end: 'story_integration_end' },
  'white-list': { name: 'story_white_list', what: 'story_white_list_what' },
  'public-app': { name: 'story_public_app', what: 'story_public_app_what' },
};

export const Programmes = () => (
  <section class="stack" aria-labelledby="programmes">
    <h2 class="title" id="programmes">
      {text('story_programmes')}
    </h2>
    <p>{text('story_programmes_why')}</p>
    {programmes.map((programme) => (
      <OneProgramme key={programme.id} programme={programme} />
    ))}
  </section>
);

function OneProgramme({ programme }: { readonly programme: ProgrammeTelling }) {
  const { name, what, end } = PROGRAMME[programme.id];
  return (
    <article class="card stack">
      <h3 class="large">{text(name)}</h3>
      <p>{text(what)}</p>
      <p class="small second">
        <Names>{programme.rows.map(({ company }) => company)}</Names>
      </p>
      <dl class="stack">
        <Claim telling={programme} />
        <Answers telling={programme} />
      </dl>
      {end && <p class="second">{text(end)}</p>}
      <Sources statements={[programme.claim, ...programme.answers]} />
    </article>
  );
}

export const Beside = () => (
  <section class="stack" aria-labelledby="beside">
    <h2 class="title" id="beside">
      {text('story_beside')}
    </h2>
    {(['white-list', 'public-app'] as const).map((id) => (
      <div key={id} class="stack">
        <h3 class="large">{text(PROGRAMME[id].name)}</h3>
        <p>{text(PROGRAMME[id].what)}</p>
      </div>
    ))}
  </section>
);
