// The page in front of the person, compared with their list: looked at once, shown, and saved only when they say so.

import { useEffect, useState } from 'preact/hooks';
import type { WriteFailure } from '../../store/store';
import { Back } from '../parts/back';
import { Name } from '../parts/name';
import { Failure } from '../popup/failure';
import { type Key, say, text } from '../sentence';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { type Looked, lookHere } from './look-here';
import { NotRead } from './not-read';
import { Pick } from './pick';
import { PreviewPart } from './preview-part';

interface CompareScreenProps {
  readonly open: OpenList;
  readonly what: 'page' | 'selection';
  readonly failure: WriteFailure | undefined;
}

export function CompareScreen({ open, what, failure }: CompareScreenProps) {
  const { act } = useSession();
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    let isLeft = false;
    setLooked(undefined);
    act(async (opened) => {
      const next = await lookHere(what, opened);
      if (!isLeft) setLooked(next);
    });
    return () => {
      isLeft = true;
    };
  }, [what, act]);
  return (
    <>
      <Back />
      <main>
        <h1 class="hidden-text">{text('offer_compare')}</h1>
        {failure && <Failure failure={failure} />}
        {looked ? (
          <Outcome looked={looked} open={open} onLooked={setLooked} />
        ) : (
          <p class="found second" role="status">
            {say('compare_looking')}
          </p>
        )}
      </main>
    </>
  );
}

interface OutcomeProps {
  readonly looked: Looked;
  readonly open: OpenList;
  readonly onLooked: (looked: Looked) => void;
}

function Outcome({ looked, open, onLooked }: OutcomeProps) {
  const { act, go } = useSession();
  if (looked.kind === 'candidates')
    return <Pick candidates={looked.candidates} open={open} onLooked={onLooked} />;
  if (!('batch' in looked)) return <NotRead looked={looked} open={open} />;
  const { kind, provider, batch } = looked;
  const name = open.tables.providers.get(provider)?.name ?? provider;
  const back = () => go({ name: 'list' });
  return (
    <PreviewPart
      batch={batch}
      {...(kind !== 'list' && { heading: say(HEADINGS[kind], <Name>{name}</Name>) })}
      open={open}
      act={act}
      onCancel={back}
      onDone={back}
    />
  );
}

const HEADINGS = { detail: 'preview_detail', picked: 'preview_picked' } as const satisfies Readonly<
  Record<string, Key>
>;
