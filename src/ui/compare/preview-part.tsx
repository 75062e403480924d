// What adding something would do, before anything is written: what is new, what is known, what changed, what could be
// the same, what was not understood. Afterwards, what was added, with its undo.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Account } from '../../core/model';
import type { Preview } from '../../core/preview';
import { type Batch, ofAccount } from '../../core/sources/batch';
import type { Change } from '../../store/store';
import type { PartProps } from '../welcome/part-props';
import { AddBar } from './add-bar';
import { Added, type AddedProps } from './added';
import { type Answers, saidOf } from './answers';
import { Difference } from './difference';
import { Heading } from './heading';
import { NotUnderstood } from './not-understood';
import { previewView } from './preview-view';
import { Questions } from './questions';
import { WhichAccount } from './which-account';

interface PreviewPartProps extends PartProps {
  readonly batch: Batch;
  /** What was read, in a sentence; where left out, the batch's own readings say it. */
  readonly heading?: ComponentChildren;
  /** What is to be said with it: added, and undone, together. */
  readonly said?: readonly Change[];
  readonly onAdded?: () => void;
  /** The person does not want it. */
  readonly onCancel: () => void;
  /** The person has seen what was added. Where left out, that sentence simply stays. */
  readonly onDone?: () => void;
}

const NOTHING: readonly Change[] = [];

export function PreviewPart({
  open,
  act,
  batch,
  heading,
  said = NOTHING,
  onAdded,
  onCancel,
  onDone,
}: PreviewPartProps) {
  const [account, setAccount] = useState<Account>();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [added, setAdded] = useState<Pick<AddedProps, 'count' | 'undo'>>();
  const whole = useMemo(() => (account === undefined ? batch : ofAccount(batch, account)), [batch, account]);
  const preview = usePreview(whole, act);
  if (preview === undefined) return null;
  if (added) return <Added {...added} act={act} onDone={onDone} />;

  const view = previewView(preview, answers, open.tables);
  const isEmpty = batch.sightings.length + batch.readings.length + said.length === 0;
  const add = () =>
    act(async ({ actions }) => {
      const undo = await actions.add(whole, [...said, ...saidOf(preview.alike, answers)]);
      setAdded({ count: view.fresh, undo });
      onAdded?.();
    });
  return (
    <section class="preview">
      <Heading batch={whole} view={view} open={open} heading={heading} />
      <WhichAccount batch={batch} preview={preview} open={open} act={act} onAccount={setAccount} />
      <Questions alike={preview.alike} answers={answers} tables={open.tables} onAnswers={setAnswers} />
      <Difference preview={preview} view={view} open={open} />
      <NotUnderstood parts={batch.notUnderstood} />
      <AddBar isEmpty={isEmpty} fresh={view.fresh} onAdd={add} onCancel={onCancel} />
    </section>
  );
}

/** `undefined` until the list has said what would change. */
function usePreview(batch: Batch, act: PartProps['act']): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    let isOld = false;
    act(async ({ actions }) => {
      const next = await actions.preview(batch);
      if (!isOld) setPreview(next);
    });
    return () => {
      isOld = true;
    };
  }, [batch, act]);
  return preview;
}
