// "Which of these do you also use?" Ticked here and asked for in one question of the browser.

import { useState } from 'preact/hooks';
import type { ProviderId } from '../../core/model';
import type { Provider } from '../../core/provider';
import { Icon } from '../icons';
import { Button } from '../parts/button';
import { say, sayCount, text } from '../sentence';
import { quoteOf } from '../view/quote';
import type { PartProps } from './part-props';

export function MoreProviders({
  providers,
  open,
  act,
}: PartProps & { readonly providers: readonly Provider[] }) {
  const [ticked, setTicked] = useState<readonly ProviderId[]>([]);
  const optional = providers.filter(({ required }) => !required).sort((a, b) => a.name.localeCompare(b.name));
  const isWatched = ({ id }: Provider) => open.data.watched.includes(id);
  const chosen = optional.filter((provider) => ticked.includes(provider.id) && !isWatched(provider));
  const allow = () => {
    // First of all, because Firefox accepts the question in the very turn of the click only.
    const asked = open.actions.allowProviders(chosen.map(({ id }) => id));
    act(async () => {
      await asked;
    });
  };
  return (
    <section class="stack" aria-labelledby="more-providers">
      <h2 id="more-providers" class="large strong">
        {text('more_providers_title')}
      </h2>
      <p class="second">{say('more_providers_what')}</p>
      <ul class="provider-ticks">
        {optional.map((provider) => (
          <li key={provider.id}>
            {isWatched(provider) ? (
              <span class="choice">
                <Icon name="check" />
                <bdi>{provider.name}</bdi>
                <span class="hidden-text">{text('step_done')}</span>
              </span>
            ) : (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={ticked.includes(provider.id)}
                  onChange={(event) => setTicked(toggled(ticked, provider.id, event.currentTarget.checked))}
                />
                <bdi>{provider.name}</bdi>
              </label>
            )}
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <>
          <p class="small second">{say('browser_asks', quoteOf(chosen, open.actions.browser))}</p>
          <div>
            <Button onClick={allow}>{sayCount('allow_count', chosen.length)}</Button>
          </div>
        </>
      )}
    </section>
  );
}

const toggled = (ids: readonly ProviderId[], id: ProviderId, isOn: boolean): readonly ProviderId[] =>
  isOn ? [...ids, id] : ids.filter((one) => one !== id);
