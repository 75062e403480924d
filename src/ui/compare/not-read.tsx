// A page from which nothing came: for which reason, and what else can be done. It never looks like an empty list.

import type { Batch } from '../../core/sources/batch';
import { openingList, openingPage } from '../intents';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { type Key, say } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import type { Looked } from './look-here';

type NothingRead = Exclude<Looked, { batch: Batch } | { kind: 'candidates' }>;

interface NotReadProps {
  readonly looked: NothingRead;
  readonly open: OpenList;
}

export function NotRead({ looked, open }: NotReadProps) {
  const { act, go } = useSession();
  const provider = 'provider' in looked ? open.tables.providers.get(looked.provider ?? '') : undefined;
  const [what, more] = wordsOf(looked);
  return (
    <section class="empty stack">
      <div role="status" class="stack">
        <h2 class="large strong">{say(what)}</h2>
        <p>{say(more)}</p>
      </div>
      <div class="buttons">
        {looked.kind === 'not-understood' && looked.why !== 'why_signed_out' && (
          <Button onClick={() => go({ name: 'compare', what: 'selection' })}>
            {say('compare_selected')}
          </Button>
        )}
        {looked.kind === 'not-understood' && provider?.revoke.list !== undefined && (
          <Button leaves onClick={() => act(openingList(provider.id))}>
            {say('open_list', <Name>{provider.name}</Name>)}
          </Button>
        )}
        <Button onClick={() => act(openingPage('add'))}>{say('other_ways')}</Button>
      </div>
    </section>
  );
}

/** What is so, and what it means or what to do. */
function wordsOf(looked: NothingRead): readonly [Key, Key] {
  if (looked.kind !== 'not-understood') return WORDS[looked.kind];
  return [looked.why, looked.why === 'why_signed_out' ? 'compare_signed_out' : 'compare_not_understood'];
}

const WORDS = {
  closed: ['compare_closed', 'compare_closed_more'],
  'no-access': ['compare_no_access', 'compare_no_access_more'],
  'nothing-selected': ['compare_nothing_selected', 'compare_nothing_selected_more'],
} as const satisfies Readonly<Record<Exclude<NothingRead['kind'], 'not-understood'>, readonly [Key, Key]>>;
