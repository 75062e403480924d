// What the person adds: a name of their own and a note. Kept when the field is left.

import { called, noted } from '../changes';
import { deciding } from '../intents';
import { say, text } from '../sentence';
import { useSession } from '../session';
import type { App } from '../view/apps';

export function Yours({ app: { at, title } }: { readonly app: App }) {
  const { act } = useSession();
  const keys = at.map(({ grant }) => grant.key);
  const nickname = at.find(({ grant }) => grant.nickname !== undefined)?.grant.nickname ?? '';
  const note = at.find(({ grant }) => grant.note !== undefined)?.grant.note ?? '';
  return (
    <section class="part stack" aria-labelledby="yours-title">
      <h2 id="yours-title" class="label">
        {text('yours_title')}
      </h2>
      <label class="labelled">
        <span class="small second">{say('yours_name')}</span>
        <input
          class="field"
          defaultValue={nickname}
          placeholder={title}
          maxLength={80}
          onChange={(event) => act(deciding(called(keys, event.currentTarget.value)))}
        />
      </label>
      <label class="labelled">
        <span class="small second">{say('yours_note')}</span>
        <textarea
          class="field"
          rows={2}
          defaultValue={note}
          maxLength={2000}
          onChange={(event) => act(deciding(noted(keys, event.currentTarget.value)))}
        />
      </label>
    </section>
  );
}
