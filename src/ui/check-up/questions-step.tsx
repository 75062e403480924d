// Third: up to five apps the person may have forgotten.

import { Settled } from '../popup/settled';
import { say } from '../sentence';
import { type Ghost, interleave } from '../view/settled';
import { Step } from '../welcome/step';
import { QuestionRow } from './question-row';
import { ASKED, type SittingView } from './sitting-view';

interface QuestionsStepProps {
  readonly sitting: SittingView;
  readonly ghosts: readonly Ghost[];
}

export function QuestionsStep({ sitting, ghosts }: QuestionsStepProps) {
  const asked = sitting.questions.flatMap((question) => {
    const told = sitting.told(question.grants[0]);
    return told ? [{ question, ...told }] : [];
  });
  const entries = interleave(asked, ghosts, ASKED);
  return (
    <Step id="asked" number={3} isDone={asked.length === 0} title={say('asked_title')}>
      {entries.length === 0 ? (
        <p class="second">{say('asked_none')}</p>
      ) : (
        <div class="sheet">
          <ul class="rows">
            {entries.map((entry, index) =>
              'ghost' in entry ? (
                <li key={entry.ghost.id}>
                  <Settled ghost={entry.ghost} />
                </li>
              ) : (
                <li key={entry.item.question.id}>
                  <QuestionRow {...entry.item} spot={{ slot: ASKED, index }} />
                </li>
              ),
            )}
          </ul>
        </div>
      )}
    </Step>
  );
}
