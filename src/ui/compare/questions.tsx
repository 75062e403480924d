// New ones that may be an app the list already has: only the person knows.

import { useId } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import type { Alike } from '../../core/preview';
import { Button } from '../parts/button';
import { Name } from '../parts/name';
import { Tile } from '../parts/tile';
import { say, text } from '../sentence';
import { appsOf, type Tables } from '../view/apps';
import type { Answer, Answers } from './answers';

interface QuestionsProps {
  readonly alike: readonly Alike[];
  readonly answers: Answers;
  readonly tables: Tables;
  readonly onAnswers: (answers: Answers) => void;
}

export function Questions({ alike, answers, tables, onAnswers }: QuestionsProps) {
  const id = useId();
  if (alike.length === 0) return null;
  const answer = (key: AppKey, value: Answer) => onAnswers(new Map([...answers, [key, value]]));
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class="label section-head">
        {text('alike_title')}
      </h3>
      <ul class="rows">
        {alike.map((one) => (
          <li key={one.fresh.key}>
            <Question
              alike={one}
              answer={answers.get(one.fresh.key)}
              tables={tables}
              onAnswer={(value) => answer(one.fresh.key, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly alike: Alike;
  readonly answer: Answer | undefined;
  readonly tables: Tables;
  readonly onAnswer: (answer: Answer) => void;
}

function Question({ alike: { fresh, known }, answer, tables, onAnswer }: QuestionProps) {
  const [title = '', knownTitle = ''] = [fresh, known].map((grant) => appsOf([grant], tables)[0]?.title);
  return (
    <div class="row-open question">
      <Tile title={title} />
      <div class="stack">
        <p>{say('alike', <Name>{title}</Name>, <Name>{knownTitle}</Name>)}</p>
        <div class="buttons">
          {(['same', 'different'] as const).map((value) => (
            <Button
              key={value}
              onClick={() => onAnswer(value)}
              label={text(value === 'same' ? 'alike_same_label' : 'alike_different_label', title, knownTitle)}
              isPressed={answer === value}
            >
              {say(value === 'same' ? 'alike_same' : 'alike_different')}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
