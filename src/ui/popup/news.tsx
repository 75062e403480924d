// What is new, the good news too: most new apps ask for a name and nothing else.

import { Name, Names } from '../parts/name';
import { countText, type Key, say, sayCount } from '../sentence';
import { useSession } from '../session';
import type { NewsView } from '../view/list-view';

/** Titles that are named; more are told as a number. */
const NAMED_MAX = 3;

export function News({ news: { titles, newest } }: { readonly news: NewsView }) {
  const { go } = useSession();
  return (
    <button type="button" class="card news" onClick={() => go({ name: 'card', app: newest.app })}>
      {titles.length === 1 ? <One title={titles[0] ?? ''} newest={newest} /> : <Several titles={titles} />}
    </button>
  );
}

function One({
  title,
  newest: { provider, who, clauses },
}: {
  readonly title: string;
  readonly newest: NewsView['newest'];
}) {
  const names = [<Name>{title}</Name>, <Name>{provider}</Name>] as const;
  if (clauses.length === 0) return <span>{say(newsKey(who), ...names)}</span>;
  return (
    <span>
      {say('news_reach', ...names)} <strong>{clauses[0]}</strong>
      {clauses.length > 1 && (
        <span class="small second block">{sayCount('and_more', clauses.length - 1)}</span>
      )}
    </span>
  );
}

const Several = ({ titles }: { readonly titles: readonly string[] }) => (
  <span>
    {sayCount('news_several', titles.length)}
    <span class="small second block">
      <Names>{namedAndOthers(titles)}</Names>
    </span>
  </span>
);

/** `canva.com, quizly.example and 12 more`: one list, so that its "and" does not read as if these were all. */
function namedAndOthers(titles: readonly string[]): string[] {
  const others = titles.length - NAMED_MAX;
  return [...titles.slice(0, NAMED_MAX), ...(others > 0 ? [countText('news_others', others)] : [])];
}

/** `know_name_email` -> `news_name_email`: the same in a whole sentence. */
const newsKey = (who: string) => who.replace(/^know_/, 'news_') as Key;
