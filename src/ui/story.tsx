// The page *The story of 2018*: why this extension exists, in a few sentences, with both sides.

import { story } from '../core/reported/story';
import { Answers, Claim, Sources } from './reported-telling';
import { text } from './sentence';
import { Companies } from './story-companies';
import { Beside, Programmes } from './story-programmes';

/** @param opened id of the company's row that is open from the start */
export const Story = ({ opened }: { readonly opened: string | undefined }) => (
  <main class="story">
    <header class="stack">
      <h1 class="display">{text('story_title')}</h1>
      <p class="large">{text('story_lead')}</p>
      <p class="large">{text('story_confirmed')}</p>
      <p class="large">{text('story_others')}</p>
      <p class="second">{text('story_today')}</p>
    </header>
    <section class="stack" aria-labelledby="sides">
      <h2 class="title" id="sides">
        {text('story_sides')}
      </h2>
      <div class="sides">
        <div class="card stack">
          <h3 class="large">{text('story_reported')}</h3>
          <dl class="stack">
            <Claim telling={story} />
          </dl>
        </div>
        <div class="card stack">
          <h3 class="large">{text('story_answered')}</h3>
          <dl class="stack">
            <Answers telling={story} />
          </dl>
        </div>
      </div>
      <Sources statements={[story.claim, ...story.answers]} />
    </section>
    <Programmes />
    <Beside />
    <section class="stack" aria-labelledby="unknown">
      <h2 class="title" id="unknown">
        {text('story_unknown')}
      </h2>
      <ul class="points stack">
        <li>{text('story_unknown_messages')}</li>
        <li>{text('story_unknown_companies')}</li>
        <li>{text('story_unknown_end')}</li>
      </ul>
    </section>
    <Companies opened={opened} />
    <footer class="small second">{text('story_mistake')}</footer>
  </main>
);
